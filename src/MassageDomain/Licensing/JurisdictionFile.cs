using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>What stands in a file below <c>jurisdictions</c>.</summary>
internal sealed record JurisdictionFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required Jurisdiction Jurisdiction { get; init; }
}
