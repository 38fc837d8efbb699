using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Searches for the smallest change after which a plan may proceed.</summary>
/// <remarks>
/// Rules look at every step, and at every place of a step, by itself: only letters on file look at the whole plan. So the letters that the
/// plan shall keep within are chosen first, in every way there is, and then each step is repaired alone: in every form, at every
/// pressure, in as many of its places as are open. Where no step is open so, nothing that the plan could be reduced to is.
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

        return (MayHelp(screened) && FindSteps() is { } steps ? Found(steps, screened) : null) ?? Impossible(screened);
    }

    // What stands against the session whatever is planned cannot be met by planning; a letter that covers less than is planned can make it possible.
    private bool MayHelp(ScreeningResult screened) =>
        health.Clearances.Count > 0
        || !screened.Findings.Any(finding => finding is { Verdict: Verdict.DoNotTreat } or { Verdict: > Verdict.ProceedWithChanges, Rule: { Severity: > Severity.Adapt, Where: null, Mechanisms.Count: 0, Ingredients.Count: 0, IngredientsOfFact: false } });

    private IReadOnlyList<RepairStep>? FindSteps()
    {
        IReadOnlyList<RepairStep>? best = null;
        foreach (var letters in LetterChoice.Of(health, knowledge))
        {
            var steps = RepairWithin(letters);
            if (steps.Any(step => step.After is { } after && !PlanShape.IsFormat(after, knowledge)) && (best is null || steps.Sum(step => step.Cost) < best.Sum(step => step.Cost)))
            {
                best = steps;
            }
        }

        return best;
    }

    private RepairStep[] RepairWithin(LetterChoice letters)
    {
        var trial = new SessionTrial(knowledge, letters.Health, today);
        return [.. plan.Steps.Select((step, index) => Repair(index, step, letters, one => IsOpen(trial, one)))];
    }

    private RepairStep Repair(int index, PlanStep planned, LetterChoice letters, Func<PlanStep, bool> isOpen)
    {
        var best = new RepairStep(index, planned, null, _forms.SitesOf(planned), DropCost);
        foreach (var (form, cost) in _forms.Of(planned))
        {
            if (cost >= best.Cost)
            {
                break;
            }

            best = Better(best, form, cost, letters, isOpen);
        }

        return WithIngredients(best, isOpen);
    }

    private RepairStep Better(RepairStep best, PlanStep form, int cost, LetterChoice letters, Func<PlanStep, bool> isOpen)
    {
        var all = _forms.SitesOf(best.Before);
        var most = all.Intersect(_forms.SitesOf(form)).Except(letters.Except);
        var pressures = _forms.PressuresOf(form, best.Before);
        if (!letters.Allows(form.Technique, _forms.DeepestOf(form with { Pressure = pressures[^1] })))
        {
            return best;
        }

        most = FindSites(form with { Pressure = pressures[^1] }, most, isOpen);
        for (var i = 0; i < pressures.Count && cost < best.Cost && !most.IsEmpty; i++, cost += PressureCost)
        {
            var step = form with { Pressure = pressures[i] };
            if (!letters.Allows(step.Technique, _forms.DeepestOf(step)))
            {
                continue;
            }

            var sites = i == pressures.Count - 1 ? most : FindSites(step, most, isOpen);
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
    private SiteSet FindSites(PlanStep step, SiteSet among, Func<PlanStep, bool> isOpen)
    {
        if (among.IsEmpty || isOpen(Restrict(step, among)))
        {
            return among;
        }

        var found = default(SiteSet);
        foreach (var place in Places.OneByOne(among, knowledge.Body))
        {
            var more = found.Union(place);
            if (isOpen(step with { Sites = knowledge.Body.SitesOf(more) }))
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
    private static RepairStep WithIngredients(RepairStep repaired, Func<PlanStep, bool> isOpen)
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
                products = isOpen(step with { Products = more }) ? more : products;
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

    private bool IsOpen(SessionTrial trial, PlanStep step) => trial.IsOpenBesideOthers(plan with { Steps = [step], Positions = OnTheSide });

    // Null where the repaired steps together are not open, in whatever position: then nothing is promised.
    private PlanRepair? Found(IReadOnlyList<RepairStep> steps, ScreeningResult screened)
    {
        var timed = steps.Select(step => StepTime.Shorten(step, knowledge)).ToArray();
        var unpositioned = plan with { Steps = [.. timed.Select(step => step.After).OfType<PlanStep>()] };
        if (ChoosePositions(unpositioned) is not { } positions)
        {
            return null;
        }

        var repaired = unpositioned with { Positions = positions };
        return new()
        {
            Plan = repaired,
            Changes = PlanChangeWriter.Write(plan, repaired, timed, screened, knowledge.Body),
            Result = Screening.Screen(health, repaired, today, knowledge),
        };
    }

    // The planned positions where they are allowed; where not, as many of them as are and as no rule has anything to say about.
    private IReadOnlyList<BodyPosition>? ChoosePositions(SessionPlan steps)
    {
        if (_trial.IsOpen(steps with { Positions = plan.Positions }))
        {
            return plan.Positions;
        }

        var without = Screening.Screen(health, steps with { Positions = OnTheSide }, today, knowledge).Findings.Count;
        return PositionChoice.Of(plan.Positions).FirstOrDefault(positions =>
            steps with { Positions = positions } is var tried && _trial.IsOpen(tried) && Screening.Screen(health, tried, today, knowledge).Findings.Count == without);
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
            from place in Places.OneByOne(_forms.SitesOf(step).Intersect(_forms.SitesOf(form.Step)), knowledge.Body)
            select plan with { Steps = [form.Step with { Pressure = pressure, Sites = knowledge.Body.SitesOf(place) }], Positions = OnTheSide };
        return forms.MinBy(_trial.Weigh);
    }
}
