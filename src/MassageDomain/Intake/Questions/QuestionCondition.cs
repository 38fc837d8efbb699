namespace MassageDomain.Intake.Questions;

/// <summary>When a question is shown. Everything that is set must hold.</summary>
public sealed record QuestionCondition
{
    /// <summary>Another question that must have been answered; null for none.</summary>
    public QuestionCode? After { get; init; }

    /// <summary>The answers to that question which show this one; empty for any answer.</summary>
    public IReadOnlyList<Answer> Answers { get; init => field = ValueList.From(value); } = ValueList.From<Answer>(null);

    /// <summary>Whether it is shown only to clients for whom a parent or guardian must consent where the practice is. In a form it stands with that age as <see cref="BelowAge"/>.</summary>
    public bool Minors { get; init; }

    /// <summary>Shown below this age in completed years, and where the age is not known; null for all ages.</summary>
    public int? BelowAge { get; init; }
}
