using System.Text.Json.Serialization;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>edition.json</c>.</summary>
internal sealed record EditionFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required string Name { get; init; }
}
