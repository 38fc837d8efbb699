using MassageDomain.Knowledge;
using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>Screens the examples that stand beside rules, and says where the outcome is not the expected one.</summary>
internal static class ExampleCheck
{
    public static IEnumerable<KnowledgeIssue> Check(KnowledgeSource source, KnowledgeBase knowledge)
    {
        var rulesByFile = source.Rules.ToLookup(rule => rule.File, rule => rule.Value.Code);
        var fired = new HashSet<RuleCode>();
        foreach (var item in source.Examples)
        {
            var example = item.Value;
            var result = Screening.Screen(example.ToHistory(knowledge), example.Plan, example.On, knowledge);
            var own = rulesByFile[item.File].ToHashSet();
            var fires = Codes(result, own, finding => finding.State is FindingState.Applies or FindingState.Cleared || finding.Urgency != Urgency.None);
            var open = Codes(result, own, finding => finding.State is FindingState.NotAssessed or FindingState.Assumed);
            fired.UnionWith(fires);
            if (result.Verdict != example.Verdict)
            {
                yield return item.Issue(KnowledgeIssueCodes.ExampleVerdict, item.Path.Member("verdict"), Found(new VerdictJsonConverter().TokenOf(result.Verdict)), Rules(result));
            }

            if (result.Urgency != (example.Urgency ?? Urgency.None))
            {
                yield return item.Issue(KnowledgeIssueCodes.ExampleUrgency, item.Path.Member("urgency"), Found(new UrgencyJsonConverter().TokenOf(result.Urgency)), Rules(result));
            }

            if (!fires.SetEquals(example.Fires))
            {
                yield return item.Issue(KnowledgeIssueCodes.ExampleRules, item.Path.Member("fires"), Found(string.Join(' ', fires.Order())));
            }

            if (!open.SetEquals(example.NotAssessed))
            {
                yield return item.Issue(KnowledgeIssueCodes.ExampleRules, item.Path.Member("notAssessed"), Found(string.Join(' ', open.Order())));
            }
        }

        foreach (var rule in source.Rules.Where(rule => !fired.Contains(rule.Value.Code)))
        {
            yield return rule.Issue(KnowledgeIssueCodes.RuleWithoutExample, null, new IssueParameter("rule", rule.Value.Code.Value));
        }
    }

    private static HashSet<RuleCode> Codes(ScreeningResult result, HashSet<RuleCode> own, Func<Finding, bool> wanted) =>
        [.. result.Findings.Where(finding => own.Contains(finding.Rule.Code) && wanted(finding)).Select(finding => finding.Rule.Code)];

    private static IssueParameter Found(string value) => new("found", value);

    private static IssueParameter Rules(ScreeningResult result) => new(
        "because",
        string.Join(' ', result.Findings.Where(finding => finding.Verdict == result.Verdict || finding.Urgency == result.Urgency).Select(finding => finding.Rule.Code.Value)
            .Concat(result.Questions.Select(question => new QuestionKindJsonConverter().TokenOf(question.Kind)))));
}
