using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>A way to find the rules that restrict a session.</summary>
internal abstract class Contender(KnowledgeBase knowledge)
{
    protected KnowledgeBase Knowledge { get; } = knowledge;

    /// <summary>All rules, for those that have to go through them.</summary>
    protected RuleEntry[] Rules { get; } = [.. knowledge.Index.Rules];

    public abstract string Name { get; }

    /// <summary>Screens once and throws the result away; the number keeps the work from being left out.</summary>
    public abstract int Run(HealthHistory health, SessionPlan plan);

    /// <summary>Screens once and says what was found.</summary>
    public abstract IEnumerable<PeerFinding> Find(HealthHistory health, SessionPlan plan);
}
