namespace MassageDomain.Intake.Questions;

/// <summary>A form in one language, as a front end can render it without knowing this library.</summary>
public sealed record FormDefinition
{
    /// <summary>The language of its texts.</summary>
    public required Language Language { get; init; }

    /// <summary>The set it was made from; null where it was made for a plan.</summary>
    public QuestionSetCode? Set { get; init; }

    /// <summary>The version of that set; null where it was made for a plan.</summary>
    public int? Version { get; init; }

    /// <summary>What yes, no, unknown and declined read in this language.</summary>
    public IReadOnlyList<FormOption> Answers { get; init => field = ValueList.From(value); } = ValueList.From<FormOption>(null);

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<FormField> Fields { get; init => field = ValueList.From(value); } = ValueList.From<FormField>(null);
}
