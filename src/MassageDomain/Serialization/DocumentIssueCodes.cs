namespace MassageDomain.Serialization;

/// <summary>The problems of JSON text as such, before its meaning is looked at.</summary>
public static class DocumentIssueCodes
{
    /// <summary>The text is not JSON, or nests deeper than 64 levels.</summary>
    public static IssueCode Malformed { get; } = new("json.malformed", IssueSeverity.Error, "The text is not well-formed JSON, or nests too deep.");

    /// <summary>The text is longer than is accepted.</summary>
    public static IssueCode TooLarge { get; } = new("json.too-large", IssueSeverity.Error, "The document is larger than is accepted.");

    /// <summary>A member stands twice in one object.</summary>
    public static IssueCode Duplicate { get; } = new("json.duplicate-member", IssueSeverity.Error, "The member stands twice.");

    /// <summary>A member has a name that is not known.</summary>
    public static IssueCode UnknownMember { get; } = new("json.unknown-member", IssueSeverity.Error, "The object has a member that is not known here.");

    /// <summary>A member that is needed is not there.</summary>
    public static IssueCode MissingMember { get; } = new("json.missing-member", IssueSeverity.Error, "The object lacks a member that it needs.");

    /// <summary>Null stands where a value is needed.</summary>
    public static IssueCode Null { get; } = new("json.null", IssueSeverity.Error, "Null stands where a value is needed.");

    /// <summary>The value is of another JSON type than expected.</summary>
    public static IssueCode WrongType { get; } = new("json.wrong-type", IssueSeverity.Error, "The value is of the wrong JSON type.");

    /// <summary>The value is of the right JSON type and still not one that is allowed here.</summary>
    public static IssueCode WrongValue { get; } = new("json.wrong-value", IssueSeverity.Error, "The value is not one that is allowed here.");
}
