namespace MassageDomain.Licensing;

/// <summary>How the day on which a credential ends is set.</summary>
public sealed record ExpiryRule
{
    /// <summary>The rule.</summary>
    public required ExpiryRuleKind Kind { get; init; }

    /// <summary>The month, 1 to 12, of a fixed date; null for other rules.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31, of a fixed date or a fixed day of the birth month; null for other rules.</summary>
    public int? Day { get; init; }

    /// <summary>The years in which a fixed date counts; null for other rules.</summary>
    public YearParity? Parity { get; init; }

    /// <summary>A year in which a credential ended, where the rule comes round every <see cref="LicenseTerm.Years"/> years; null otherwise.</summary>
    public int? AnchorYear { get; init; }

    /// <summary>The years from the issue date; null for other rules.</summary>
    public int? Years { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
