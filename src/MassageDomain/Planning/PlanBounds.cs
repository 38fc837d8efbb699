using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>What is known of a client that a plan's numbers must keep to. Nothing about health: that is for screening.</summary>
public sealed record PlanBounds
{
    /// <summary>The deepest pressure that the client wants; null where the client has not said.</summary>
    [DataClassification(DataClass.Administrative)]
    public PressureLevel? MaxPressure { get; init; }

    /// <summary>The client's age in completed years; null where it is not known.</summary>
    [DataClassification(DataClass.Identity)]
    public int? AgeYears { get; init; }

    /// <summary>Hours since the last meal; null where it is not known.</summary>
    [DataClassification(DataClass.Health)]
    public decimal? HoursSinceMeal { get; init; }

    /// <summary>Hours since the skin was last shaved; null where it is not known. A client who does not shave is entered with a large number.</summary>
    [DataClassification(DataClass.Administrative)]
    public decimal? HoursSinceShaving { get; init; }

    /// <summary>Hours since the skin was last waxed; null where it is not known. A client who does not wax is entered with a large number.</summary>
    [DataClassification(DataClass.Administrative)]
    public decimal? HoursSinceWaxing { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(PlanBounds);
}
