using MassageDomain.Rules;

namespace MassageDomain.Knowledge;

/// <summary>Whether an overlay keeps to what overlays may do: add and tighten freely, loosen only by name, with a reason and a person.</summary>
internal static class OverlayIntegrity
{
    public static IEnumerable<KnowledgeIssue> Check(KnowledgeBase knowledge, KnowledgeOverlay overlay, string file)
    {
        if (!RuleCode.TryFrom(overlay.Name, out _))
        {
            yield return Issue(KnowledgeIssueCodes.OverlayName, FieldPath.Root.Member("name"));
        }

        for (var i = 0; i < overlay.Rules.Count; i++)
        {
            if (knowledge.Rules.Find(overlay.Rules[i].Code) is { } present && !RuleStrictness.IsAtLeastAsStrict(overlay.Rules[i], present))
            {
                yield return Issue(KnowledgeIssueCodes.OverlayLoosens, FieldPath.Root.Member("rules").Item(i), new IssueParameter("rule", present.Code.Value));
            }
        }

        var named = new HashSet<RuleCode>(overlay.Rules.Select(rule => rule.Code));
        for (var i = 0; i < overlay.Loosened.Count; i++)
        {
            var loosening = overlay.Loosened[i];
            var path = FieldPath.Root.Member("loosened").Item(i);
            if (!named.Add(loosening.Rule))
            {
                yield return Issue(KnowledgeIssueCodes.DuplicateCode, path.Member("rule"), new IssueParameter("code", loosening.Rule.Value));
            }

            foreach (var issue in Check(knowledge, loosening, path))
            {
                yield return issue;
            }
        }

        KnowledgeIssue Issue(IssueCode code, FieldPath path, params ReadOnlySpan<IssueParameter> parameters) =>
            new() { File = file, Issue = new(code, path, parameters) };

        IEnumerable<KnowledgeIssue> Check(KnowledgeBase knowledge, Loosening loosening, FieldPath path)
        {
            if (string.IsNullOrWhiteSpace(loosening.Reason) || string.IsNullOrWhiteSpace(loosening.By))
            {
                yield return Issue(KnowledgeIssueCodes.LooseningUnsigned, path);
            }

            if (knowledge.Rules.Find(loosening.Rule) is not { } rule)
            {
                yield return Issue(KnowledgeIssueCodes.UnknownReference, path.Member("rule"), new IssueParameter("code", loosening.Rule.Value));
            }
            else if (rule.Urgency >= Urgency.SameDay)
            {
                yield return Issue(KnowledgeIssueCodes.LooseningUrgent, path.Member("rule"), new IssueParameter("rule", rule.Code.Value));
            }

            if (loosening.Instead is { } instead && instead.Code != loosening.Rule)
            {
                yield return Issue(KnowledgeIssueCodes.LooseningCode, path.Member("instead").Member("code"));
            }
        }
    }
}
