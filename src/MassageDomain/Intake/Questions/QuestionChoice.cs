namespace MassageDomain.Intake.Questions;

/// <summary>One answer that a question offers.</summary>
public sealed record QuestionChoice
{
    /// <summary>The choice's name; the wire token where the form holds an enum.</summary>
    public required ChoiceCode Code { get; init; }

    /// <summary>What the client reads.</summary>
    public required LocalizedText Text { get; init; }
}
