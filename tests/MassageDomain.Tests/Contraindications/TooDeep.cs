using MassageDomain.Contraindications;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Contraindications;

/// <summary>Whether a plan works deeper than a finding allows; written from the rule's own members, so that it does not rest on the engine.</summary>
internal static class TooDeep
{
    public static bool Is(SessionPlan plan, ScreeningResult screened, KnowledgeBase knowledge) => screened.Findings.Any(finding =>
        finding.Rule.MaxPressure is { } cap
        && plan.Steps.Any(step => finding.Techniques.Contains(step.Technique)
            && (step.Pressure ?? knowledge.Techniques.Find(step.Technique)?.Pressure?.Max) > cap
            && IsIn(step, finding, knowledge)
            && (finding.Rule.Severity != Severity.Adapt || finding.Rule.Mechanisms.Count == 0 || finding.Rule.Mechanisms.Contains(Mechanism.DeepPressure) || IsDoneBy(step, finding.Rule, knowledge))));

    private static bool IsIn(PlanStep step, Finding finding, KnowledgeBase knowledge)
    {
        var technique = knowledge.Techniques.Find(step.Technique);
        var sites = step.Sites.Count > 0 ? knowledge.Body.Of(step.Sites) : technique?.Sites.Count > 0 ? knowledge.Body.Of(technique.Sites) : knowledge.Body.All;
        return finding.Sites.Count == 0 || sites.Overlaps(knowledge.Body.Of(finding.Sites));
    }

    private static bool IsDoneBy(PlanStep step, Rule rule, KnowledgeBase knowledge) => knowledge.Techniques.Find(step.Technique)?.Mechanisms.Any(rule.Mechanisms.Contains) == true;
}
