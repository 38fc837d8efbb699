using MassageDomain.Intake.Questions;
using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Which text the client had before them.</summary>
public sealed record FormText
{
    /// <summary>The question set.</summary>
    [DataClassification(DataClass.Administrative)]
    public required QuestionSetCode Set { get; init; }

    /// <summary>The version of its wording, from 1.</summary>
    [DataClassification(DataClass.Administrative)]
    public required int Version { get; init; }

    /// <summary>The language in which it was shown; null where that was not noted.</summary>
    [DataClassification(DataClass.Administrative)]
    public Language? Language { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(FormText);
}
