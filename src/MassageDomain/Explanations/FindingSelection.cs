using MassageDomain.Contraindications;
using MassageDomain.Knowledge;
using MassageDomain.Rules;

namespace MassageDomain.Explanations;

/// <summary>Which findings say something of their own, for lists that people read. The others are in the result all the same.</summary>
internal static class FindingSelection
{
    /// <summary>The findings without those that another one says already.</summary>
    public static IReadOnlyList<Finding> Of(ScreeningResult result, Wording wording) =>
        ValueList.From(result.Findings.Where((finding, i) => !IsSaid(result.Findings, finding, i, wording)));

    /// <summary>Whether something else holds the pressure lower in everything, and everywhere, where a finding holds it.</summary>
    public static bool IsUndercut(ScreeningResult result, Finding finding) =>
        result.Findings.Any(other => other.State != FindingState.NotAssessed && Undercuts(other, finding));

    /// <summary>Whether a finding holds the pressure lower in everything, and everywhere, where another one holds it.</summary>
    public static bool Undercuts(Finding finding, Finding other) =>
        finding.Rule.MaxPressure < other.Rule.MaxPressure && CapsWhatIsCappedBy(finding.Rule, other.Rule) && Covers(finding, other);

    /// <summary>Whether a finding holds wherever another one does.</summary>
    public static bool Covers(Finding finding, Finding other) => finding.Sites.Count == 0 || (other.Sites.Count > 0 && other.Sites.All(finding.Sites.Contains));

    private static bool IsSaid(IReadOnlyList<Finding> findings, Finding finding, int index, Wording wording)
    {
        // What is urgent, what has a question and what a letter answered is always shown, and what asks for more than the other does.
        return finding is { Urgency: < Urgency.SameDay, State: FindingState.Applies }
            && findings.Where((other, i) => i != index && other.State == FindingState.Applies && other.Verdict >= finding.Verdict && HasSubjectOf(other, finding) && Covers(other, finding) && Says(other, i < index)).Any();

        bool Says(Finding other, bool isBefore) =>
            (ForbidsAnyMassage(other) && (isBefore || !ForbidsAnyMassage(finding)))
            || (wording.IsAboutPressureAlone(finding) && other.Rule.MaxPressure <= finding.Rule.MaxPressure && CapsWhatIsCappedBy(other.Rule, finding.Rule) && (isBefore || !wording.IsAboutPressureAlone(other)));
    }

    // A cap for all work holds for whatever another one is about; one for some techniques only for the same techniques.
    private static bool CapsWhatIsCappedBy(Rule rule, Rule other) => new RuleEntry(rule, ordinal: 0) switch
    {
        { CapsAllWork: true } => true,
        { AsksIngredients: true } => false,
        var entry => new RuleEntry(other, ordinal: 0) is { CapsAllWork: false } about && (about.Mechanisms & ~entry.Mechanisms) == 0,
    };

    // Where nothing may be done, how to do it need not be said. A letter may yet open what is clearable.
    private static bool ForbidsAnyMassage(Finding finding) =>
        finding.Verdict >= Verdict.ChangePlan
        && finding.Rule is { Severity: Severity.Absolute or Severity.Local, Clearable: false, Mechanisms.Count: 0, Ingredients.Count: 0, IngredientsOfFact: false };

    private static bool HasSubjectOf(Finding finding, Finding other) =>
        other.RaisedBy.Count > 0 && other.RaisedBy.All(fact => finding.RaisedBy.Any(own => own.Code == fact.Code));
}
