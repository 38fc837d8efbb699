using MassageDomain.Contraindications;
using MassageDomain.Rules;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>What every contender says of a rule that restricts the session.</summary>
internal readonly record struct PeerFinding(RuleCode Rule, FindingState State);
