using MassageDomain.Evidence;
using MassageDomain.Techniques;

namespace MassageDomain.Rules;

/// <summary>When something about a client restricts massage: what, where, how much, why, and on what grounds.</summary>
/// <remarks>A pressure cap, urgency and the wording of changes are proposals of this library even where the restriction itself is sourced.</remarks>
public sealed record Rule
{
    /// <summary>The rule's name: the concept it belongs to, a dot, and what distinguishes it.</summary>
    public required RuleCode Code { get; init; }

    /// <summary>The ways in which it comes to apply; any one will do.</summary>
    public IReadOnlyList<Trigger> Triggers { get; init => field = ValueList.From(value); } = ValueList.From<Trigger>(null);

    /// <summary>The mechanisms that it restricts; empty for any massage at all or, where it asks for ingredients, for whatever they are used in.</summary>
    public IReadOnlyList<Mechanism> Mechanisms { get; init => field = ValueList.From(value); } = ValueList.From<Mechanism>(null);

    /// <summary>The ingredients without which nothing is restricted; empty where ingredients do not matter. A product whose label was not read counts as having them.</summary>
    /// <remarks>
    /// Whatever ingredients can do, a product whose label was not read may do too, and so may an ingredient that is not in the catalogue. Where
    /// a step names no product, its product may have them in it if the technique has one of the rule's mechanisms; a rule without mechanisms then
    /// asks what usually comes with the technique, so that an allergy to a material does not stand against every massage with bare hands.
    /// </remarks>
    public IReadOnlyList<IngredientCode> Ingredients { get; init => field = ValueList.From(value); } = ValueList.From<IngredientCode>(null);

    /// <summary>Whether the ingredients that the client's own fact names are meant, besides <see cref="Ingredients"/>.</summary>
    public bool IngredientsOfFact { get; init; }

    /// <summary>Where; null for the whole session.</summary>
    public Zone? Where { get; init; }

    /// <summary>What it does to the session.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How soon somebody else should see the client.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>The deepest pressure for whatever work remains in the zone; null for no cap.</summary>
    public PressureLevel? MaxPressure { get; init; }

    /// <summary>Whether a clearance on file answers it although it is <see cref="Severity.Absolute"/> or <see cref="Severity.Local"/>. A <see cref="Severity.Clearance"/> rule is always answered by one.</summary>
    public bool Clearable { get; init; }

    /// <summary>Why, in a sentence for a professional.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>What to do differently.</summary>
    public IReadOnlyList<Change> Changes { get; init => field = ValueList.From(value); } = ValueList.From<Change>(null);

    /// <summary>What it rests on.</summary>
    public required Grounds Grounds { get; init; }
}
