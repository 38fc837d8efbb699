using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Searches for the smallest change after which a plan may proceed.</summary>
/// <remarks>
/// A step, a place or pressure more never makes a plan more permissive. So steps can be repaired one after the other; and where not even
/// one technique in one place at its lightest passes, nothing does. Only a letter that covers some of the steps ties them together:
/// then every step gets its turn to be the first.
/// </remarks>
internal sealed class PlanRepairer(KnowledgeBase knowledge, HealthHistory health, SessionPlan plan, LocalDate today)
{
    private const int PressureCost = 2;
    private const int SiteCost = 1;
    private const int AllSitesCost = 10;
    private const int DropCost = 100;

    // On the side, no rule about positions restricts anything.
    private static readonly IReadOnlyList<BodyPosition> OnTheSide = ValueList.From<BodyPosition>([BodyPosition.SideLying]);

    private readonly SessionTrial _trial = new(knowledge, health, today);
    private readonly StepForms _forms = new(knowledge, plan.Type);

    public PlanRepair Repair()
    {
        var screened = Screening.Screen(health, plan, today, knowledge);
        if (_trial.IsOpen(plan))
        {
            return new() { Plan = plan, Result = screened };
        }

        return MayHelp(screened) && FindSteps() is { } steps ? Found(steps, screened) : Impossible(screened);
    }

    // What stands against the session whatever is planned cannot be met by planning, unless a letter covers less than is planned.
    private bool MayHelp(ScreeningResult screened) =>
        screened.Verdict != Verdict.DoNotTreat
        && (health.Clearances.Count > 0
            || !screened.Findings.Any(finding => finding is { Verdict: > Verdict.ProceedWithChanges, Rule: { Severity: > Severity.Adapt, Where: null, Mechanisms.Count: 0 } }));

    private IReadOnlyList<RepairStep>? FindSteps()
    {
        IReadOnlyList<RepairStep>? best = null;
        var turns = health.Clearances.Count > 0 ? plan.Steps.Count : 1;
        for (var first = 0; first < turns; first++)
        {
            var steps = RepairInTurn(first);
            if (steps.Any(step => step.After is not null) && (best is null || steps.Sum(step => step.Cost) < best.Sum(step => step.Cost)))
            {
                best = steps;
            }
        }

        return best;
    }

    private RepairStep[] RepairInTurn(int first)
    {
        var repaired = new List<RepairStep>();
        var kept = new List<PlanStep>();
        foreach (var index in Enumerable.Range(0, plan.Steps.Count).OrderBy(index => index == first ? -1 : index))
        {
            var step = Repair(index, kept);
            repaired.Add(step);
            if (step.After is not null)
            {
                kept.Add(step.After);
            }
        }

        return [.. repaired.OrderBy(step => step.Index)];
    }

    private RepairStep Repair(int index, IReadOnlyList<PlanStep> kept)
    {
        var planned = plan.Steps[index];
        var best = new RepairStep(index, planned, null, _forms.SitesOf(planned), DropCost);
        foreach (var (form, cost) in _forms.Of(planned))
        {
            if (cost >= best.Cost)
            {
                break;
            }

            best = Better(best, form, cost, kept);
        }

        return WithIngredients(best, kept);
    }

    private RepairStep Better(RepairStep best, PlanStep form, int cost, IReadOnlyList<PlanStep> kept)
    {
        var pressures = _forms.PressuresOf(form, best.Before);
        var all = _forms.SitesOf(form);
        var most = FindSites(form with { Pressure = pressures[^1] }, all, kept);
        for (var i = 0; i < pressures.Count && cost < best.Cost && !most.IsEmpty; i++, cost += PressureCost)
        {
            var step = form with { Pressure = pressures[i] };
            var sites = i == pressures.Count - 1 ? most : FindSites(step, most, kept);
            var total = cost + CostOf(all.Except(sites), all);
            if (!sites.IsEmpty && total < best.Cost)
            {
                best = best with { After = Restrict(step, sites), Dropped = all.Except(sites), Cost = total };
            }
        }

        return best;
    }

    private static int CostOf(SiteSet dropped, SiteSet all) => dropped.IsEmpty ? 0 : SiteCost + (((AllSitesCost * dropped.Count) + all.Count - 1) / all.Count);

