using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>What came of asking for something that the form does not hold: none, unknown, declined.</summary>
/// <remarks>A field that is empty and has no such answer was not asked for.</remarks>
public sealed record FieldAnswer
{
    /// <summary>What was asked for.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required IntakeField Field { get; init; }

    /// <summary>No for none, unknown, declined, or not asked. Yes says only that there is something.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required Answer Answer { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(FieldAnswer);
}
