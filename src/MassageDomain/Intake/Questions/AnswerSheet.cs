using MassageDomain.Health;
using MassageDomain.Privacy;

namespace MassageDomain.Intake.Questions;

/// <summary>Answers to questions, before they are put into an intake form.</summary>
public sealed record AnswerSheet
{
    /// <summary>Who answered; null where that was not noted.</summary>
    [DataClassification(DataClass.Administrative)]
    public FilledInBy? FilledInBy { get; init; }

    /// <summary>The answers; a question that is not here was not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<QuestionAnswer> Answers { get; init => field = ValueList.From(value); } = ValueList.From<QuestionAnswer>(null);

    /// <summary>Conditions, medicines and the like that were said to be there by their names, without a question of the catalogue. Nothing follows for others of their groups.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<HealthCode> Facts { get; init => field = ValueList.From(value); } = ValueList.From<HealthCode>(null);

    /// <summary>Answers from elsewhere that were not understood.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<UnreadAnswer> Unread { get; init => field = ValueList.From(value); } = ValueList.From<UnreadAnswer>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(AnswerSheet);
}
