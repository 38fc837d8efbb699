using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>How a movement changed between two readings of the same side and mode.</summary>
public sealed record MotionChange
{
    internal MotionChange()
    {
    }

    /// <summary>The later range less the earlier one, in the unit of the measurement: above zero for more movement.</summary>
    [DataClassification(DataClass.Health)]
    public decimal Delta { get; internal init; }

    /// <summary>Whether the same person measured both times.</summary>
    [DataClassification(DataClass.Health)]
    public RaterPair Raters { get; internal init; }

    /// <summary>The error of measurement that was used; null where none is known.</summary>
    [DataClassification(DataClass.Health)]
    public ChangeThreshold? Error { get; internal init; }

    /// <summary>Whether the change is more than the error of measurement; null where none is known.</summary>
    [DataClassification(DataClass.Health)]
    public bool? IsReal { get; internal init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MotionChange);
}
