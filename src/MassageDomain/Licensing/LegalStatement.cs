namespace MassageDomain.Licensing;

/// <summary>Something that a law or an agency says and that the check does not need as a number.</summary>
public sealed record LegalStatement
{
    /// <summary>What it says, in our words.</summary>
    public required string Says { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
