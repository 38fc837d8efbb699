namespace MassageDomain.Licensing;

/// <summary>Massage of people who are not of age.</summary>
public sealed record MinorRule
{
    /// <summary>The rule is for clients younger than this, in completed years; where it asks for a guardian's consent, also for older ones who are not of age.</summary>
    public required int BelowAge { get; init; }

    /// <summary>Whether a parent or guardian must consent in writing.</summary>
    public bool GuardianConsent { get; init; }

    /// <summary>Whether a parent or guardian must be present.</summary>
    public bool GuardianPresent { get; init; }

    /// <summary>Whether the record must name a parent or guardian.</summary>
    public bool GuardianContact { get; init; }

    /// <summary>The age from which the law knows minors who consent for themselves; null where nothing is known. Nothing here relies on it.</summary>
    public int? MatureMinorFrom { get; init; }

    /// <summary>What else should be known; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
