using MassageDomain.Privacy;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>What came of scoring a form, and the day it was filled in.</summary>
public sealed record DatedResult
{
    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    public required LocalDate On { get; init; }

    /// <summary>The result.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required ScoreResult Result { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(DatedResult);
}
