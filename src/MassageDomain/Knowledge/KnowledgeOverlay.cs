using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>A practice's own knowledge, laid over another knowledge base: more of it, stricter rules, and, by name, looser ones.</summary>
/// <remarks>
/// As JSON it is one object with the members of this type in camel case and <c>$schema</c> as its first member. A rule that bears the
/// code of an existing one takes its place if it is at least as strict in every part: triggers, severity, urgency, pressure cap, place,
/// mechanisms, ingredients, what a clearance answers, and the kinds and limits of its changes. Why, the wording of changes and grounds
/// are the practice's own. Whatever else should be stricter is said by a rule with a code of its own, which stands beside the other. A rule for same-day or emergency care cannot be loosened.
/// </remarks>
public sealed record KnowledgeOverlay
{
    /// <summary>What the practice calls it: 1 to 100 characters, of the form of a code. It becomes part of the edition's name.</summary>
    public required string Name { get; init; }

    /// <summary>Sources of its own; each with a new name.</summary>
    public IReadOnlyList<Citation> Citations { get; init => field = ValueList.From(value); } = ValueList.From<Citation>(null);

    /// <summary>Techniques of its own; each with a new code.</summary>
    public IReadOnlyList<Technique> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<Technique>(null);

    /// <summary>Ingredients of its own; each with a new code.</summary>
    public IReadOnlyList<Ingredient> Ingredients { get; init => field = ValueList.From(value); } = ValueList.From<Ingredient>(null);

    /// <summary>Health concepts of its own; each with a new code, in an existing question group.</summary>
    public IReadOnlyList<HealthConcept> Concepts { get; init => field = ValueList.From(value); } = ValueList.From<HealthConcept>(null);

    /// <summary>Rules that are added, and stricter ones that take the place of those with the same code.</summary>
    public IReadOnlyList<Rule> Rules { get; init => field = ValueList.From(value); } = ValueList.From<Rule>(null);

    /// <summary>Rules that are loosened or switched off.</summary>
    public IReadOnlyList<Loosening> Loosened { get; init => field = ValueList.From(value); } = ValueList.From<Loosening>(null);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(KnowledgeOverlay)} {Name}";
}
