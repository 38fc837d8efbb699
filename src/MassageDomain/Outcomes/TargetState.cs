using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Where a client stands on the way to a target.</summary>
[JsonConverter(typeof(TargetStateJsonConverter))]
public enum TargetState
{
    /// <summary>The newest score is at the target or beyond.</summary>
    Reached = 1,

    /// <summary>The newest score is at or beyond the straight line from the first score to the target.</summary>
    OnTrack = 2,

    /// <summary>The newest score is short of that line.</summary>
    Behind = 3,

    /// <summary>The day has passed and the target is not reached.</summary>
    Missed = 4,

    /// <summary>There is no score yet or scores of one day alone, the target lies beyond the scale, or the scale has no better and worse.</summary>
    NotAssessable = 5,
}
