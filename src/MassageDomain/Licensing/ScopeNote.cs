namespace MassageDomain.Licensing;

/// <summary>Something that the law says about the scope of massage and that no treatment code expresses.</summary>
public sealed record ScopeNote
{
    /// <summary>What it says, in our words.</summary>
    public required string Says { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
