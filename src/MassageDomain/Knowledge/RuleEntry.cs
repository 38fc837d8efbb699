using MassageDomain.Anatomy;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>A rule with what screening asks of it most, ready to be read.</summary>
internal sealed class RuleEntry
{
    /// <param name="rule">The rule.</param>
    /// <param name="ordinal">The rule's position in its knowledge base.</param>
    /// <param name="body">The chart for its places; null where nobody will ask for them.</param>
    public RuleEntry(Rule rule, int ordinal, BodyChart? body = null)
    {
        Rule = rule;
        Ordinal = ordinal;
        Where = rule.Where;
        Urgency = rule.Urgency;
        Triggers = [.. rule.Triggers.Select(trigger => new TriggerEntry(this, trigger))];
        Mechanisms = MechanismSet.Of(rule.Mechanisms);
        AsksIngredients = rule.Ingredients.Count > 0 || rule.IngredientsOfFact;
        WholeSession = rule is { Mechanisms.Count: 0, Where: null } && !AsksIngredients;
        var forbidsSession = rule is { Severity: Severity.Absolute, Mechanisms.Count: 0 } && !AsksIngredients && (rule.Where is null || rule.Urgency >= Urgency.SameDay);
        IfUntouched = forbidsSession ? Verdict.DoNotTreat : rule.Urgency >= Urgency.SameDay ? Verdict.ProceedWithChanges : Verdict.Proceed;
        IfTouched = forbidsSession ? Verdict.DoNotTreat : OfSeverity(rule.Severity);
        AnsweredByClearance = rule.Severity == Severity.Clearance || rule.Clearable;
        CapsAllWork = rule.Severity != Severity.Adapt || rule.Mechanisms.Count == 0 || rule.Mechanisms.Contains(Mechanism.DeepPressure);
        MaxPressure = rule.MaxPressure?.Value;
        if (body is not null)
        {
            Places = rule.Where is { } zone ? PlacesOf(zone.Regions, zone.Areas, SideOf(zone), body) : body.All;
            PlacesIfUnknown = rule.Where is { } unknown ? PlacesOf(unknown.RegionsIfUnknown, unknown.AreasIfUnknown, null, body) : default;
        }
    }

    public Rule Rule { get; }

    /// <summary>The ways in which it comes to apply.</summary>
    public TriggerEntry[] Triggers { get; }

    /// <summary>The rule's position in its knowledge base.</summary>
    public int Ordinal { get; }

    /// <summary>Where on the body it restricts; null for everywhere.</summary>
    public Zone? Where { get; }

    public Urgency Urgency { get; }

    /// <summary>The mechanisms as bits; none for any massage at all.</summary>
    public uint Mechanisms { get; }

    public bool AsksIngredients { get; }

    /// <summary>Whether it is about the session as a whole, whatever is planned.</summary>
    public bool WholeSession { get; }

    /// <summary>What it makes of a plan that does what it restricts, where it restricts it.</summary>
    public Verdict IfTouched { get; }

    /// <summary>
    /// What it makes of a plan that keeps clear of it. What cannot wait is said all the same. And a place does not narrow a rule that
    /// forbids massage where somebody else must see the client at once: a neck injured two days ago is a reason to see a doctor and not
    /// to massage the legs.
    /// </summary>
    public Verdict IfUntouched { get; }

    /// <summary>Whether it forbids the session, whatever is planned.</summary>
    public bool ForbidsSession => IfUntouched == Verdict.DoNotTreat;

    public bool AnsweredByClearance { get; }

    /// <summary>
    /// Whether the pressure cap is for all work that remains in the zone. Where the rule only asks to do one thing differently, such as
    /// reflexology, the cap is for that thing.
    /// </summary>
    public bool CapsAllWork { get; }

    public int? MaxPressure { get; }

    /// <summary>Where it restricts whatever the fact's sites are; everywhere where it names no zone. Not yet narrowed to affected sides.</summary>
    public SiteSet Places { get; }

    /// <summary>Where it restricts besides while the fact's sites are not known.</summary>
    public SiteSet PlacesIfUnknown { get; }

    private static Verdict OfSeverity(Severity severity) => severity switch
    {
        Severity.Adapt => Verdict.ProceedWithChanges,
        Severity.Clearance => Verdict.ClearanceNeeded,
        _ => Verdict.ChangePlan,
    };

    private static Laterality? SideOf(Zone zone) => zone.Side switch
    {
        ZoneSide.Left => Laterality.Left,
        ZoneSide.Right => Laterality.Right,
        _ => null,
    };

    private static SiteSet PlacesOf(IReadOnlyList<RegionCode> regions, IReadOnlyList<AreaCode> areas, Laterality? side, BodyChart body)
    {
        var places = default(SiteSet);
        for (var i = 0; i < regions.Count; i++)
        {
            places = places.Union(body.Of(regions[i], side));
        }

        for (var i = 0; i < areas.Count; i++)
        {
            places = places.Union(body.Of(areas[i], side));
        }

        return places;
    }
}
