namespace MassageDomain.Licensing;

/// <summary>A word that boards use for the status of a credential.</summary>
public sealed record StatusWord
{
    /// <summary>The word as boards write it. Compared without regard to case and to blanks at the ends.</summary>
    public required string Word { get; init; }

    /// <summary>What it stands for.</summary>
    public required CredentialStatus Status { get; init; }

    /// <summary>The jurisdiction whose word it is; null for any. A word of the jurisdiction's own goes before a general one.</summary>
    public JurisdictionCode? Jurisdiction { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
