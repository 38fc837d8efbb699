namespace MassageDomain.Licensing;

/// <summary>A subject that continuing education must contain.</summary>
public sealed record CeTopicRule
{
    /// <summary>The subject.</summary>
    public required CeTopicCode Topic { get; init; }

    /// <summary>The least number of hours in a period; null where the course is asked for without hours.</summary>
    public decimal? Hours { get; init; }

    /// <summary>The mode it must be taken in; null for any.</summary>
    public CeMode? Mode { get; init; }

    /// <summary>Whether it comes on top of the total instead of being part of it.</summary>
    public bool OutsideTotal { get; init; }

    /// <summary>Whether it is asked for at the first renewal only.</summary>
    public bool FirstRenewalOnly { get; init; }

    /// <summary>Whether it is asked for once in a career, at a time that was not read. It is looked for at the first renewal, and is not certain to be due then.</summary>
    public bool Once { get; init; }

    /// <summary>What else the rule says; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
