using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>The type of massage that a request calls for, and why.</summary>
public sealed record TypeAdvice
{
    /// <summary>The type; null where nothing speaks for either.</summary>
    [DataClassification(DataClass.Administrative)]
    public MassageType? Type { get; init; }

    /// <summary>Whether something speaks for the other type too, so that the client should be asked: a gift under a physician's order, for instance.</summary>
    [DataClassification(DataClass.Administrative)]
    public required bool Disputed { get; init; }

    /// <summary>What speaks for which type, the weightiest first.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<TypeReason> Reasons { get; init => field = ValueList.From(value); } = ValueList.From<TypeReason>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TypeAdvice);
}
