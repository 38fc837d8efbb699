namespace MassageDomain.Intake;

/// <summary>What can be wrong with the files below <c>Data/intake</c>.</summary>
internal static class IntakeDataIssueCodes
{
    /// <summary>The file is in no folder that intake reads.</summary>
    public static IssueCode UnknownFile { get; } = new("intake-data.file.unknown", IssueSeverity.Error, "The file is in no folder that intake reads.");

    /// <summary>A code stands twice.</summary>
    public static IssueCode DuplicateCode { get; } = new("intake-data.code.duplicate", IssueSeverity.Error, "The code stands twice.");

    /// <summary>A code refers to something that is not there.</summary>
    public static IssueCode UnknownReference { get; } = new("intake-data.reference.unknown", IssueSeverity.Error, "The code refers to something that is not there.");

    /// <summary>A text lacks its Spanish or French.</summary>
    public static IssueCode NotTranslated { get; } = new("intake-data.text.not-translated", IssueSeverity.Error, "The text lacks its Spanish or French.");

    /// <summary>A label belongs to two questions, so an answer under it could not be placed.</summary>
    public static IssueCode AmbiguousWording { get; } = new("intake-data.wording.ambiguous", IssueSeverity.Error, "The label belongs to two questions.");

    /// <summary>A question that answers for one group does not use the group's wording.</summary>
    public static IssueCode OtherWording { get; } = new("intake-data.question.other-wording", IssueSeverity.Error, "The question answers for a group and does not use its wording.");

    /// <summary>The kind of answer and what else the question says do not go together.</summary>
    public static IssueCode KindMismatch { get; } = new("intake-data.question.kind-mismatch", IssueSeverity.Error, "The kind of answer does not go with the rest of the question.");

    /// <summary>A set has no items, or an item no questions, or a question stands twice in a set.</summary>
    public static IssueCode BadItem { get; } = new("intake-data.question-set.bad-item", IssueSeverity.Error, "The set is empty, an item is, or a question stands twice.");

    /// <summary>A question of a set is shown after one that the set does not ask, or asks later.</summary>
    public static IssueCode NeverShown { get; } = new("intake-data.question-set.never-shown", IssueSeverity.Error, "A question is shown after one that does not stand before it in the set.");

    /// <summary>A file does not bear its set's name.</summary>
    public static IssueCode FileName { get; } = new("intake-data.file.name", IssueSeverity.Error, "The file does not bear the set's name.");

    /// <summary>A statement has no grounds: neither sources nor general knowledge, openly said.</summary>
    public static IssueCode Ungrounded { get; } = new("intake-data.grounds.missing", IssueSeverity.Error, "Sources are missing, or stand where the basis is general knowledge.");

    /// <summary>Ages or numbers are out of order.</summary>
    public static IssueCode BadRange { get; } = new("intake-data.range", IssueSeverity.Error, "Ages or numbers are out of range or order.");

    /// <summary>A sensitive area is not described, or twice.</summary>
    public static IssueCode BadArea { get; } = new("intake-data.sensitive-area", IssueSeverity.Error, "Each sensitive area is described once, with its places.");
}