    // Place by place, each with those already found, so that what is found passes as a whole.
    private SiteSet FindSites(PlanStep step, SiteSet among, IReadOnlyList<PlanStep> kept)
    {
        if (IsOpen([.. kept, Restrict(step, among)]))
        {
            return among;
        }

        var found = default(SiteSet);
        foreach (var place in Places.OneByOne(among, knowledge.Body))
        {
            var more = found.Union(place);
            if (IsOpen([.. kept, step with { Sites = knowledge.Body.SitesOf(more) }]))
            {
                found = more;
            }
        }

        return found;
    }

    // A site that is left whole keeps its name, so that "the back" does not become six regions.
    private PlanStep Restrict(PlanStep step, SiteSet sites)
    {
        if (step.Sites.Count == 0)
        {
            return sites == _forms.SitesOf(step) ? step : step with { Sites = knowledge.Body.SitesOf(sites) };
        }

        return step with
        {
            Sites = [.. step.Sites.SelectMany<BodySite, BodySite>(site =>
            {
                var here = knowledge.Body.Of(site);
                return here.IsEmpty ? [] : sites.Contains(here) ? [site] : knowledge.Body.SitesOf(here.Intersect(sites));
            }).Distinct()],
        };
    }

    // What is harmless in the planned products may stay.
    private RepairStep WithIngredients(RepairStep repaired, IReadOnlyList<PlanStep> kept)
    {
        if (repaired.After is not { } step || !step.Products.Equals(StepForms.Harmless) || repaired.Before.Products.Count == 0)
        {
            return repaired;
        }

        IReadOnlyList<Product> products = [.. repaired.Before.Products.Select(product => product with { Ingredients = [], LabelRead = true })];
        for (var i = 0; i < products.Count; i++)
        {
            foreach (var ingredient in repaired.Before.Products[i].Ingredients)
            {
                var more = products.Select((product, j) => j == i ? product with { Ingredients = [.. product.Ingredients, ingredient] } : product).ToArray();
                products = IsOpen([.. kept, step with { Products = more }]) ? more : products;
            }
        }

        // A product that loses an ingredient is another product, so it does not keep the name.
        return repaired with
        {
            After = step with
            {
                Products = [.. products.Select((product, i) => product.Ingredients.Equals(repaired.Before.Products[i].Ingredients) ? product : product with { Name = null })],
            },
        };
    }

    private bool IsOpen(IReadOnlyList<PlanStep> steps) => _trial.IsOpen(plan with { Steps = steps, Positions = OnTheSide });

    private PlanRepair Found(IReadOnlyList<RepairStep> steps, ScreeningResult screened)
    {
        var timed = steps.Select(step => StepTime.Shorten(step, knowledge)).ToArray();
        var unpositioned = plan with { Steps = [.. timed.Select(step => step.After).OfType<PlanStep>()] };
        var repaired = unpositioned with { Positions = ChoosePositions(unpositioned) };
        return new()
        {
            Plan = repaired,
            Changes = PlanChangeWriter.Write(plan, repaired, timed, screened, knowledge.Body),
            Result = Screening.Screen(health, repaired, today, knowledge),
        };
    }

    // The planned positions where they are allowed; where not, as many of them as no rule has anything to say about.
    private IReadOnlyList<BodyPosition> ChoosePositions(SessionPlan steps)
    {
        if (_trial.IsOpen(steps with { Positions = plan.Positions }))
        {
            return plan.Positions;
        }

        var without = Screening.Screen(health, steps with { Positions = OnTheSide }, today, knowledge).Findings.Count;
        return PositionChoice.Of(plan.Positions).First(positions => Screening.Screen(health, steps with { Positions = positions }, today, knowledge).Findings.Count == without);
    }

    private PlanRepair Impossible(ScreeningResult screened)
    {
        var mildest = FindMildest();
        var result = mildest is null ? screened : Screening.Screen(health, mildest, today, knowledge);
        return new()
        {
            Plan = null,
            Result = screened,
            Blocking = [.. result.Findings.Where(finding => finding.Verdict > Verdict.ProceedWithChanges)],
            Questions = result.Questions,
        };
    }

    private SessionPlan? FindMildest()
    {
        var forms =
            from step in plan.Steps
            from form in _forms.Of(step)
            let pressure = _forms.PressuresOf(form.Step, step)[^1]
            from place in Places.OneByOne(_forms.SitesOf(form.Step), knowledge.Body)
            select plan with { Steps = [form.Step with { Pressure = pressure, Sites = knowledge.Body.SitesOf(place) }], Positions = OnTheSide };
        return forms.MinBy(_trial.Judge);
    }
}
