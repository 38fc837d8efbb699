using System.Text.Json.Serialization;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>techniques/*.json</c>.</summary>
internal sealed record TechniquesFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<Technique> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<Technique>(null);
}
