using System.Text.Json.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>How a place on a picture of the body is marked, from the least to the most restrictive.</summary>
[JsonConverter(typeof(MarkLevelJsonConverter))]
public enum MarkLevel
{
    /// <summary>Work as planned.</summary>
    Fine = 1,

    /// <summary>Work with a change: less pressure, another technique, a shorter time.</summary>
    Careful = 2,

    /// <summary>Do not work there.</summary>
    Avoid = 3,
}
