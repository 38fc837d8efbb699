namespace MassageDomain.Licensing;

/// <summary>A number of completed years that a law sets.</summary>
public sealed record FactYears
{
    /// <summary>The number; null where not known.</summary>
    public int? Years { get; init; }

    /// <summary>Exceptions; null for none.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
