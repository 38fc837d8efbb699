namespace MassageDomain.Licensing;

/// <summary>Whether a criminal background check is asked for.</summary>
public sealed record BackgroundCheck
{
    /// <summary>At the first application.</summary>
    public required Provision AtEntry { get; init; }

    /// <summary>At each renewal.</summary>
    public required Provision AtRenewal { get; init; }

    /// <summary>What sort, and when else; null where not recorded.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
