using System.Text.Json.Serialization;

namespace MassageDomain.Planning.Files;

/// <summary>What stands in <c>massage-types/clinical.json</c> and <c>spa.json</c>.</summary>
internal sealed record MassageTypeFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required MassageTypeProfile MassageType { get; init; }
}
