using MassageDomain.Privacy;

namespace MassageDomain.Intake.Importing;

/// <summary>One line of a list as form tools export it: a label and what was entered.</summary>
public sealed record AnswerLine
{
    /// <summary>The question as the other system put it.</summary>
    [DataClassification(DataClass.FreeText)]
    public required string Label { get; init; }

    /// <summary>What was entered; empty for no answer.</summary>
    [DataClassification(DataClass.FreeText)]
    public required string Text { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(AnswerLine);
}
