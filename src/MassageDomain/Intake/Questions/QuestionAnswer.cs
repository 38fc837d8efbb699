using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Privacy;

namespace MassageDomain.Intake.Questions;

/// <summary>The answer to one question, as it was given.</summary>
public sealed record QuestionAnswer
{
    /// <summary>The question.</summary>
    [DataClassification(DataClass.Administrative)]
    public required QuestionCode Question { get; init; }

    /// <summary>What the question takes for an answer; it says which of the other members can be set.</summary>
    [DataClassification(DataClass.Administrative)]
    public required AnswerKind Kind { get; init; }

    /// <summary>Yes, no, or why there is no answer; null where one of the other members is the answer.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public Answer? Answer { get; init; }

    /// <summary>What a yes means.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<HealthCode> Facts { get; init => field = ValueList.From(value); } = ValueList.From<HealthCode>(null);

    /// <summary>The choices taken.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<ChoiceCode> Choices { get; init => field = ValueList.From(value); } = ValueList.From<ChoiceCode>(null);

    /// <summary>The places marked.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>What was written; null for another kind of answer.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Text { get; init; }

    /// <summary>The date; null for another kind of answer.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public PartialDate? Date { get; init; }

    /// <summary>The number; null for another kind of answer.</summary>
    [DataClassification(DataClass.Health)]
    public decimal? Number { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(QuestionAnswer);
}
