namespace MassageDomain.Licensing;

/// <summary>A fee that the agency charges.</summary>
public sealed record Fee
{
    /// <summary>What for.</summary>
    public required string For { get; init; }

    /// <summary>The amount in US dollars.</summary>
    public required decimal Usd { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
