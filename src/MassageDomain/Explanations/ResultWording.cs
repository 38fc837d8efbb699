using MassageDomain.Contraindications;
using MassageDomain.Rules;

namespace MassageDomain.Explanations;

/// <summary>Chooses the sentences for a result as a whole, so that nothing is said twice.</summary>
internal static class ResultWording
{
    public static Explanation ForFrontDesk(ScreeningResult result, Wording wording)
    {
        var key = (result.Urgency, result.Verdict) switch
        {
            (Urgency.Emergency, _) => "emergency",
            (Urgency.SameDay, <= Verdict.ProceedWithChanges) => "same-day-advice",
            (Urgency.SameDay, _) => "same-day",
            (_, Verdict.Proceed) => result.Findings.Count > 0 ? "cleared" : "proceed",
            (_, Verdict.ProceedWithChanges) => "changes",
            (_, Verdict.ChangePlan) => "change-plan",
            (_, Verdict.NotAssessed) => "question",
            (_, Verdict.ClearanceNeeded) => "clearance",
            _ => result.Findings.All(finding => finding.Verdict != Verdict.DoNotTreat || finding.Rule.Clearable) ? "no-session-without-letter"
                : result.EarliestSafeDate is null ? "no-session"
                : "no-session-until",
        };
        var techniques = result.Findings.Where(finding => finding.Verdict == Verdict.ChangePlan).SelectMany(finding => finding.Techniques).Distinct().Select(wording.Technique).ToArray();
        return TemplateTable.Fill(
            "front-desk." + key,
            wording.Language,
            ("techniques", techniques.Length == 0 ? TemplateTable.Text("part.any-technique", wording.Language) : string.Join(", ", techniques)),
            ("date", result.EarliestSafeDate is { } date ? Wording.Date(date) : string.Empty));
    }

    public static IReadOnlyList<Explanation> ForClient(ScreeningResult result, Wording wording)
    {
        var sentences = FindingSelection.Of(result, wording).Where(finding => !IsSaidBy(result, finding)).Select(finding => FindingWording.ForClient(finding, wording)).DistinctBy(sentence => sentence.Text).ToList();
        if (result.Questions.Count > 0 && !result.Findings.Any(finding => finding.State == FindingState.NotAssessed))
        {
            sentences.Add(TemplateTable.Fill("client.questions", wording.Language));
        }

        return ValueList.From(sentences.Count > 0 ? sentences : [TemplateTable.Fill("client.proceed", wording.Language)]);
    }

    public static IReadOnlyList<Explanation> ForTherapist(ScreeningResult result, Wording wording) =>
        ValueList.From(FindingSelection.Of(result, wording).Select(finding => FindingWording.ForTherapist(finding, wording, FindingSelection.IsUndercut(result, finding))));

    // A pressure for the whole session or for a place, where something else allows less there or nothing at all.
    private static bool IsSaidBy(ScreeningResult result, Finding finding) =>
        finding is { Verdict: Verdict.ProceedWithChanges, Urgency: < Urgency.SameDay, Rule: { Severity: Severity.Adapt, MaxPressure: not null } }
        && result.Findings.Any(other => other.State == FindingState.Applies && (FindingSelection.Undercuts(other, finding) || (other.Verdict == Verdict.DoNotTreat && FindingSelection.Covers(other, finding))));
}
