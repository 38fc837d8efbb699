using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Contraindications;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>The specification, in LINQ.</summary>
internal sealed class Linq(KnowledgeBase knowledge) : Contender(knowledge)
{
    public override string Name => "LINQ specification";

    public override int Run(HealthHistory health, SessionPlan plan) => (int)Specification.Screen(health, plan, Workload.Today, Knowledge).Verdict;

    public override IEnumerable<PeerFinding> Find(HealthHistory health, SessionPlan plan) =>
        from line in Specification.Screen(health, plan, Workload.Today, Knowledge).Rules.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let words = line.Split(' ')
        select new PeerFinding(RuleCode.From(words[0]), Enum.Parse<FindingState>(words[1]));
}
