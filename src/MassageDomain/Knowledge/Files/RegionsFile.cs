using System.Text.Json.Serialization;
using MassageDomain.Anatomy;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>anatomy/regions-*.json</c>.</summary>
internal sealed record RegionsFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<Region> Regions { get; init => field = ValueList.From(value); } = ValueList.From<Region>(null);
}
