using MassageDomain.Anatomy;

namespace MassageDomain.Outcomes;

/// <summary>A LOINC code of one way of taking a measurement.</summary>
public sealed record MeasurementLoinc
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>The side it is for; null for either.</summary>
    public Laterality? Side { get; init; }

    /// <summary>The mode it is for; null for either.</summary>
    public MotionMode? Mode { get; init; }
}
