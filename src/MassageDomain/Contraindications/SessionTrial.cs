using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Tries plan after plan for one client on one day, without writing findings.</summary>
internal sealed class SessionTrial(KnowledgeBase knowledge, HealthHistory health, LocalDate today)
{
    /// <summary>The verdict on a plan; where it would be let pass although a step works deeper than allowed, the plan must change.</summary>
    public Verdict Judge(SessionPlan plan)
    {
        var steps = new StepShape[plan.Steps.Count];
        return Judge(plan, steps, PlanShape.Of(plan, knowledge, steps));
    }

    /// <summary>Whether the plan may proceed without restriction: nothing in it is forbidden, unknown or deeper than allowed.</summary>
    public bool IsOpen(SessionPlan plan) => Judge(plan) <= Verdict.ProceedWithChanges;

    /// <summary>The same of a step that stands beside others, which say what is done where it only names a format.</summary>
    public bool IsOpenBesideOthers(SessionPlan plan)
    {
        var steps = new StepShape[plan.Steps.Count];
        return Judge(plan, steps, PlanShape.OfSteps(plan, knowledge, steps)) <= Verdict.ProceedWithChanges;
    }

    private Verdict Judge(SessionPlan plan, StepShape[] steps, bool recognised)
    {
        var judge = new SessionJudge(knowledge, health, plan, steps, recognised, today, today);
        var verdict = judge.Judge().Verdict;
        return verdict == Verdict.ProceedWithChanges && WorksTooDeep(judge) ? Verdict.ChangePlan : verdict;
    }

    /// <summary>The verdict on a plan, and how many rules stand in its way: of two plans that are stopped, the one that fewer rules stop is milder.</summary>
    public (Verdict Verdict, int Stops) Weigh(SessionPlan plan)
    {
        var steps = new StepShape[plan.Steps.Count];
        var recognised = PlanShape.Of(plan, knowledge, steps);
        var raised = new RaisedRules();
        new SessionJudge(knowledge, health, plan, steps, recognised, today, today).Judge(raised);
        return (Judge(plan), raised.ByRule.Count(rule => rule.Any(one => one.Contribution.Verdict > Verdict.ProceedWithChanges)));
    }

    private static bool WorksTooDeep(SessionJudge judge)
    {
        var raised = new RaisedRules();
        judge.Judge(raised);
        foreach (var rule in raised.ByRule)
        {
            foreach (var one in rule)
            {
                if (judge.ExceedsCap(one.Entry.Rule, one.Fact, one.Placed ? one.Places : judge.Body.All))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
