using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>A rule with what screening asks of it most, ready to be read.</summary>
internal sealed class RuleEntry(Rule rule, int ordinal)
{
    public Rule Rule { get; } = rule;

    /// <summary>The rule's position in its knowledge base.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>The mechanisms as bits; none for any massage at all.</summary>
    public uint Mechanisms { get; } = MechanismSet.Of(rule.Mechanisms);

    public bool AsksIngredients { get; } = rule.Ingredients.Count > 0 || rule.IngredientsOfFact;

    /// <summary>Whether it is about the session as a whole, whatever is planned.</summary>
    public bool WholeSession { get; } = rule is { Mechanisms.Count: 0, Where: null };

    /// <summary>
    /// Whether it forbids the session. A place does not narrow that where somebody else must see the client at once: a neck injured
    /// two days ago is a reason to see a doctor and not to massage the legs.
    /// </summary>
    public bool ForbidsSession { get; } = rule is { Severity: Severity.Absolute, Mechanisms.Count: 0 } && (rule.Where is null || rule.Urgency >= Urgency.SameDay);

    public bool AnsweredByClearance { get; } = rule.Severity == Severity.Clearance || rule.Clearable;

    /// <summary>
    /// Whether the pressure cap is for all work that remains in the zone. Where the rule only asks to do one thing differently, such as
    /// reflexology, the cap is for that thing.
    /// </summary>
    public bool CapsAllWork { get; } = rule.Severity != Severity.Adapt || rule.Mechanisms.Count == 0 || rule.Mechanisms.Contains(Mechanism.DeepPressure);

    public int? MaxPressure { get; } = rule.MaxPressure?.Value;
}
