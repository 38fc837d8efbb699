using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;
using static MassageDomain.Tests.Contraindications.Known;

namespace MassageDomain.Tests.Contraindications;

/// <summary>
/// Screening as it is meant, to be read from top to bottom and not to be fast: every rule is asked about every reported fact. The
/// shipped engine must come to the same. What rules ask of a client is in <see cref="SpecifiedClient"/>, what a plan does in
/// <see cref="SpecifiedStep"/>.
/// </summary>
internal sealed class Specification(HealthHistory health, SessionPlan plan, LocalDate today, KnowledgeBase knowledge)
{
    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");

    private readonly SpecifiedClient _client = new(health, plan.Type, today);
    private readonly SpecifiedStep[] _steps = [.. plan.Steps.Select(step => new SpecifiedStep(step, plan, knowledge))];

    private sealed record Found(Rule Rule, FindingState State, Verdict Verdict, Urgency Urgency);

    public static Specified Screen(HealthHistory health, SessionPlan plan, LocalDate today, KnowledgeBase knowledge) =>
        new Specification(health, plan, today, knowledge).Screen();

    /// <summary>Whether a plan works deeper than a finding allows, which of itself asks for a change alone.</summary>
    public static bool WorksTooDeep(HealthHistory health, SessionPlan plan, ScreeningResult screened, LocalDate today, KnowledgeBase knowledge) =>
        new Specification(health, plan, today, knowledge).WorksTooDeep(screened.Findings.Select(finding => finding.Rule).Where(rule => rule.MaxPressure is not null));

    private bool WorksTooDeep(IEnumerable<Rule> rules) =>
        (from rule in rules
         from trigger in rule.Triggers
         from fact in FactsOf(trigger)
         where _client.Meets(trigger, fact) != No
         let zone = Places(rule.Where, fact)
         let places = zone.Placed ? zone.Places : knowledge.Body.All
         where _steps.Any(step => step.IsTooDeepFor(rule, fact, places))
         select rule).Any();

    private Specified Screen()
    {
        var found = (from rule in knowledge.Rules
                     from trigger in rule.Triggers
                     from fact in FactsOf(trigger)
                     let known = _client.Meets(trigger, fact)
                     where known != No
                     let here = Judge(rule, fact, known, new SpecifiedEvents(health, _client, today).Of(trigger, fact))
                     where here is not null
                     group here by rule).Select(raised => Worst([.. raised])).ToArray();

        var verdicts = found.Select(one => one.Verdict).Append(IsAllKnown() ? Verdict.Proceed : Verdict.NotAssessed);
        var urgencies = found.Select(one => one.Urgency).Append(Urgency.None);
        return new(verdicts.Max(), urgencies.Max(), Specified.Text(found.Select(one => (one.Rule.Code, one.State, one.Verdict, one.Urgency))));
    }

    private IEnumerable<HealthFact?> FactsOf(Trigger trigger) => trigger.Fact is null ? [null] : health.Facts.Where(fact => fact.Code == trigger.Fact).Cast<HealthFact?>();

    // One rule raised by several facts is one finding: the worst of them.
    private static Found Worst(Found[] raised) => new(
        raised[0].Rule,
        raised.GroupBy(one => one.Verdict).MaxBy(group => group.Key)!.Min(one => one.State),
        raised.Max(one => one.Verdict),
        raised.Max(one => one.Urgency));

    // What has to be known before anything can be passed: what was reported, what is planned, and the answers that the plan needs.
    private bool IsAllKnown() =>
        health.Facts.All(fact => knowledge.Concepts.Contains(fact.Code))
        && _steps.Length > 0
        && _steps.All(step => step.IsRecognised)
        && _steps.Any(step => step.SaysWhatIsDone)
        && knowledge.FactGroups.All(factGroup => !IsNeeded(factGroup) || IsSettled(factGroup));

    private bool IsNeeded(FactGroup factGroup) =>
        factGroup.NeededForTypes.Contains(plan.Type) || factGroup.NeededForMechanisms.Any(mechanism => _steps.Any(step => step.Does(mechanism)));

