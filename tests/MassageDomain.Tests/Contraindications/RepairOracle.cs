using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>
/// The smallest repair by trying everything: every technique, product and pressure that a repair may choose, every subset of the places,
/// every step left out. What a change counts is taken from the table in the remarks of <see cref="PlanRepair"/>.
/// </summary>
internal sealed class RepairOracle(KnowledgeBase knowledge, Session session, LocalDate today)
{
    private const int MostSteps = 2;
    private const int MostPlaces = 3;
    private const int ProductPoint = 1;
    private const int PressurePoints = 2;
    private const int SitePoint = 1;
    private const int AllSitesPoints = 10;
    private const int SwapPoints = 6;
    private const int DropPoints = 100;

    private sealed record Form(PlanStep? Step, int Cost);

    /// <summary>The session with few steps and places, so that everything can be tried.</summary>
    public static Session Shrink(Session session, KnowledgeBase knowledge) => session with
    {
        Plan = session.Plan with
        {
            Steps =
            [
                .. session.Plan.Steps.Take(MostSteps).Select(step => step with
                {
                    Sites = [.. PlacesOf(PlacesOf(step, knowledge) is { IsEmpty: false } places ? places : knowledge.Body.All, knowledge).Take(MostPlaces)],
                }),
            ],
        },
    };

    /// <summary>What a repair counts, by comparing the plans.</summary>
    public static int CostOf(SessionPlan before, PlanRepair repair, KnowledgeBase knowledge)
    {
        var dropped = repair.Changes.Where(change => change.Kind == PlanChangeKind.DropStep).Select(change => change.Step!.Value).ToHashSet();
        var kept = before.Steps.Where((_, i) => !dropped.Contains(i)).Zip(repair.Plan!.Steps);
        return (dropped.Count * DropPoints) + kept.Sum(pair => CostOf(pair.First, pair.Second, knowledge));
    }

    /// <summary>The points of the smallest repair; null where nothing is open.</summary>
    public int? FindLeast()
    {
        var plan = session.Plan with { Positions = [BodyPosition.SideLying] };
        var forms = session.Plan.Steps.Select(step => FormsOf(step).Where(form => IsFormat(form) || IsOpen(plan, form)).Select(form => new Form(form, CostOf(step, form, knowledge))).Append(new(null, DropPoints)).OrderBy(form => form.Cost).ToArray()).ToArray();
        if (forms.Length == 0)
        {
            return null;
        }

        var plans = from first in forms[0]
                    from second in forms.Length > 1 ? forms[1] : [new(null, 0)]
                    where first.Step is not null || second.Step is not null
                    orderby first.Cost + second.Cost
                    select (Steps: new[] { first.Step, second.Step }.OfType<PlanStep>().ToArray(), Cost: first.Cost + second.Cost);
        foreach (var one in plans)
        {
            if ((one.Steps.Length == 1 && !IsFormat(one.Steps[0])) || IsOpen(plan, one.Steps))
            {
                return one.Cost;
            }
        }

        return null;
    }

    // A format says nothing of what is done, so it is tried beside the step that does.
    private bool IsFormat(PlanStep step) => knowledge.Techniques.Find(step.Technique)?.Family == TechniqueFamily.Format;

    private static int CostOf(PlanStep before, PlanStep after, KnowledgeBase knowledge)
    {
        var all = PlacesOf(before, knowledge);
        var dropped = all.Except(PlacesOf(after, knowledge)).Count;
        var swapped = before.Technique != after.Technique;
        var lost = swapped ? Math.Max(knowledge.Techniques[before.Technique].Mechanisms.Count - knowledge.Techniques[after.Technique].Mechanisms.Count, 0) : 0;
        return (before.Products.Equals(after.Products) ? 0 : ProductPoint)
            + (PressurePoints * Math.Max(FirstPressure(before, after.Technique, knowledge) - (Deepest(after, knowledge) ?? 0), 0))
            + (dropped == 0 ? 0 : SitePoint + (((AllSitesPoints * dropped) + all.Count - 1) / all.Count))
            + (swapped ? SwapPoints + lost : 0);
    }

    private IEnumerable<PlanStep> FormsOf(PlanStep step)
    {
        if (!knowledge.Techniques.Contains(step.Technique))
        {
            return [];
        }

        var sites = PlacesOf(PlacesOf(step, knowledge), knowledge).ToArray();
        var subsets = Enumerable.Range(1, (1 << sites.Length) - 1).Select(bits => sites.Where((_, i) => (bits >> i & 1) == 1).ToArray());
        return from technique in knowledge.Techniques
               where technique.Code == step.Technique || IsMilder(technique, knowledge.Techniques[step.Technique])
               let first = FirstPressure(step, technique.Code, knowledge)
               let last = Math.Min(first, Math.Max(technique.Pressure?.Min.Value ?? 1, 1))
               from pressure in first == 0 ? new PressureLevel?[] { null } : Enumerable.Range(last, first - last + 1).Select(level => (PressureLevel?)PressureLevel.From(level))
               where (technique.Pressure?.Min.Value ?? 0) <= (Deepest(step, knowledge) ?? 0) || technique.Code == step.Technique
               from places in subsets
               where technique.Code == step.Technique || technique.Sites.Count == 0 || knowledge.Body.Of(technique.Sites).Contains(knowledge.Body.Of(places))
               from products in new IReadOnlyList<Product>[] { step.Products, [new() { LabelRead = true }] }
               select step with { Technique = technique.Code, Pressure = pressure, Sites = places, Products = products };
    }

    // Of the same family, offered in the same kind of massage, without further training, and with nothing new in it.
    private bool IsMilder(Technique other, Technique planned) =>
        other.Family == planned.Family
        && planned.Family != TechniqueFamily.Format
        && (other.Types.Count == 0 || other.Types.Contains(session.Plan.Type))
        && (other.Training is null || other.Training == planned.Training)
        && other.Mechanisms.All(planned.Mechanisms.Contains)
        && other.Ingredients.All(planned.Ingredients.Contains);

    private bool IsOpen(SessionPlan plan, params PlanStep[] steps)
    {
        var tried = plan with { Steps = steps };
        var screened = Screening.Screen(session.Health, tried, today, knowledge);
        return screened.MayProceed && !Specification.WorksTooDeep(session.Health, tried, screened, today, knowledge);
    }

    // The deepest that a technique may be used with instead: no deeper than planned, and another one no deeper than is usual for it.
    private static int FirstPressure(PlanStep step, TechniqueCode technique, KnowledgeBase knowledge)
    {
        var planned = Deepest(step, knowledge) ?? 0;
        return technique == step.Technique ? planned : Math.Min(planned, knowledge.Techniques[technique].Pressure?.Max.Value ?? 0);
    }

    private static int? Deepest(PlanStep step, KnowledgeBase knowledge) => step.Pressure?.Value ?? knowledge.Techniques.Find(step.Technique)?.Pressure?.Max.Value;

    private static SiteSet PlacesOf(PlanStep step, KnowledgeBase knowledge) =>
        step.Sites.Count > 0 ? knowledge.Body.Of(step.Sites)
        : knowledge.Techniques.Find(step.Technique) is { Sites.Count: > 0 } technique ? knowledge.Body.Of(technique.Sites)
        : knowledge.Body.All;

    private static IEnumerable<BodySite> PlacesOf(SiteSet set, KnowledgeBase knowledge) => knowledge.Body.SitesOf(set).SelectMany(site =>
        site.Side == Laterality.Both ? new[] { site with { Side = Laterality.Left }, site with { Side = Laterality.Right } } : [site]);
}
