namespace MassageDomain.Licensing;

/// <summary>A state that has enacted the compact.</summary>
public sealed record CompactMember
{
    /// <summary>The state.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>When.</summary>
    public required PartialDate Enacted { get; init; }

    /// <summary>The act; null where not recorded.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
