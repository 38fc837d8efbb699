using System.Text.Json.Serialization;
using MassageDomain.Evidence;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>citations/*.json</c>.</summary>
internal sealed record CitationFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required Citation Citation { get; init; }
}
