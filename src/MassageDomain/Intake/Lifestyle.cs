using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Habits that bear on a plan of care.</summary>
public sealed record Lifestyle
{
    /// <summary>Hours of sleep in a usual night, 0 to 24; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public decimal? SleepHours { get; init; }

    /// <summary>Exercise in words; null where that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Exercise { get; init; }

    /// <summary>Whether the client smokes or uses tobacco; null where that was not asked.</summary>
    [DataClassification(DataClass.Health)]
    public Answer? Tobacco { get; init; }

    /// <summary>Whether the client drinks alcohol regularly; null where that was not asked. Alcohol today is a question of its own.</summary>
    [DataClassification(DataClass.Health)]
    public Answer? Alcohol { get; init; }

    /// <summary>Stress, on the same scale from 0 to 10; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PainScore? Stress { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Lifestyle);
}
