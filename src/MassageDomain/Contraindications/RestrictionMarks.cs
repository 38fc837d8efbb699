using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>Makes of findings what a body chart shades.</summary>
/// <remarks>
/// A rule that forbids any massage marks its places as to be avoided; a rule that forbids some techniques, caps the pressure or cannot
/// be judged for some techniques asks for care there. Only planned places are fine, and only where nothing is open: of the rest of
/// the body a screening of this plan says nothing.
/// </remarks>
internal static class RestrictionMarks
{
    public static IReadOnlyList<SiteMark> Of(ScreeningResult result, SessionPlan plan, KnowledgeBase knowledge)
    {
        var body = knowledge.Body;
        var planned = plan.Steps.Aggregate(default(SiteSet), (set, step) => set.Union(PlacesOf(step, knowledge)));
        var avoid = default(SiteSet);
        var careful = default(SiteSet);
        foreach (var finding in result.Findings)
        {
            var whole = finding.Sites.Count == 0;
            if (finding.Verdict > Verdict.ProceedWithChanges && finding.Rule.Mechanisms.Count == 0)
            {
                avoid = avoid.Union(whole ? body.All : body.Of(finding.Sites));
            }
            else if (!whole)
            {
                careful = careful.Union(body.Of(finding.Sites));
            }
            else
            {
                careful = careful.Union(finding.Verdict > Verdict.ProceedWithChanges ? planned : PressedDeeper(plan, finding.Rule.MaxPressure, knowledge));
            }
        }

        careful = careful.Except(avoid);
        var fine = result.Questions.Count == 0 ? planned.Except(avoid).Except(careful) : default;
        return ValueList.From(new[] { Mark(avoid, MarkLevel.Avoid), Mark(careful, MarkLevel.Careful), Mark(fine, MarkLevel.Fine) }.Where(mark => !mark.Sites.IsEmpty));
    }

    // A step without places is done where its technique usually is.
    private static SiteSet PlacesOf(PlanStep step, KnowledgeBase knowledge) => step.Sites.Count > 0
        ? knowledge.Body.Of(step.Sites)
        : knowledge.Techniques.Find(step.Technique)?.Sites is { Count: > 0 } usual ? knowledge.Body.Of(usual) : knowledge.Body.All;

    // A step that names no pressure may be pressed too deep.
    private static SiteSet PressedDeeper(SessionPlan plan, PressureLevel? cap, KnowledgeBase knowledge) => plan.Steps
        .Where(step => cap is { } most && (step.Pressure is not { } planned || planned > most))
        .Aggregate(default(SiteSet), (set, step) => set.Union(PlacesOf(step, knowledge)));

    private static SiteMark Mark(SiteSet sites, MarkLevel level) => new() { Sites = sites, Level = level };
}
