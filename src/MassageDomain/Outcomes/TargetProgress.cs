using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>Where a client stands on the way to a target.</summary>
public sealed record TargetProgress
{
    internal TargetProgress()
    {
    }

    /// <summary>Where the client stands.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required TargetState State { get; init; }

    /// <summary>The newest score; null where there is none.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? Latest { get; internal init; }

    /// <summary>What the straight line from the first score to the target asks for on the day of the newest score; null where there is no line, or no score after its start.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? Expected { get; internal init; }

    /// <summary>How many points are still to go, above zero where the target is not reached; null where that cannot be told.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? ToGo { get; internal init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TargetProgress);
}
