using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Whether one sensitive area may be worked on.</summary>
public sealed record SensitiveAreaChoice
{
    /// <summary>The area.</summary>
    [DataClassification(DataClass.Health)]
    public required SensitiveArea Area { get; init; }

    /// <summary>Yes, no, or that it was not settled. A yes is a wish and no written consent.</summary>
    [DataClassification(DataClass.Health)]
    public required Answer MayBeWorked { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SensitiveAreaChoice);
}
