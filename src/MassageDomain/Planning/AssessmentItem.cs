using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>What is looked at before a session.</summary>
[JsonConverter(typeof(AssessmentItemJsonConverter))]
public enum AssessmentItem
{
    /// <summary>What is comfortable and what is not.</summary>
    Comfort = 1,

    /// <summary>What the client likes: pressure, places, music, scent.</summary>
    Preferences = 2,

    /// <summary>How the client moves and what daily life and work ask.</summary>
    Mobility = 3,

    /// <summary>How far the joints move.</summary>
    RangeOfMotion = 4,

    /// <summary>Which muscles are short, long, weak or strong.</summary>
    MuscleImbalance = 5,
}
