using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Whether the same person measured both times.</summary>
[JsonConverter(typeof(RaterPairJsonConverter))]
public enum RaterPair
{
    /// <summary>The same person.</summary>
    SameRater = 1,

    /// <summary>Different persons, or it is not known.</summary>
    DifferentRaters = 2,
}
