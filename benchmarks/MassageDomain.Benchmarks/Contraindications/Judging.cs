using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>The shipped engine: verdict, urgency and every rule that was raised.</summary>
internal sealed class Judging(KnowledgeBase knowledge) : Contender(knowledge)
{
    private readonly JudgedRule[] _rules = new JudgedRule[1024];

    public override string Name => "Screening.Judge";

    public override int Run(HealthHistory health, SessionPlan plan)
    {
        var judgement = Screening.Judge(health, plan, Workload.Today, _rules, Knowledge);
        var sum = (int)judgement.Verdict;
        foreach (ref readonly var rule in _rules.AsSpan(0, judgement.RaisedCount))
        {
            sum += (int)rule.State;
        }

        return sum;
    }

    public override IEnumerable<PeerFinding> Find(HealthHistory health, SessionPlan plan)
    {
        var count = Screening.Judge(health, plan, Workload.Today, _rules, Knowledge).RaisedCount;
        return from rule in _rules[..count]
               group rule by rule.Rule.Code into byRule
               select new PeerFinding(byRule.Key, byRule.GroupBy(one => one.Verdict).MaxBy(alike => alike.Key)!.Min(one => one.State));
    }
}
