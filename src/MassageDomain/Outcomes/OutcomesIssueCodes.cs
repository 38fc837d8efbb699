namespace MassageDomain.Outcomes;

/// <summary>What can be wrong with answers, measurements, plans' measures and the data of scales.</summary>
public static class OutcomesIssueCodes
{
    /// <summary>The answers belong to another scale.</summary>
    public static IssueCode OtherScale { get; } = Error("outcomes.answers.other-scale", "The answers belong to another scale.");

    /// <summary>The answers belong to another version of the scale.</summary>
    public static IssueCode OtherVersion { get; } = Error("outcomes.answers.other-version", "The answers belong to another version of the scale.");

    /// <summary>The scale has no such variant.</summary>
    public static IssueCode UnknownVariant { get; } = Error("outcomes.answers.unknown-variant", "The scale has no such variant.");

    /// <summary>There are not as many answers as the scale has items.</summary>
    public static IssueCode WrongNumber { get; } = Error("outcomes.answers.wrong-number", "There are not as many answers as the scale has items.");

    /// <summary>The scale has no such item.</summary>
    public static IssueCode UnknownItem { get; } = Error("outcomes.answer.unknown-item", "The scale has no such item.");

    /// <summary>The item is answered more than once.</summary>
    public static IssueCode DuplicateItem { get; } = Error("outcomes.answer.duplicate-item", "The item is answered more than once.");

    /// <summary>The value is not one of those that the item allows.</summary>
    public static IssueCode NotAllowed { get; } = Error("outcomes.answer.not-allowed", "The value is not one of those that the item allows.");

    /// <summary>The answer is not a number.</summary>
    public static IssueCode NotANumber { get; } = Error("outcomes.answer.not-a-number", "The answer is not a number.");

    /// <summary>The item's name is not well formed.</summary>
    public static IssueCode NotAnItemName { get; } = Error("outcomes.answer.not-an-item-name", "The item's name is not well formed.");

    /// <summary>Too many items are blank for a score.</summary>
    public static IssueCode TooFewAnswered { get; } = Error("outcomes.answers.too-few", "Too many items are blank for a score.");

    /// <summary>A part of the scale has no score; the parameters say which and why.</summary>
    public static IssueCode PartWithoutScore { get; } = Warning("outcomes.answers.part-without-score", "A part of the scale has no score.");

    /// <summary>The variant has no table to work the score out with: name one that has.</summary>
    public static IssueCode NoValueSet { get; } = Warning("outcomes.answers.no-value-set", "The variant has no table to work the score out with: name one that has.");

    /// <summary>The answers are allowed one by one but cannot be put together for a score.</summary>
    public static IssueCode NotComputable { get; } = Error("outcomes.answers.not-computable", "The answers are allowed one by one but cannot be put together for a score.");

    /// <summary>The stated score is not what the items give.</summary>
    public static IssueCode StatedScoreDiffers { get; } = Error("outcomes.answers.stated-score-differs", "The stated score is not what the items give.");

    /// <summary>The stated score cannot be checked: the items give no score.</summary>
    public static IssueCode StatedScoreUnchecked { get; } = Warning("outcomes.answers.stated-score-unchecked", "The stated score cannot be checked: the items give no score.");

    /// <summary>A score is stated that the scale does not have.</summary>
    public static IssueCode StatedScoreUnknown { get; } = Error("outcomes.answers.stated-score-unknown", "A score is stated that the scale does not have.");

    /// <summary>The scale rates activities of the client's own choice and the answer names none.</summary>
    public static IssueCode ActivityMissing { get; } = Error("outcomes.answer.activity-missing", "The scale rates activities of the client's own choice and the answer names none.");

    /// <summary>The same activity is rated more than once.</summary>
    public static IssueCode ActivityTwice { get; } = Error("outcomes.answer.activity-twice", "The same activity is rated more than once.");

    /// <summary>The answers are allowed one by one but hardly possible together.</summary>
    public static IssueCode ImplausibleCombination { get; } = Warning("outcomes.answers.implausible", "The answers are allowed one by one but hardly possible together.");

    /// <summary>The answer to an item about danger to the client's life raises the flag: follow the local safety protocol or refer urgently.</summary>
    public static IssueCode SafetyRaised { get; } = Warning("outcomes.safety.raised", "The answer to an item about danger to the client's life raises the flag: follow the local safety protocol or refer urgently.");

    /// <summary>The item about danger to the client's life is blank or its answer cannot be used: ask.</summary>
    public static IssueCode SafetyNotKnown { get; } = Warning("outcomes.safety.not-known", "The item about danger to the client's life is blank or its answer cannot be used: ask.");

    /// <summary>There is no such measurement in the catalogue.</summary>
    public static IssueCode UnknownMeasurement { get; } = Error("outcomes.measurement.unknown", "There is no such measurement in the catalogue.");

    /// <summary>The measurement is of another kind.</summary>
    public static IssueCode WrongKind { get; } = Error("outcomes.measurement.wrong-kind", "The measurement is of another kind.");

    /// <summary>The value is not possible for this measurement.</summary>
    public static IssueCode ValueOutOfRange { get; } = Error("outcomes.measurement.out-of-range", "The value is not possible for this measurement.");

