using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>A loop over all rules, triggers and facts.</summary>
internal sealed class PlainLoops(KnowledgeBase knowledge) : Contender(knowledge)
{
    public override string Name => "plain loops";

    public override int Run(HealthHistory health, SessionPlan plan) => List(health, plan).Count;

    public override IEnumerable<PeerFinding> Find(HealthHistory health, SessionPlan plan) => List(health, plan);

    private List<PeerFinding> List(HealthHistory health, SessionPlan plan)
    {
        var session = new PeerSession(health, plan, Workload.Today, Knowledge, Rules);
        var found = new List<PeerFinding>();
        foreach (var rule in Rules)
        {
            var judged = session.Judge(rule);
            if (judged.IsFinding)
            {
                found.Add(new(rule.Rule.Code, judged.State));
            }
        }

        return found;
    }
}
