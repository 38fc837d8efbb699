namespace MassageDomain.Licensing;

/// <summary>Whether a jurisdiction asks for a credential, and by what law.</summary>
public sealed record Regulation
{
    /// <summary>What it asks of a person.</summary>
    public required RegulationKind Kind { get; init; }

    /// <summary>The statute and regulations, with the place in the code; null where not recorded.</summary>
    public string? Law { get; init; }

    /// <summary>Whether cities or counties ask for a permit of their own; <see cref="Provision.Conditional"/> means that some are known to. Null where nothing is recorded, and then the check does not ask.</summary>
    public Provision? LocalPermits { get; init; }

    /// <summary>What else should be known, such as a bill under way; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
