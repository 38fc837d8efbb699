namespace MassageDomain;

/// <summary>
/// The stable name of one kind of problem, such as <c>intake.onset.after-today</c>, with the severity and the message
/// that belong to it. Every code is listed in <c>docs/issue-codes.md</c>; a retired code is never used again.
/// </summary>
/// <remarks>Two codes are equal when their <see cref="Value"/> is. The message is a constant: it never repeats input.</remarks>
public sealed record IssueCode
{
    internal IssueCode(string value, IssueSeverity severity, string message)
    {
        Value = value;
        Severity = severity;
        Message = message;
    }

    /// <summary>The dotted, lower-case name that apps may store and compare.</summary>
    public string Value { get; }

    /// <summary>Whether the data may be relied on all the same.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>What is wrong, in one English sentence without any of the data.</summary>
    public string Message { get; }

    /// <summary>Compares by <see cref="Value"/> alone.</summary>
    /// <param name="other">The code to compare with, or null.</param>
    /// <returns>Whether both name the same kind of problem.</returns>
    public bool Equals(IssueCode? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
