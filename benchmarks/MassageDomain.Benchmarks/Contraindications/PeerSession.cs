using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>
/// One session as the peers see it. What a rule comes to is asked of the engine's own code, so that what is measured is how each
/// peer goes through the rules, and not who wrote the better date arithmetic.
/// </summary>
internal sealed class PeerSession
{
    private readonly KnowledgeBase _knowledge;
    private readonly HealthHistory _health;
    private readonly SessionPlan _plan;
    private readonly LocalDate _today;
    private readonly StepShape[] _steps;
    private readonly bool _recognised;

    public PeerSession(HealthHistory health, SessionPlan plan, LocalDate today, KnowledgeBase knowledge, RuleEntry[] rules)
    {
        (_health, _plan, _today, _knowledge, Rules) = (health, plan, today, knowledge, rules);
        _steps = new StepShape[plan.Steps.Count];
        _recognised = PlanShape.Of(plan, knowledge, _steps);
    }

    public RuleEntry[] Rules { get; }

    /// <summary>What a rule comes to; no finding where nothing raises it.</summary>
    public Contribution Judge(RuleEntry rule)
    {
        var judge = new SessionJudge(_knowledge, _health, _plan, _steps, _recognised, _today, _today);
        var worst = Contribution.None;
        foreach (var trigger in rule.Triggers)
        {
            if (trigger.Trigger.Fact is not { } code)
            {
                worst = Worse(worst, judge.JudgeTrigger(trigger, null));
                continue;
            }

            var facts = _health.Facts;
            for (var i = 0; i < facts.Count; i++)
            {
                if (facts[i].Code == code)
                {
                    worst = Worse(worst, judge.JudgeTrigger(trigger, facts[i]));
                }
            }
        }

        return worst;
    }

    /// <summary>For RulesEngine, whose expressions name a rule by its number.</summary>
    public bool Finds(int rule) => Judge(Rules[rule]).IsFinding;

    private static Contribution Worse(Contribution one, Contribution other) =>
        !other.IsFinding ? one
        : !one.IsFinding || other.Verdict > one.Verdict || (other.Verdict == one.Verdict && other.State < one.State) ? other
        : one;
}
