using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What stands in a file below <c>measure-sets</c>.</summary>
internal sealed record MeasureSetFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required MeasureSet MeasureSet { get; init; }
}
