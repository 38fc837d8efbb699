namespace MassageDomain.Outcomes;

/// <summary>What can be wrong with answers, measurements and scale data.</summary>
internal static class OutcomesIssueCodes
{
    public static IssueCode OtherScale { get; } = Error("outcomes.answers.other-scale", "The answers belong to another scale.");

    public static IssueCode OtherVersion { get; } = Error("outcomes.answers.other-version", "The answers belong to another version of the scale.");

    public static IssueCode UnknownVariant { get; } = Error("outcomes.answers.unknown-variant", "The scale has no such variant.");

    public static IssueCode WrongNumber { get; } = Error("outcomes.answers.wrong-number", "There are not as many answers as the scale has items.");

    public static IssueCode UnknownItem { get; } = Error("outcomes.answer.unknown-item", "The scale has no such item.");

    public static IssueCode DuplicateItem { get; } = Error("outcomes.answer.duplicate-item", "The item is answered more than once.");

    public static IssueCode NotAllowed { get; } = Error("outcomes.answer.not-allowed", "The value is not one of those that the item allows.");

    public static IssueCode NotANumber { get; } = Error("outcomes.answer.not-a-number", "The answer is not a number.");

    public static IssueCode NotAnItemName { get; } = Error("outcomes.answer.not-an-item-name", "The item's name is not well formed.");

    public static IssueCode TooFewAnswered { get; } = Error("outcomes.answers.too-few", "Too many items are blank for a score.");

    public static IssueCode StatedScoreDiffers { get; } = Error("outcomes.answers.stated-score-differs", "The stated score is not what the items give.");

    public static IssueCode StatedScoreUnchecked { get; } = Warning("outcomes.answers.stated-score-unchecked", "The stated score cannot be checked: the items give no score.");

    public static IssueCode ActivityMissing { get; } = Error("outcomes.answer.activity-missing", "The scale rates activities of the client's own choice and the answer names none.");

    public static IssueCode ActivityTwice { get; } = Error("outcomes.answer.activity-twice", "The same activity is rated more than once.");

    public static IssueCode ImplausibleCombination { get; } = Warning("outcomes.answers.implausible", "The answers are allowed one by one but hardly possible together.");

    public static IssueCode UnknownMeasurement { get; } = Error("outcomes.measurement.unknown", "There is no such measurement in the catalogue.");

    public static IssueCode WrongKind { get; } = Error("outcomes.measurement.wrong-kind", "The measurement is of another kind.");

    public static IssueCode ValueOutOfRange { get; } = Error("outcomes.measurement.out-of-range", "The value is not possible for this measurement.");

    public static IssueCode SideMissing { get; } = Error("outcomes.measurement.side-missing", "The measurement needs a side: left or right.");

    public static IssueCode SideUnexpected { get; } = Error("outcomes.measurement.side-unexpected", "The measurement is of the midline or of the whole body and has no side.");

    public static IssueCode TooFewTrials { get; } = Warning("outcomes.measurement.too-few-trials", "Fewer trials were made than is advised.");

    public static IssueCode NoTrials { get; } = Error("outcomes.measurement.no-trials", "No trial was recorded.");

    public static IssueCode TooFewGirths { get; } = Error("outcomes.measurement.too-few-girths", "A volume needs girths at two places at least, from one end to the other.");

    public static IssueCode GirthsNotInOrder { get; } = Error("outcomes.measurement.girths-not-in-order", "The places of the girths are not in ascending order.");

    public static IssueCode MeasureMissing { get; } = Error("outcomes.measures.missing", "A measure that the plan needs was not taken.");

    public static IssueCode MeasureWithoutScore { get; } = Error("outcomes.measures.without-score", "A measure that the plan needs was taken but gives no score.");

    public static IssueCode NotRetested { get; } = Error("outcomes.measures.not-retested", "A measure of the baseline was not taken again.");

    public static IssueCode ScaleInconsistent { get; } = Error("outcomes.scale.inconsistent", "The scale's data contradicts itself.");

    public static IssueCode ScaleReference { get; } = Error("outcomes.scale.reference", "The scale's data refers to something that it does not have.");

    public static IssueCode ScaleNameTwice { get; } = Error("outcomes.scale.name-twice", "A name is used twice within the scale.");

    public static IssueCode ScaleIncomplete { get; } = Error("outcomes.scale.incomplete", "The scale's data lacks something that scoring needs.");

    public static IssueCode ScaleUnsourced { get; } = Error("outcomes.scale.unsourced", "A statement that claims a source names none.");

    private static IssueCode Error(string value, string message) => new(value, IssueSeverity.Error, message);

    private static IssueCode Warning(string value, string message) => new(value, IssueSeverity.Warning, message);
}
