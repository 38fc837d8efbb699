using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>The shipped engine with everything that a person reads: sites, techniques, questions, dates, sources, the earliest safe day.</summary>
internal sealed class Explaining(KnowledgeBase knowledge) : Contender(knowledge)
{
    public override string Name => "Screening.Screen, explained";

    public override int Run(HealthHistory health, SessionPlan plan) => Screening.Screen(health, plan, Workload.Today, Knowledge).Findings.Count;

    public override IEnumerable<PeerFinding> Find(HealthHistory health, SessionPlan plan) =>
        Screening.Screen(health, plan, Workload.Today, Knowledge).Findings.Select(finding => new PeerFinding(finding.Rule.Code, finding.State));
}
