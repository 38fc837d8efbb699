namespace MassageDomain.Licensing;

/// <summary>A word that the compact defines.</summary>
public sealed record CompactDefinition
{
    /// <summary>The word.</summary>
    public required string Term { get; init; }

    /// <summary>What it means, in our words.</summary>
    public required string Means { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
