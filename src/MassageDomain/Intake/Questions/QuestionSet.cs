using MassageDomain.Evidence;
using MassageDomain.Techniques;

namespace MassageDomain.Intake.Questions;

/// <summary>The questions of one kind of form.</summary>
public sealed record QuestionSet
{
    /// <summary>The set's name.</summary>
    public required QuestionSetCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The version of its wording, from 1: it grows with every change that a client would notice.</summary>
    public required int Version { get; init; }

    /// <summary>The kinds of massage it is for.</summary>
    public IReadOnlyList<MassageType> Types { get; init => field = ValueList.From(value); } = ValueList.From<MassageType>(null);

    /// <summary>After how many months the whole set should be asked again.</summary>
    public required int FullReviewMonths { get; init; }

    /// <summary>What must be on file for this kind of form, besides what screening needs.</summary>
    public IReadOnlyList<IntakeField> NeededFields { get; init => field = ValueList.From(value); } = ValueList.From<IntakeField>(null);

    /// <summary>Its items, in order.</summary>
    public IReadOnlyList<QuestionSetItem> Items { get; init => field = ValueList.From(value); } = ValueList.From<QuestionSetItem>(null);

    /// <summary>What the set rests on.</summary>
    public required Grounds Grounds { get; init; }
}
