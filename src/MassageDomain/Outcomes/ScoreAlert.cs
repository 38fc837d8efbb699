using MassageDomain.Privacy;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>That a score moved by what matters to clients since the time before.</summary>
public sealed record ScoreAlert
{
    internal ScoreAlert()
    {
    }

    /// <summary>Which way it moved.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required AlertKind Kind { get; init; }

    /// <summary>The day of the score before.</summary>
    [DataClassification(DataClass.Administrative)]
    public required LocalDate From { get; init; }

    /// <summary>The day of the newest score.</summary>
    [DataClassification(DataClass.Administrative)]
    public required LocalDate To { get; init; }

    /// <summary>The change.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required ScoreChange Change { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ScoreAlert);
}
