using FsCheck.Xunit;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>What the safe menu promises, on any knowledge base.</summary>
public abstract class SafeMenuLaws
{
    private static readonly NodaTime.LocalDate Today = HealthArbitrary.Today;

    private protected abstract KnowledgeBase Knowledge { get; }

    [Property]
    public bool Menu_IsOpenAsItSays(Session session)
    {
        var menu = Menu(session);
        var plans = from technique in menu.Techniques
                    from place in technique.Places
                    from site in place.Sites.SelectMany(OneByOne)
                    from position in technique.Positions
                    select new SessionPlan
                    {
                        Type = menu.Type,
                        Steps = [new() { Technique = technique.Technique, Sites = [site], Pressure = place.MaxPressure, Products = place.NeedsCheckedProduct ? [new() { LabelRead = true }] : [] }],
                        Positions = [position],
                    };
        return plans.All(plan => Screening.Screen(session.Health, plan, Today, Knowledge) is var screened && screened.MayProceed && !Specification.WorksTooDeep(session.Health, plan, screened, Today, Knowledge));
    }

    [Property]
    public bool Menu_WhenThePlannedStepIsOpen_HasTheTechnique(Session session)
    {
        // In places and at pressures that are usual for the technique; whatever product is planned, one that has been checked will do as well.
        var menu = Menu(session);
        var open = from step in session.Plan.Steps
                   let technique = Knowledge.Techniques.Find(step.Technique)
                   where technique is not null && technique.Family != TechniqueFamily.Format && (technique.Types.Count == 0 || technique.Types.Contains(session.Plan.Type))
                   where (step.Pressure ?? technique.Pressure?.Max ?? PressureLevel.Min) >= (technique.Pressure?.Min ?? PressureLevel.Min) && (technique.Pressure is not null || step.Pressure is null)
                   let usual = technique.Sites.Count == 0 ? Knowledge.Body.All : Knowledge.Body.Of(technique.Sites)
                   let places = step.Sites.Count == 0 ? usual : Knowledge.Body.Of(step.Sites)
                   where usual.Contains(places)
                   let plan = session.Plan with { Steps = [step], Positions = [BodyPosition.SideLying] }
                   where Screening.Screen(session.Health, plan, Today, Knowledge).MayProceed && !Specification.WorksTooDeep(session.Health, plan, Screening.Screen(session.Health, plan, Today, Knowledge), Today, Knowledge)
                   select (technique, Pressure: Least(step.Pressure ?? technique.Pressure?.Max, technique.Pressure?.Max), Places: places);
        return open.All(step => menu.Techniques.SingleOrDefault(technique => technique.Technique == step.technique.Code) is { } offered
            && Knowledge.Body.SitesOf(step.Places).SelectMany(OneByOne).All(site => offered.Places.Any(place =>
                Knowledge.Body.Of(place.Sites).Contains(Knowledge.Body.Of(site)) && (step.Pressure is null || place.MaxPressure >= step.Pressure))));
    }

    [Property]
    public bool Menu_NamesNoPlaceTwice(Session session) => Menu(session).Techniques.All(technique =>
        technique.Places.Sum(place => Knowledge.Body.Of(place.Sites).Count) == technique.Places.Aggregate(default(SiteSet), (set, place) => set.Union(Knowledge.Body.Of(place.Sites))).Count);

    [Property]
    public bool Menu_OfAClientWhomNobodyMayTreat_IsEmpty(Session session)
    {
        var plan = new SessionPlan { Type = session.Plan.Type, Steps = [new() { Technique = Knowledge.Techniques[0].Code, Pressure = PressureLevel.Min }], Positions = [BodyPosition.SideLying] };
        var health = session.Health with { Clearances = [] };
        return Screening.Screen(health, plan, Today, Knowledge).Verdict != Verdict.DoNotTreat || Menu(session with { Health = health }).Techniques.Count == 0;
    }

    [Property]
    public bool Menu_AlwaysHasTheSide(Session session) =>
        Menu(session).Techniques.All(technique => technique.Positions.Contains(BodyPosition.SideLying) && technique.Places.Count > 0);

    private static PressureLevel? Least(PressureLevel? one, PressureLevel? other) => one < other ? one : other;

    // One place at a time: a letter may leave out one side and so answer nothing for both together.
    private static IEnumerable<BodySite> OneByOne(BodySite site) =>
        site.Side == Laterality.Both ? [site with { Side = Laterality.Left }, site with { Side = Laterality.Right }] : [site];

    private SafeMenu Menu(Session session) => Screening.Menu(session.Health, session.Plan.Type, Today, Knowledge);
}