    private bool IsSettled(FactGroup factGroup)
    {
        var answers = health.Groups.Where(answer => answer.Group == factGroup.Code).GroupBy(answer => answer.On ?? health.AsOf).MaxBy(day => day.Key);
        if (answers is null || answers.Key > today || answers.Key < today.PlusDays(-factGroup.FreshForDays) || !answers.All(answer => answer.Answer is Answer.Yes or Answer.No))
        {
            return false;
        }

        // Whoever gives the week of a pregnancy is pregnant, and has not listed it where no pregnancy is reported that may be there.
        var saysPregnant = health.Gestation is { DueDate: not null } or { CompletedWeeks: not null };
        var unlisted = saysPregnant && knowledge.Concepts.Find(Pregnancy)?.Groups.Contains(factGroup.Code) == true && !ReportsAPregnancy(health, today, knowledge);
        var listed = health.Facts.Any(fact => knowledge.Concepts.Find(fact.Code)?.Groups.Contains(factGroup.Code) == true && SpecifiedClient.IsWhatAYesIsAbout(fact, factGroup, answers.Key));
        return !unlisted && (listed || answers.All(answer => answer.Answer == Answer.No));
    }

    /// <summary>Whether a pregnancy that may be there is reported, or something that is judged by its week.</summary>
    public static bool ReportsAPregnancy(HealthHistory health, LocalDate today, KnowledgeBase knowledge) => health.Facts.Any(fact =>
        (fact.Code == Pregnancy || knowledge.Rules.SelectMany(rule => rule.Triggers).Any(trigger => trigger.Fact == fact.Code && trigger.When?.Flatten().Any(part => part is Requirement.GestationWeeks) == true))
        && new SpecifiedClient(health, MassageType.Spa, today).MayBeThere(fact));

    private Found? Judge(Rule rule, HealthFact? fact, Known known, SpecifiedEvents.Event[] events)
    {
        var (places, placed) = Places(rule.Where, fact);
        var here = Judge(rule, fact, places, known, events);
        if (placed)
        {
            return here;
        }

        // Where the site is not known, the rest of the body may be meant too: that is open, unless it forbids the session anyway.
        var elsewhere = Judge(rule, fact, knowledge.Body.All.Except(places), known, events);
        if (elsewhere is { State: not FindingState.Cleared, Verdict: not Verdict.DoNotTreat })
        {
            elsewhere = Weigh(rule, elsewhere.Verdict, known == No ? No : Open, elsewhere.Urgency);
        }

        return elsewhere is not null && elsewhere.Verdict > (here?.Verdict ?? Verdict.Proceed) ? elsewhere : here;
    }

    private Found? Judge(Rule rule, HealthFact? fact, SiteSet places, Known known, SpecifiedEvents.Event[] events)
    {
        var effect = Effect(rule, fact, places);
        var urgency = known.HasFlag(Yes) ? rule.Urgency : Urgency.None;
        if (effect == Verdict.Proceed)
        {
            return null;
        }

        var letters = LettersFor(rule, fact);
        if (letters.Any(letter => events.All(one => letter.IssuedOn >= one.Day)))
        {
            // That somebody must see the client today is said whatever a letter allows.
            var (verdict, stays) = (EffectOfPressure(rule, fact, places), urgency >= Urgency.SameDay);
            return stays ? new(rule, FindingState.Cleared, new[] { verdict, Verdict.ProceedWithChanges }.Max(), urgency) : new(rule, FindingState.Cleared, verdict, Urgency.None);
        }

        // Where a letter may have been written too early, and may not, that is open. Where it surely was and something is open besides, both count.
        return letters.Any(letter => events.All(one => !one.Sure || letter.IssuedOn >= one.Day)) ? Weigh(rule, effect, Open, urgency)
            : letters.Any(letter => events.Any(one => !one.Sure && letter.IssuedOn < one.Day)) ? Weigh(rule, effect, known | Open, urgency)
            : Weigh(rule, effect, known, urgency);
    }

    // A mere change is made even if it cannot be told whether the rule holds. Anything more waits for the answer.
    private static Found Weigh(Rule rule, Verdict effect, Known known, Urgency urgency) =>
        effect <= Verdict.ProceedWithChanges ? new(rule, known.HasFlag(Yes) ? FindingState.Applies : FindingState.Assumed, effect, urgency)
        : known == Open || (known.HasFlag(Open) && effect < Verdict.NotAssessed) ? new(rule, FindingState.NotAssessed, Verdict.NotAssessed, urgency)
        : new(rule, FindingState.Applies, effect, urgency);

    /// <summary>What a rule that holds makes of the plan.</summary>
    private Verdict Effect(Rule rule, HealthFact? fact, SiteSet places)
    {
        var whatever = rule is { Mechanisms.Count: 0, Ingredients.Count: 0, IngredientsOfFact: false };
        var wholeBody = whatever && rule.Where is null;
        var forbids = whatever && rule.Severity == Severity.Absolute && (rule.Where is null || rule.Urgency >= Urgency.SameDay);
        var bySeverity = forbids ? Verdict.DoNotTreat
            : !wholeBody && !_steps.Any(step => step.IsTouchedBy(rule, fact, places)) ? Verdict.Proceed
            : rule.Severity == Severity.Adapt ? Verdict.ProceedWithChanges
            : rule.Severity == Severity.Clearance ? Verdict.ClearanceNeeded
            : Verdict.ChangePlan;

        // What cannot wait is said even where the plan keeps clear of it.
        var byUrgency = rule.Urgency >= Urgency.SameDay ? Verdict.ProceedWithChanges : Verdict.Proceed;
        return new[] { bySeverity, byUrgency, EffectOfPressure(rule, fact, places) }.Max();
    }

