using System.Text.Json.Serialization;
using MassageDomain.Health;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>fact-groups/*.json</c>.</summary>
internal sealed record FactGroupsFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<FactGroup> FactGroups { get; init => field = ValueList.From(value); } = ValueList.From<FactGroup>(null);
}
