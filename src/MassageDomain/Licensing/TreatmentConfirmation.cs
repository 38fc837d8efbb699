using MassageDomain.Privacy;

namespace MassageDomain.Licensing;

/// <summary>What a practice was told when it asked the board whether a treatment is within a scope.</summary>
public sealed record TreatmentConfirmation
{
    /// <summary>The treatment that the board was asked about.</summary>
    [DataClassification(DataClass.Administrative)]
    public required TreatmentCode Treatment { get; init; }

    /// <summary>The profession whose license covers it; null where the board said that nobody needs a credential for it.</summary>
    [DataClassification(DataClass.Administrative)]
    public Profession? Profession { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TreatmentConfirmation);
}
