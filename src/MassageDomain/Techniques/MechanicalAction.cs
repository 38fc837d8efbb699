using System.Text.Json.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The physical stimulus of a technique on tissue.</summary>
[JsonConverter(typeof(MechanicalActionJsonConverter))]
public enum MechanicalAction
{
    /// <summary>Pressing.</summary>
    Compression = 1,

    /// <summary>Rubbing tissue layers against each other.</summary>
    Friction = 2,

    /// <summary>Lengthening tissue.</summary>
    Stretch = 3,

    /// <summary>Pulling a joint apart or along.</summary>
    Traction = 4,

    /// <summary>Rhythmic striking.</summary>
    Percussion = 5,

    /// <summary>Fast small movement.</summary>
    Vibration = 6,

    /// <summary>Moving a part passively.</summary>
    Movement = 7,

    /// <summary>Resting touch.</summary>
    Holding = 8,

    /// <summary>Lifting by vacuum.</summary>
    Suction = 9,

    /// <summary>Opening the skin.</summary>
    Puncture = 10,

    /// <summary>Warming.</summary>
    Heat = 11,

    /// <summary>Cooling.</summary>
    Cold = 12,

    /// <summary>A substance acting on or through the skin.</summary>
    Chemical = 13,

    /// <summary>Covering the skin so that heat and moisture stay.</summary>
    Occlusion = 14,

    /// <summary>Removing skin cells or hair.</summary>
    Exfoliation = 15,

    /// <summary>Something stuck to the skin.</summary>
    Adhesion = 16,
}
