using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>How long a muscle was found to be.</summary>
[JsonConverter(typeof(MuscleLengthJsonConverter))]
public enum MuscleLength
{
    /// <summary>Shorter than expected.</summary>
    Shortened = 1,

    /// <summary>As expected.</summary>
    Normal = 2,

    /// <summary>Longer than expected.</summary>
    Lengthened = 3,
}
