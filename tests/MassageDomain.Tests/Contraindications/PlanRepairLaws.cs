using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>What a repair promises, on any knowledge base.</summary>
public abstract class PlanRepairLaws
{
    private static readonly NodaTime.LocalDate Today = HealthArbitrary.Today;

    private protected abstract KnowledgeBase Knowledge { get; }

    [Property]
    public bool Repair_OfARepairedPlan_ChangesNothing(Session session)
    {
        if (Repair(session) is not { Plan: { } plan })
        {
            return true;
        }

        var again = Repair(session with { Plan = plan });
        return again.Plan == plan && again.Changes.Count == 0;
    }

    [Property]
    public bool Repair_ThatIsPossible_ScreensWithoutRestriction(Session session)
    {
        if (Repair(session) is not { Plan: { } plan } repair)
        {
            return true;
        }

        var screened = Screening.Screen(session.Health, plan, Today, Knowledge);
        return screened == repair.Result && screened.MayProceed && screened.Findings.All(finding => finding.Verdict <= Verdict.ProceedWithChanges) && !IsTooDeep(session.Health, plan, screened);
    }

    [Property]
    public bool Repair_OfAPlanThatMayProceedAndIsNotTooDeep_ChangesNothing(Session session)
    {
        var screened = Screen(session);
        return !screened.MayProceed || IsTooDeep(session.Health, session.Plan, screened) || Repair(session).Changes.Count == 0;
    }

    [Property]
    public bool Repair_NeverAdds(Session session)
    {
        if (Repair(session) is not { Plan: { } plan } repair)
        {
            return true;
        }

        var dropped = repair.Changes.Where(change => change.Kind == PlanChangeKind.DropStep).Select(change => change.Step).ToHashSet();
        var kept = session.Plan.Steps.Where((_, i) => !dropped.Contains(i)).ToArray();
        return plan.Type == session.Plan.Type && kept.Length == plan.Steps.Count && kept.Zip(plan.Steps).All(pair => AddsNothing(pair.First, pair.Second));
    }

    [Property]
    public bool Repair_NamesEveryChange(Session session) =>
        Repair(session) is not { Plan: { } plan } repair || (repair.Changes.Count == 0) == (plan == session.Plan);

    [Property]
    public bool Repair_ThatIsImpossible_SaysWhatStandsAgainstEvenTheMildestForm(Session session)
    {
        var repair = Repair(session);
        return repair.IsPossible
            ? repair.Blocking.Count == 0 && repair.Questions.Count == 0
            : repair.Changes.Count == 0 && repair.Blocking.Count + repair.Questions.Count > 0;
    }

    [Property]
    public bool Repair_ThatIsImpossible_CannotBeDoneByHandEither(Session session)
    {
        // One technique of the plan, in one of its places, with the lightest pressure there is: nothing milder is left of a plan.
        var tries = from step in session.Plan.Steps
                    where Knowledge.Techniques.Contains(step.Technique)
                    from site in step.Sites
                    where !Knowledge.Body.Of(site).IsEmpty
                    let pressure = step.Pressure is null ? Knowledge.Techniques[step.Technique].Pressure?.Min : PressureLevel.From(Math.Min(step.Pressure.Value.Value, Knowledge.Techniques[step.Technique].Pressure?.Min.Value ?? 5))
                    select session.Plan with { Steps = [step with { Sites = [site], Pressure = pressure }], Positions = [BodyPosition.SideLying] };
        return Repair(session).IsPossible || tries.All(plan => Screening.Screen(session.Health, plan, Today, Knowledge) is var screened && (!screened.MayProceed || IsTooDeep(session.Health, plan, screened)));
    }

    [Property]
    public bool Repair_IsTheSmallestThereIs(Session session)
    {
        var small = RepairOracle.Shrink(session, Knowledge);
        var repair = Screening.Repair(small.Health, small.Plan, Today, Knowledge);
        var least = new RepairOracle(Knowledge, small, Today).FindLeast();
        return repair.Plan is null ? least is null : least == RepairOracle.CostOf(small.Plan, repair, Knowledge);
    }

    [Property]
    public bool Repair_OfFactsAndLettersInAnotherOrder_IsTheSame(Session session)
    {
        var health = session.Health with { Facts = [.. session.Health.Facts.Reverse()], Clearances = [.. session.Health.Clearances.Reverse()] };
        return Repair(session) == Repair(session with { Health = health });
    }

    [Property]
    public bool Repair_Twice_IsTheSame(Session session) => Repair(session) == Repair(session);

    [Property]
    public bool ToRestrictionMap_HasTheStrictestFindingOfEveryPlace(Session session)
    {
        var screened = Screen(session);
        var map = screened.ToRestrictionMap();
        return screened.Findings.All(finding => finding.Sites.Count == 0
            ? map.Session!.Verdict >= finding.Verdict && map.Session.Rules.Contains(finding.Rule.Code)
            : finding.Sites.All(site => map.Sites.Where(here => here.Site!.Region == site.Region && here.Rules.Contains(finding.Rule.Code)) is var here && here.Any() && here.All(one => one.Verdict >= finding.Verdict)));
    }

    private PlanRepair Repair(Session session) => Screening.Repair(session.Health, session.Plan, Today, Knowledge);

    private ScreeningResult Screen(Session session) => Screening.Screen(session.Health, session.Plan, Today, Knowledge);

    private bool IsTooDeep(HealthHistory health, SessionPlan plan, ScreeningResult screened) => Specification.WorksTooDeep(health, plan, screened, Today, Knowledge);

    private bool AddsNothing(PlanStep before, PlanStep after)
    {
        var technique = Knowledge.Techniques.Find(before.Technique);
        var places = before.Sites.Count > 0 ? Knowledge.Body.Of(before.Sites) : technique?.Sites.Count > 0 ? Knowledge.Body.Of(technique.Sites) : Knowledge.Body.All;
        var places2 = after.Sites.Count > 0 ? Knowledge.Body.Of(after.Sites) : Knowledge.Techniques.Find(after.Technique) is { Sites.Count: > 0 } other ? Knowledge.Body.Of(other.Sites) : Knowledge.Body.All;
        var ingredients = before.Products.SelectMany(product => product.Ingredients).ToHashSet();
        var deepest = before.Pressure ?? technique?.Pressure?.Max;
        var deepestAfter = after.Pressure ?? Knowledge.Techniques.Find(after.Technique)?.Pressure?.Max;
        return (before == after || places.Contains(places2))
            && (deepestAfter is null || deepestAfter <= deepest || before == after)
            && (after.Minutes ?? 0) <= (before.Minutes ?? 0)
            && after.Products.SelectMany(product => product.Ingredients).All(ingredients.Contains)
            && (before.Technique == after.Technique || Knowledge.Techniques[after.Technique] is var swapped && swapped.Family == technique!.Family && swapped.Mechanisms.All(technique.Mechanisms.Contains));
    }
}