    private Verdict EffectOfPressure(Rule rule, HealthFact? fact, SiteSet places) => _steps
        .Where(step => step.IsTooDeepFor(rule, fact, places))
        .Select(step => step.CanBeLightEnoughFor(rule) ? Verdict.ProceedWithChanges : Verdict.ChangePlan)
        .Append(Verdict.Proceed)
        .Max();

    /// <summary>The letters on file that answer a rule for the plan, if nothing happened after they were written.</summary>
    private Clearance[] LettersFor(Rule rule, HealthFact? fact)
    {
        var answerable = rule.Severity == Severity.Clearance || rule.Clearable;
        return [.. health.Clearances.Where(letter => answerable && IsAbout(letter, rule, fact) && IsInDate(letter) && letter.ExceptSites.All(IsRecognised) && _steps.All(step => step.IsCoveredBy(letter)))];
    }

    private bool IsRecognised(BodySite site) => (site.Region, site.Area) switch
    {
        (null, { } area) => knowledge.Body.Areas.Contains(area),
        ({ } region, null) => knowledge.Body.Regions.Contains(region),
        ({ } region, { } area) => knowledge.Body.Regions.Contains(region) && knowledge.Body.Areas.Contains(area),
        _ => false,
    } && !knowledge.Body.Of(site).IsEmpty;

    private static bool IsAbout(Clearance letter, Rule rule, HealthFact? fact) =>
        letter.About.Any(about => fact is null ? rule.Code.Value.StartsWith($"{about}.", StringComparison.Ordinal) : fact.Code == about);

    private bool IsInDate(Clearance letter) => letter.IssuedOn <= today && today <= (letter.ValidUntil ?? letter.IssuedOn.PlusDays(365));

    /// <summary>Where a rule restricts for sure, and whether that is all.</summary>
    private (SiteSet Places, bool Placed) Places(Zone? zone, HealthFact? fact)
    {
        var body = knowledge.Body;
        if (zone is null)
        {
            return (body.All, true);
        }

        var sites = fact is null ? default : body.Of(fact.Sites);
        var named = Named(zone.Regions, zone.Areas).Intersect(zone.Side switch
        {
            ZoneSide.Left => body.Side(Laterality.Left),
            ZoneSide.Right => body.Side(Laterality.Right),
            ZoneSide.Affected when fact is null || fact.Sites.All(IsRecognised) => AffectedSides(sites),
            _ => body.All,
        });
        return zone.Sites is not { } reach ? (named, true)
            : fact is null || fact.Sites.Count == 0 ? (named.Union(Named(zone.RegionsIfUnknown, zone.AreasIfUnknown)), false)
            : (named.Union(Reach(reach, zone.MarginCm, sites)), fact.Sites.All(IsRecognised));
    }

    // One side if the fact is on one side alone.
    private SiteSet AffectedSides(SiteSet sites)
    {
        var body = knowledge.Body;
        var (left, right) = (body.Side(Laterality.Left), body.Side(Laterality.Right));
        return (sites.Overlaps(left.Except(right)), sites.Overlaps(right.Except(left))) switch
        {
            (true, false) => left,
            (false, true) => right,
            _ => body.All,
        };
    }

    private SiteSet Named(IEnumerable<RegionCode> regions, IEnumerable<AreaCode> areas) =>
        regions.Select(region => knowledge.Body.Of(region, null)).Concat(areas.Select(area => knowledge.Body.Of(area, null))).Aggregate(default(SiteSet), (all, one) => all.Union(one));

    private SiteSet Reach(SiteReach reach, int? marginCm, SiteSet sites) => reach switch
    {
        SiteReach.At => sites,
        SiteReach.Around => marginCm < 10 ? sites : knowledge.Body.Around(sites),
        SiteReach.Distal => knowledge.Body.Distal(sites),
        SiteReach.Limb => knowledge.Body.Limbs(sites),
        SiteReach.Quadrant => knowledge.Body.Quadrants(sites),
        SiteReach.NearestJoints => knowledge.Body.ToNearestJoints(sites),
        _ => knowledge.Body.Below(sites),
    };
}
