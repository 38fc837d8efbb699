namespace MassageDomain;

/// <summary>One thing that is wrong with, or missing from, a document: what, where and how much it matters.</summary>
/// <remarks>An issue never carries a value that somebody entered, so it can be logged.</remarks>
public sealed record ValidationIssue
{
    internal ValidationIssue(IssueCode code, FieldPath path, params ReadOnlySpan<IssueParameter> parameters)
    {
        Code = code;
        Path = path;
        Parameters = ValueList.From<IssueParameter>(parameters.ToArray());
    }

    /// <summary>What kind of problem it is.</summary>
    public IssueCode Code { get; }

    /// <summary>Where it is.</summary>
    public FieldPath Path { get; }

    /// <summary>Bounds, counts and codes that make the message precise; empty for most codes.</summary>
    public IReadOnlyList<IssueParameter> Parameters { get; }

    /// <summary>How much it matters.</summary>
    public IssueSeverity Severity => Code.Severity;

    /// <summary>What is wrong, in one English sentence that never repeats the data.</summary>
    public string Message => Parameters.Count == 0 ? Code.Message : $"{Code.Message} ({string.Join(", ", Parameters)})";

    /// <inheritdoc/>
    public override string ToString() => $"{Path.Value} {Code.Value}";
}
