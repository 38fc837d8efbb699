using MassageDomain.Contraindications;
using MassageDomain.Rules;

namespace MassageDomain.Tests.Contraindications;

/// <summary>What screening has to come to: the verdict, the urgency, and which rules are found in which state, in the order of their codes.</summary>
internal sealed record Specified(Verdict Verdict, Urgency Urgency, string Rules)
{
    public static Specified Of(ScreeningResult result) => new(
        result.Verdict,
        result.Urgency,
        Text(result.Findings.Select(finding => (finding.Rule.Code, finding.State, finding.Verdict, finding.Urgency))));

    public static string Text(IEnumerable<(RuleCode Rule, FindingState State, Verdict Verdict, Urgency Urgency)> rules) =>
        string.Join('\n', rules.Select(rule => $"{rule.Rule} {rule.State} {rule.Verdict} {rule.Urgency}").Order(StringComparer.Ordinal));
}
