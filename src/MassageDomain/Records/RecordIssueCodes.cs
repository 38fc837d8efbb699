namespace MassageDomain.Records;

/// <summary>What can be wrong with acknowledgements.</summary>
public static class RecordIssueCodes
{
    /// <summary>The acknowledgement was made of another record, or of this one before it was altered.</summary>
    public static IssueCode OtherResult { get; } = new("records.other-result", IssueSeverity.Error, "The acknowledgement refers to another result.");

    /// <summary>The result has no finding by the rule.</summary>
    public static IssueCode NoSuchFinding { get; } = new("records.no-such-finding", IssueSeverity.Error, "The result has no finding by this rule.");

    /// <summary>Nobody is named.</summary>
    public static IssueCode NobodyNamed { get; } = new("records.nobody-named", IssueSeverity.Error, "An acknowledgement names the person who makes it.");

    /// <summary>The reason is another one, and no note says which.</summary>
    public static IssueCode NoteMissing { get; } = new("records.note-missing", IssueSeverity.Error, "Where the reason is another one, a note says which.");

    /// <summary>It lies in the future.</summary>
    public static IssueCode InFuture { get; } = new("records.in-future", IssueSeverity.Error, "The acknowledgement lies in the future.");
}
