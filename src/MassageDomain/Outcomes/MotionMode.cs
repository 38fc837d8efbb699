using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Who moves the joint.</summary>
[JsonConverter(typeof(MotionModeJsonConverter))]
public enum MotionMode
{
    /// <summary>The client moves it.</summary>
    Active = 1,

    /// <summary>The therapist moves it.</summary>
    Passive = 2,
}
