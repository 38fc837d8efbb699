using MassageDomain.Intake.Questions;
using MassageDomain.Privacy;

namespace MassageDomain.Intake.Importing;

/// <summary>What was understood of a list, what was not, and what contradicts.</summary>
public sealed record ImportedAnswers
{
    /// <summary>The answers, with everything that was not understood kept as unread.</summary>
    [DataClassification(DataClass.FreeText)]
    public required AnswerSheet Sheet { get; init; }

    /// <summary>What came of each line, in order.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<ImportedLine> Lines { get; init => field = ValueList.From(value); } = ValueList.From<ImportedLine>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ImportedAnswers);
}
