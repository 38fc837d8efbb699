using MassageDomain.Techniques;

namespace MassageDomain.Intake.Questions;

/// <summary>When a question is shown. Everything that is set must hold.</summary>
public sealed record QuestionCondition
{
    /// <summary>Another question that must have been answered; null for none.</summary>
    public QuestionCode? After { get; init; }

    /// <summary>The answers to that question which show this one; empty for any answer.</summary>
    public IReadOnlyList<Answer> Answers { get; init => field = ValueList.From(value); } = ValueList.From<Answer>(null);

    /// <summary>The massage types for which it is shown; empty for all.</summary>
    public IReadOnlyList<MassageType> Types { get; init => field = ValueList.From(value); } = ValueList.From<MassageType>(null);

    /// <summary>The mechanisms of a plan with which it is shown; empty for any plan.</summary>
    public IReadOnlyList<Mechanism> Mechanisms { get; init => field = ValueList.From(value); } = ValueList.From<Mechanism>(null);

    /// <summary>Shown below this age in completed years, and where the age is not known; null for all ages.</summary>
    public int? BelowAge { get; init; }

    /// <summary>Shown from this age on, and where the age is not known; null for all ages.</summary>
    public int? FromAge { get; init; }
}