    /// <summary>The measurement needs a side: left or right.</summary>
    public static IssueCode SideMissing { get; } = Error("outcomes.measurement.side-missing", "The measurement needs a side: left or right.");

    /// <summary>The measurement is of the midline or of the whole body and has no side.</summary>
    public static IssueCode SideUnexpected { get; } = Error("outcomes.measurement.side-unexpected", "The measurement is of the midline or of the whole body and has no side.");

    /// <summary>Fewer trials were made than is advised.</summary>
    public static IssueCode TooFewTrials { get; } = Warning("outcomes.measurement.too-few-trials", "Fewer trials were made than is advised.");

    /// <summary>No trial was recorded.</summary>
    public static IssueCode NoTrials { get; } = Error("outcomes.measurement.no-trials", "No trial was recorded.");

    /// <summary>A volume needs girths at two places at least, from one end to the other.</summary>
    public static IssueCode TooFewGirths { get; } = Error("outcomes.measurement.too-few-girths", "A volume needs girths at two places at least, from one end to the other.");

    /// <summary>The places of the girths are not in ascending order.</summary>
    public static IssueCode GirthsNotInOrder { get; } = Error("outcomes.measurement.girths-not-in-order", "The places of the girths are not in ascending order.");

    /// <summary>The finding says nothing: neither a value nor what was seen or felt, and where.</summary>
    public static IssueCode FindingEmpty { get; } = Error("outcomes.finding.empty", "The finding says nothing: neither a value nor what was seen or felt, and where.");

    /// <summary>A measure that the plan needs was not taken.</summary>
    public static IssueCode MeasureMissing { get; } = Error("outcomes.measures.missing", "A measure that the plan needs was not taken.");

    /// <summary>A measure that the plan needs was taken but gives no score.</summary>
    public static IssueCode MeasureWithoutScore { get; } = Error("outcomes.measures.without-score", "A measure that the plan needs was taken but gives no score.");

    /// <summary>A measure of the baseline was not taken again.</summary>
    public static IssueCode NotRetested { get; } = Error("outcomes.measures.not-retested", "A measure of the baseline was not taken again.");

    /// <summary>A measure of before and after the session was taken at one of the two, or does not say at which.</summary>
    public static IssueCode MeasureHalf { get; } = Warning("outcomes.measures.half-pair", "A measure of before and after the session was taken at one of the two, or does not say at which.");

    /// <summary>No measure set for a clinical plan has the name of the complaint.</summary>
    public static IssueCode MeasureSetUnknown { get; } = Error("outcomes.measures.unknown-set", "No measure set for a clinical plan has the name of the complaint.");

    /// <summary>The scale's data contradicts itself.</summary>
    public static IssueCode ScaleInconsistent { get; } = Error("outcomes.scale.inconsistent", "The scale's data contradicts itself.");

    /// <summary>The scale's data refers to something that it does not have.</summary>
    public static IssueCode ScaleReference { get; } = Error("outcomes.scale.reference", "The scale's data refers to something that it does not have.");

    /// <summary>A name is used twice within the scale.</summary>
    public static IssueCode ScaleNameTwice { get; } = Error("outcomes.scale.name-twice", "A name is used twice within the scale.");

    /// <summary>The scale's data lacks something that scoring needs.</summary>
    public static IssueCode ScaleIncomplete { get; } = Error("outcomes.scale.incomplete", "The scale's data lacks something that scoring needs.");

    /// <summary>A statement that claims a source names none.</summary>
    public static IssueCode ScaleUnsourced { get; } = Error("outcomes.scale.unsourced", "A statement that claims a source names none.");

    /// <summary>An item has its wording although the licence does not let it be shipped.</summary>
    public static IssueCode WordingNotFree { get; } = Error("outcomes.scale.wording-not-free", "An item has its wording although the licence does not let it be shipped.");

    /// <summary>A LOINC code is not a number with its check digit.</summary>
    public static IssueCode Loinc { get; } = Error("outcomes.data.loinc", "A LOINC code is not a number with its check digit.");

    /// <summary>The file's name does not agree with what is in it.</summary>
    public static IssueCode FileName { get; } = Error("outcomes.data.file-name", "The file's name does not agree with what is in it.");

    /// <summary>The measurement's data contradicts itself.</summary>
    public static IssueCode MeasurementInconsistent { get; } = Error("outcomes.measurement.inconsistent", "The measurement's data contradicts itself.");

    /// <summary>The measure set names a scale, a measurement or a region that is not there.</summary>
    public static IssueCode MeasureSetReference { get; } = Error("outcomes.measure-set.reference", "The measure set names a scale, a measurement or a region that is not there.");

    /// <summary>The measure set, or one of its needs, names nothing to measure.</summary>
    public static IssueCode MeasureSetEmpty { get; } = Error("outcomes.measure-set.empty", "The measure set, or one of its needs, names nothing to measure.");

    /// <summary>A visit for relaxation may record measures and never has to.</summary>
    public static IssueCode MeasureSetRequired { get; } = Error("outcomes.measure-set.required", "A visit for relaxation may record measures and never has to.");

    private static IssueCode Error(string value, string message) => new(value, IssueSeverity.Error, message);

    private static IssueCode Warning(string value, string message) => new(value, IssueSeverity.Warning, message);
}
