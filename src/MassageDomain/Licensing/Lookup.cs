namespace MassageDomain.Licensing;

/// <summary>Where the public roster is.</summary>
public sealed record Lookup
{
    /// <summary>The site, or the name of the search; null where not known.</summary>
    public string? Address { get; init; }

    /// <summary>What should be known about its words; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
