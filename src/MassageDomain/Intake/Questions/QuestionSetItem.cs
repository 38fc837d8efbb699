using MassageDomain.Evidence;

namespace MassageDomain.Intake.Questions;

/// <summary>One item or block of a question set, as practices number them.</summary>
public sealed record QuestionSetItem
{
    /// <summary>The number or letter, such as <c>5</c> or <c>C</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What the client reads above it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its questions, in order.</summary>
    public IReadOnlyList<QuestionCode> Questions { get; init => field = ValueList.From(value); } = ValueList.From<QuestionCode>(null);

    /// <summary>Why it belongs to the set.</summary>
    public required Grounds Grounds { get; init; }
}
