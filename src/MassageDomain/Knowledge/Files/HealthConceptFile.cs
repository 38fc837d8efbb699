using System.Text.Json.Serialization;
using MassageDomain.Health;
using MassageDomain.Rules;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>health/&lt;category&gt;/*.json</c>: a concept, the rules that it raises, and examples of what they say.</summary>
internal sealed record HealthConceptFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required HealthConcept Concept { get; init; }

    public IReadOnlyList<Rule> Rules { get; init => field = ValueList.From(value); } = ValueList.From<Rule>(null);

    public IReadOnlyList<RuleExample> Examples { get; init => field = ValueList.From(value); } = ValueList.From<RuleExample>(null);
}
