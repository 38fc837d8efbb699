using MassageDomain.Health;
using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>One thing that speaks for a type of massage, or is said so that nobody wonders why it does not.</summary>
public sealed record TypeReason
{
    /// <summary>What kind of reason it is.</summary>
    [DataClassification(DataClass.Administrative)]
    public required TypeReasonKind Kind { get; init; }

    /// <summary>The type that it speaks for; null where it speaks for none.</summary>
    [DataClassification(DataClass.Administrative)]
    public MassageType? For { get; init; }

    /// <summary>The purpose that it is about; null for other kinds.</summary>
    [DataClassification(DataClass.Health)]
    public PurposeCode? Purpose { get; init; }

    /// <summary>The condition that it is about; null for other kinds.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public HealthCode? Condition { get; init; }

    /// <summary>The payer that it is about; null for other kinds.</summary>
    [DataClassification(DataClass.Financial)]
    public PayerKind? Payer { get; init; }

    /// <summary>The type's name alone: a condition is about a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TypeReason);
}
