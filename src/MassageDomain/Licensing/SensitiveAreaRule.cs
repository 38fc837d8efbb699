namespace MassageDomain.Licensing;

/// <summary>What work on a sensitive area needs.</summary>
public sealed record SensitiveAreaRule
{
    /// <summary>The area.</summary>
    public required ConsentArea Area { get; init; }

    /// <summary>Whether a written consent for this area is needed.</summary>
    public bool WrittenConsent { get; init; }

    /// <summary>Whether a prescription, or else a further written consent, is needed.</summary>
    public bool PrescriptionOrConsent { get; init; }

    /// <summary>Whether an authority beyond the license is needed, such as an endorsement.</summary>
    public bool SpecialAuthority { get; init; }

    /// <summary>What else the rule says; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
