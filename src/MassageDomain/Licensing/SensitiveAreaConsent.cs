using MassageDomain.Privacy;

namespace MassageDomain.Licensing;

/// <summary>A sensitive area that a session includes, and what the client gave for it.</summary>
public sealed record SensitiveAreaConsent
{
    /// <summary>The area.</summary>
    [DataClassification(DataClass.Health)]
    public required ConsentArea Area { get; init; }

    /// <summary>Whether a written consent for this area is on file.</summary>
    [DataClassification(DataClass.Health)]
    public required Answer WrittenConsent { get; init; }

    /// <summary>Whether a prescription for it is on file.</summary>
    [DataClassification(DataClass.Health)]
    public required Answer Prescription { get; init; }

    /// <summary>Whether the practitioner holds the authority that the law asks for, such as an endorsement.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer SpecialAuthority { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SensitiveAreaConsent);
}
