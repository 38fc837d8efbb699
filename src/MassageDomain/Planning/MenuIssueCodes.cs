namespace MassageDomain.Planning;

/// <summary>Why a menu text was not read to the end, or not without an assumption.</summary>
public static class MenuIssueCodes
{
    /// <summary>The text is longer than 1000 characters; nothing of it was read.</summary>
    public static IssueCode TooLong { get; } = new("menu.too-long", IssueSeverity.Error, "The text is too long for a menu item.");

    /// <summary>No technique is named, or only a way to hold a session.</summary>
    public static IssueCode NoTechnique { get; } = new("menu.no-technique", IssueSeverity.Error, "The text names no technique.");

    /// <summary>The text names a technique, a site or a way to hold the session to be left out; it is not in the plan.</summary>
    public static IssueCode LeftOut { get; } = new("menu.left-out", IssueSeverity.Error, "The text names something to be left out.");

    /// <summary>Words were not understood.</summary>
    public static IssueCode NotUnderstood { get; } = new("menu.not-understood", IssueSeverity.Warning, "Words were not understood.");

    /// <summary>More than one length is named.</summary>
    public static IssueCode SeveralLengths { get; } = new("menu.several-lengths", IssueSeverity.Warning, "The text names more than one length.");

    /// <summary>More than one way to hold the session is named.</summary>
    public static IssueCode SeveralFormats { get; } = new("menu.several-formats", IssueSeverity.Warning, "The text names more than one way to hold the session.");

    /// <summary>A number without a unit was taken for minutes.</summary>
    public static IssueCode MinutesAssumed { get; } = new("menu.minutes-assumed", IssueSeverity.Warning, "A number without a unit was taken for minutes.");
}
