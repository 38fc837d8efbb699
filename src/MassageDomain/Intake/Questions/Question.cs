using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Intake.Consents;

namespace MassageDomain.Intake.Questions;

/// <summary>One question of a form.</summary>
/// <remarks>A question that covers a group takes that group's own wording, so that both can never say different things.</remarks>
public sealed record Question
{
    /// <summary>The question's name.</summary>
    public required QuestionCode Code { get; init; }

    /// <summary>What the client reads.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Help below it; null where none is needed.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>Labels that other forms use for it; null where none are known.</summary>
    public LocalizedWordings? Wordings { get; init; }

    /// <summary>What it takes for an answer.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>The choices that it offers; empty where it offers none.</summary>
    public IReadOnlyList<QuestionChoice> Choices { get; init => field = ValueList.From(value); } = ValueList.From<QuestionChoice>(null);

    /// <summary>Where in the form the answer belongs; null where it goes to the health history alone.</summary>
    public IntakeField? Field { get; init; }

    /// <summary>The groups of facts for which a no speaks; empty where it speaks for none.</summary>
    public IReadOnlyList<FactGroupCode> Groups { get; init => field = ValueList.From(value); } = ValueList.From<FactGroupCode>(null);

    /// <summary>The concepts that a yes means or may mean, where it is about some of a group and a no does not speak for the whole of it.</summary>
    public IReadOnlyList<HealthCode> Facts { get; init => field = ValueList.From(value); } = ValueList.From<HealthCode>(null);

    /// <summary>The measured values that it asks for.</summary>
    public IReadOnlyList<ReadingKind> Readings { get; init => field = ValueList.From(value); } = ValueList.From<ReadingKind>(null);

    /// <summary>What a yes consents to; null where it asks for no consent.</summary>
    public ConsentScope? Scope { get; init; }

    /// <summary>When it is shown; null for always.</summary>
    public QuestionCondition? ShownWhen { get; init; }

    /// <summary>Places whose rules say not to ask it.</summary>
    public IReadOnlyList<QuestionBan> NotAskedIn { get; init => field = ValueList.From(value); } = ValueList.From<QuestionBan>(null);

    /// <summary>Why it is asked.</summary>
    public required Grounds Grounds { get; init; }
}
