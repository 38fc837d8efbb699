namespace MassageDomain.Licensing;

/// <summary>Massage of people who are not of age.</summary>
public sealed record MinorRule
{
    /// <summary>The rule is for clients younger than this, in completed years.</summary>
    public required int BelowAge { get; init; }

    /// <summary>Whether a parent or guardian must consent in writing.</summary>
    public bool GuardianConsent { get; init; }

    /// <summary>Whether a parent or guardian must be present.</summary>
    public bool GuardianPresent { get; init; }

    /// <summary>Whether the record must name a parent or guardian.</summary>
    public bool GuardianContact { get; init; }

    /// <summary>What else should be known; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
