using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What stands in a file below <c>scales</c>.</summary>
internal sealed record ScaleFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required OutcomeScale Scale { get; init; }
}
