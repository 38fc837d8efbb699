using MassageDomain.Contraindications;
using MassageDomain.Rules;

namespace MassageDomain.Explanations;

/// <summary>Chooses the sentence for a finding.</summary>
internal static class FindingWording
{
    public static Explanation ForFrontDesk(Finding finding, Wording wording)
    {
        var techniques = finding.Techniques.Count == 0 ? TemplateTable.Text("part.any-technique", wording.Language) : string.Join(", ", finding.Techniques.Select(wording.Technique));
        var key = Urgent(finding) ?? finding switch
        {
            { State: FindingState.Cleared, Verdict: Verdict.Proceed } => "cleared",
            { Verdict: Verdict.DoNotTreat, Rule.Clearable: true } => "no-session-without-letter",

            // Which date to offer is said of the result as a whole: another finding may stand longer than this one, or for good.
            { Verdict: Verdict.DoNotTreat } => "no-session",
            { Verdict: Verdict.ClearanceNeeded } => "clearance",
            { Verdict: Verdict.NotAssessed } => "question",
            { Verdict: Verdict.ChangePlan } => "change-plan",
            _ => "changes",
        };
        return TemplateTable.Fill("front-desk." + key, wording.Language, ("techniques", techniques));
    }

    public static Explanation ForClient(Finding finding, Wording wording)
    {
        var key = Urgent(finding) ?? finding switch
        {
            { State: FindingState.Cleared, Verdict: Verdict.Proceed } => "cleared",
            { Verdict: Verdict.DoNotTreat, Rule.Clearable: true } => "no-session-without-letter",
            { Verdict: Verdict.DoNotTreat, LiftsOn: not null } => "no-session-until",
            { Verdict: Verdict.DoNotTreat } => "no-session",
            { Verdict: Verdict.ClearanceNeeded, Rule.Mechanisms.Count: 0, Sites.Count: 0 } => "clearance-session",
            { Verdict: Verdict.ClearanceNeeded } => "clearance",
            { Verdict: Verdict.NotAssessed } => "question",
            _ when wording.IsAboutPressureAlone(finding) => "pressure",
            { Rule.Severity: Severity.Absolute or Severity.Local, State: not FindingState.Cleared, Verdict: Verdict.ChangePlan } => "leave-out",
            { Rule.MaxPressure: not null } => "pressure",
            { Rule.Mechanisms.Count: 0, Sites.Count: 0 } => "changes-session",
            _ => "changes",
        };
        return TemplateTable.Fill(
            "client." + key,
            wording.Language,
            ("facts", wording.Subject(finding)),
            ("what", wording.PlannedMechanisms(finding)),
            ("where", wording.Where(finding.Sites)),
            ("cap", finding.Rule.MaxPressure?.ToString() ?? string.Empty),
            ("date", Lift(finding)));
    }

    public static Explanation ForTherapist(Finding finding, Wording wording, bool capIsUndercut = false) => TemplateTable.Fill(
        "therapist.finding",
        wording.Language,
        ("headline", Headline(finding, wording, capIsUndercut).Text),
        ("why", Call(finding, wording) + Wording.Lower(finding.Rule.Why.In(wording.Language).TrimEnd('.'))),
        ("source", wording.Sources(finding.Rule.Grounds)));

    public static Explanation Headline(Finding finding, Wording wording, bool capIsUndercut = false)
    {
        var effect = finding.Rule.Severity switch
        {
            Severity.Absolute or Severity.Local => finding is { Rule.Clearable: true, State: FindingState.Applies, Urgency: < Urgency.SameDay } ? "forbidden-clearable" : "forbidden",
            Severity.Clearance => "clearance",
            _ => "changes",
        };
        var key = finding.State switch
        {
            FindingState.Cleared => "cleared",
            FindingState.NotAssessed => "question-" + effect,
            FindingState.Assumed when effect == "changes" => "assumed",
            FindingState.Applies when wording.IsAboutPressureAlone(finding) => "pressure",
            _ => effect,
        };
        return TemplateTable.Fill(
            "headline." + key,
            wording.Language,
            ("facts", wording.Subject(finding)),
            ("what", wording.Mechanisms(finding.Rule)),
            ("where", wording.Where(finding.Sites)),
            ("level", finding.Rule.MaxPressure?.ToString() ?? string.Empty),
            ("cap", capIsUndercut ? string.Empty : wording.Cap(finding.Rule)));
    }

    /// <summary>What is still to be done: where a letter answers the rule, nobody has to be asked for one.</summary>
    public static IEnumerable<string> Advice(Finding finding, Wording wording) =>
        from change in finding.Rule.Changes
        where finding.State != FindingState.Cleared || change.Kind != ChangeKind.Referral
        select change.Text.In(wording.Language);

    private static string Lift(Finding finding) => finding.LiftsOn is { } date ? Wording.Date(date) : string.Empty;

    // What keeps clear of the plan leaves the session be, and is said all the same.
    private static string? Urgent(Finding finding) => finding.Urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.SameDay when finding.Verdict <= Verdict.ProceedWithChanges => "same-day-advice",
        Urgency.SameDay => "same-day",
        _ => null,
    };

    private static string Call(Finding finding, Wording wording) => finding.Urgency switch
    {
        Urgency.Emergency => TemplateTable.Text("part.emergency", wording.Language),
        Urgency.SameDay => TemplateTable.Text("part.same-day", wording.Language),
        _ => string.Empty,
    };
}
