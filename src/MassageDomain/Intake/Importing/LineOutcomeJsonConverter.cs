using MassageDomain.Serialization;

namespace MassageDomain.Intake.Importing;

/// <summary>The wire tokens of <see cref="LineOutcome"/>.</summary>
public sealed class LineOutcomeJsonConverter() : TokenJsonConverter<LineOutcome>(
    (LineOutcome.Understood, "understood"),
    (LineOutcome.Empty, "empty"),
    (LineOutcome.QuestionNotKnown, "question-not-known"),
    (LineOutcome.AnswerNotKnown, "answer-not-known"),
    (LineOutcome.Contradicted, "contradicted"));
