using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What to do about items that were not answered.</summary>
[JsonConverter(typeof(ScoringPolicyJsonConverter))]
public enum ScoringPolicy
{
    /// <summary>Every item that is not optional must be answered.</summary>
    Strict = 1,

    /// <summary>The missing-item rule of the instrument, as its data states it.</summary>
    AsPublished = 2,

    /// <summary>The mean of the answered items stands in for the missing ones down to the lowest number of answers that the scale's data allows: at least as many gaps as <see cref="AsPublished"/>.</summary>
    Prorate = 3,
}
