using MassageDomain.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>The wire tokens of <see cref="AnswerKind"/>.</summary>
public sealed class AnswerKindJsonConverter() : TokenJsonConverter<AnswerKind>(
    (AnswerKind.YesNo, "yes-no"),
    (AnswerKind.Facts, "facts"),
    (AnswerKind.Text, "text"),
    (AnswerKind.LongText, "long-text"),
    (AnswerKind.Date, "date"),
    (AnswerKind.PartialDate, "partial-date"),
    (AnswerKind.Number, "number"),
    (AnswerKind.Scale, "scale"),
    (AnswerKind.Choice, "choice"),
    (AnswerKind.Choices, "choices"),
    (AnswerKind.Sites, "sites"),
    (AnswerKind.Consent, "consent"));
