namespace MassageDomain.Planning;

/// <summary>What can be wrong with the files on massage types.</summary>
public static class PlanningIssueCodes
{
    /// <summary>A type or a payer has no entry.</summary>
    public static IssueCode Missing { get; } = new("planning.missing", IssueSeverity.Error, "A massage type or a payer has no entry.");

    /// <summary>Two entries are about the same thing.</summary>
    public static IssueCode Duplicate { get; } = new("planning.duplicate", IssueSeverity.Error, "Another entry is about the same.");

    /// <summary>A code is used that no entry has.</summary>
    public static IssueCode UnknownReference { get; } = new("planning.unknown-reference", IssueSeverity.Error, "The entry refers to something that is not there.");

    /// <summary>A technique stands for a type that it is not offered in.</summary>
    public static IssueCode TechniqueOfOtherType { get; } = new("planning.technique-of-other-type", IssueSeverity.Error, "The technique is not offered in this type of massage.");

    /// <summary>The usual length stands on its head or is out of range.</summary>
    public static IssueCode BadRange { get; } = new("planning.bad-range", IssueSeverity.Error, "The numbers do not make a range.");

    /// <summary>A statement without a source is not marked as general knowledge, or one that is so marked has sources.</summary>
    public static IssueCode Ungrounded { get; } = new("planning.ungrounded", IssueSeverity.Error, "A statement needs at least one source, or the mark of general knowledge and none.");

    /// <summary>A file's name is not that of the type in it.</summary>
    public static IssueCode FileName { get; } = new("planning.file-name", IssueSeverity.Error, "The file's name does not agree with what is in it.");
}
