using MassageDomain.Health;
using MassageDomain.Intake.Questions;
using MassageDomain.Privacy;

namespace MassageDomain.Intake.Importing;

/// <summary>What came of one line.</summary>
public sealed record ImportedLine
{
    /// <summary>The line's position in the list, from 0.</summary>
    [DataClassification(DataClass.Administrative)]
    public required int Line { get; init; }

    /// <summary>What came of it.</summary>
    [DataClassification(DataClass.Administrative)]
    public required LineOutcome Outcome { get; init; }

    /// <summary>The question that it answers; null where that is not known.</summary>
    [DataClassification(DataClass.Administrative)]
    public QuestionCode? Question { get; init; }

    /// <summary>The condition, medicine or the like that the label names by itself; null where it names none.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public HealthCode? Concept { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ImportedLine);
}
