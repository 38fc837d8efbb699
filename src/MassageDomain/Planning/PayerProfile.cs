using MassageDomain.Evidence;

namespace MassageDomain.Planning;

/// <summary>What a payer usually asks before it pays for massage. A contract or a law may say otherwise.</summary>
public sealed record PayerProfile
{
    /// <summary>The payer.</summary>
    public required PayerKind Payer { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Whether it pays for treatment alone that is medically necessary, and not for relaxation.</summary>
    public required bool MedicalOnly { get; init; }

    /// <summary>Whether it pays for massage that is not a part of another treatment.</summary>
    public required bool PaysForMassageAlone { get; init; }

    /// <summary>Whether it asks for a physician's order.</summary>
    public bool NeedsOrder { get; init; }

    /// <summary>Whether it must authorise the treatment beforehand.</summary>
    public bool NeedsAuthorization { get; init; }

    /// <summary>Whether it asks for a letter of medical necessity.</summary>
    public bool NeedsLetterOfNecessity { get; init; }

    /// <summary>Why.</summary>
    public required Grounds Grounds { get; init; }
}
