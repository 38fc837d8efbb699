using MassageDomain.Health;
using MassageDomain.Privacy;

namespace MassageDomain.Intake.Questions;

/// <summary>One thing that a session needs and that the form does not give.</summary>
public sealed record MissingAnswer
{
    /// <summary>The question that would settle it; null where no question does.</summary>
    [DataClassification(DataClass.Administrative)]
    public QuestionCode? Question { get; init; }

    /// <summary>The group of facts that is open; null where it is about a field.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public FactGroupCode? Group { get; init; }

    /// <summary>The field that is empty; null where it is about a group.</summary>
    [DataClassification(DataClass.Administrative)]
    public IntakeField? Field { get; init; }

    /// <summary>Why it is open.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required MissingReason Reason { get; init; }

    /// <summary>How soon it must be settled.</summary>
    [DataClassification(DataClass.Administrative)]
    public required MissingUrgency Urgency { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MissingAnswer);
}
