using MassageDomain.Privacy;

namespace MassageDomain.Licensing;

/// <summary>What a practice was told when it asked the board whether a treatment is within a scope.</summary>
public sealed record TreatmentConfirmation
{
    /// <summary>The treatment that the board was asked about.</summary>
    [DataClassification(DataClass.Administrative)]
    public required TreatmentCode Treatment { get; init; }

    /// <summary>The jurisdiction whose board was asked.</summary>
    [DataClassification(DataClass.Administrative)]
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>The profession whose license covers it, by the board; null where that was not what the board said.</summary>
    [DataClassification(DataClass.Administrative)]
    public Profession? Profession { get; init; }

    /// <summary>Whether the board said that nobody needs a credential for it.</summary>
    [DataClassification(DataClass.Administrative)]
    public bool NoCredentialNeeded { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TreatmentConfirmation);
}
