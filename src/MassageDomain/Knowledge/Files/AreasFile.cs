using System.Text.Json.Serialization;
using MassageDomain.Anatomy;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>anatomy/areas.json</c>.</summary>
internal sealed record AreasFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<Area> Areas { get; init => field = ValueList.From(value); } = ValueList.From<Area>(null);
}
