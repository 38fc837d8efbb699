namespace MassageDomain.Intake.Questions;

/// <summary>One field of a form, as a front end can render it.</summary>
public sealed record FormField
{
    /// <summary>The question.</summary>
    public required QuestionCode Name { get; init; }

    /// <summary>What the client reads.</summary>
    public required string Label { get; init; }

    /// <summary>Help below it; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>What it takes for an answer.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>The values that it offers; for a question about facts, what a yes can mean.</summary>
    public IReadOnlyList<FormOption> Options { get; init => field = ValueList.From(value); } = ValueList.From<FormOption>(null);

    /// <summary>The least number; null for no bound.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number; null for no bound.</summary>
    public decimal? Max { get; init; }

    /// <summary>Shown only when this question has an answer; null for always.</summary>
    public QuestionCode? ShownAfter { get; init; }

    /// <summary>Shown only to clients below this age in completed years, and where the age is not known; null for all ages.</summary>
    public int? ShownBelowAge { get; init; }

    /// <summary>The answers that show it; empty for any.</summary>
    public IReadOnlyList<Answer> ShownForAnswers { get; init => field = ValueList.From(value); } = ValueList.From<Answer>(null);
}
