using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Rules;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>What a repair promises above all, on rules that nobody wrote.</summary>
[Properties(Arbitrary = [typeof(RuledSessions)], MaxTest = 500)]
public sealed class PlanRepairLawsOnGeneratedRules
{
    private static readonly NodaTime.LocalDate Today = HealthArbitrary.Today;

    [Property]
    public bool Repair_ThatIsPossible_ScreensWithoutRestriction(RuledSession ruled)
    {
        var repair = Repair(ruled, ruled.Session);
        if (repair.Plan is not { } plan)
        {
            return true;
        }

        var screened = Screening.Screen(ruled.Session.Health, plan, Today, ruled.Knowledge);
        return screened == repair.Result
            && screened.MayProceed
            && screened.Findings.All(finding => finding.Verdict <= Verdict.ProceedWithChanges)
            && !Specification.WorksTooDeep(ruled.Session.Health, plan, screened, Today, ruled.Knowledge);
    }

    [Property]
    public bool Repair_OfARepairedPlan_ChangesNothing(RuledSession ruled)
    {
        if (Repair(ruled, ruled.Session) is not { Plan: { } plan })
        {
            return true;
        }

        var again = Repair(ruled, ruled.Session with { Plan = plan });
        return again.Plan == plan && again.Changes.Count == 0;
    }

    [Property]
    public bool Repair_ThatIsImpossible_SaysWhatStandsAgainstEvenTheMildestForm(RuledSession ruled)
    {
        var repair = Repair(ruled, ruled.Session);
        return repair.IsPossible
            ? repair.Blocking.Count == 0 && repair.Questions.Count == 0
            : repair.Changes.Count == 0 && repair.Blocking.Count + repair.Questions.Count > 0;
    }

    [Property]
    public bool Repair_IsTheSmallestThereIs(RuledSession ruled)
    {
        var small = RepairOracle.Shrink(ruled.Session, ruled.Knowledge);
        var repair = Repair(ruled, small);
        var least = new RepairOracle(ruled.Knowledge, small, Today).FindLeast();
        return repair.Plan is null ? least is null : least == RepairOracle.CostOf(small.Plan, repair, ruled.Knowledge);
    }

    private static PlanRepair Repair(RuledSession ruled, Session session) => Screening.Repair(session.Health, session.Plan, Today, ruled.Knowledge);
}
