namespace MassageDomain.Licensing;

/// <summary>How long a credential lasts and when it ends.</summary>
public sealed record LicenseTerm
{
    /// <summary>Years from one renewal to the next; null where not known.</summary>
    public int? Years { get; init; }

    /// <summary>The rule for the day; null where not known.</summary>
    public ExpiryRule? Expiry { get; init; }

    /// <summary>Whether the last day is still covered.</summary>
    public required ExpiryMoment Ends { get; init; }

    /// <summary>The tz database zone by whose calendar the last day ends, where the law names one that may differ from the zone of the place; null for the place's own.</summary>
    public string? Zone { get; init; }

    /// <summary>What else should be known; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
