namespace MassageDomain.Licensing;

/// <summary>A kind of credential that a jurisdiction issues to persons for massage, with the title that goes with it.</summary>
public sealed record CredentialTitle
{
    /// <summary>What sort of paper it is.</summary>
    public required CredentialKind Kind { get; init; }

    /// <summary>The profession it is for.</summary>
    public required Profession Profession { get; init; }

    /// <summary>The letters after the name, such as <c>LMT</c>; null where there are none or they are not known.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The title in full.</summary>
    public required string Name { get; init; }

    /// <summary>Hours of training for this title where they differ from <see cref="Jurisdiction.EntryHours"/>; null otherwise.</summary>
    public int? Hours { get; init; }

    /// <summary>Whether no new ones are issued.</summary>
    public bool ClosedToNew { get; init; }

    /// <summary>Whether its holders may not treat on a referral or prescription, nor treat a medically diagnosed condition, which clinical massage does.</summary>
    public bool ClinicalExcluded { get; init; }

    /// <summary>Whether its holders work under supervision only.</summary>
    public bool SupervisedOnly { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
