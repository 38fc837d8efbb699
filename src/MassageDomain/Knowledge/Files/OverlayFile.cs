using System.Text.Json.Serialization;
using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in an overlay's file; the same members as <see cref="KnowledgeOverlay"/>.</summary>
internal sealed record OverlayFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<Citation> Citations { get; init => field = ValueList.From(value); } = ValueList.From<Citation>(null);

    public IReadOnlyList<Technique> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<Technique>(null);

    public IReadOnlyList<Ingredient> Ingredients { get; init => field = ValueList.From(value); } = ValueList.From<Ingredient>(null);

    public IReadOnlyList<HealthConcept> Concepts { get; init => field = ValueList.From(value); } = ValueList.From<HealthConcept>(null);

    public IReadOnlyList<Rule> Rules { get; init => field = ValueList.From(value); } = ValueList.From<Rule>(null);

    public IReadOnlyList<Loosening> Loosened { get; init => field = ValueList.From(value); } = ValueList.From<Loosening>(null);

    public KnowledgeOverlay ToOverlay() => new()
    {
        Name = Name,
        Citations = Citations,
        Techniques = Techniques,
        Ingredients = Ingredients,
        Concepts = Concepts,
        Rules = Rules,
        Loosened = Loosened,
    };
}
