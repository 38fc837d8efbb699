using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>How a movement compares with a published reference. A value below a reference is a deficit, and nothing more is said.</summary>
public sealed record MotionComparison
{
    internal MotionComparison()
    {
    }

    /// <summary>The reference that was used.</summary>
    [DataClassification(DataClass.Health)]
    public required ReferenceValue Reference { get; init; }

    /// <summary>The movement in per cent of the reference; null where the reference is zero.</summary>
    [DataClassification(DataClass.Health)]
    public decimal? PercentOfReference { get; internal init; }

    /// <summary>How much is lacking to the reference, or to the lower end of its range, in the unit of the measurement; 0 where nothing is.</summary>
    [DataClassification(DataClass.Health)]
    public decimal Deficit { get; internal init; }

    /// <summary>How many standard deviations from the reference; null where no standard deviation is known.</summary>
    [DataClassification(DataClass.Health)]
    public decimal? ZScore { get; internal init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MotionComparison);
}
