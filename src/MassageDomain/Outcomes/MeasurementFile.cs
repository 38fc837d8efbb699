using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What stands in a file below <c>measurements</c>.</summary>
internal sealed record MeasurementFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required Measurement Measurement { get; init; }
}
