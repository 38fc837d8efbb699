namespace MassageDomain;

/// <summary>
/// One named detail of a <see cref="ValidationIssue"/>: a bound, a count or a code of this library's own vocabulary.
/// Never a value that a person entered.
/// </summary>
public sealed record IssueParameter
{
    internal IssueParameter(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The parameter's name, lower kebab case.</summary>
    public string Name { get; }

    /// <summary>The bound, count or code, written invariantly.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}={Value}";
}
