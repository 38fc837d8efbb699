namespace MassageDomain.Licensing;

/// <summary>Where massage and skin care meet.</summary>
public sealed record EstheticsOverlap
{
    /// <summary>Who regulates skin care; null where not recorded.</summary>
    public string? Agency { get; init; }

    /// <summary>What falls on which side.</summary>
    public required string Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
