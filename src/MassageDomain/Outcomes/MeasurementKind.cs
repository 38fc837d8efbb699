using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What sort of thing is measured.</summary>
[JsonConverter(typeof(MeasurementKindJsonConverter))]
public enum MeasurementKind
{
    /// <summary>A joint's movement, as an angle or a distance.</summary>
    RangeOfMotion = 1,

    /// <summary>Manual muscle testing, graded.</summary>
    MuscleStrength = 2,

    /// <summary>The pressure at which it begins to hurt.</summary>
    PressurePain = 3,

    /// <summary>Resistance to passive movement, graded.</summary>
    Spasticity = 4,

    /// <summary>How the body is held: recorded, never summed.</summary>
    Posture = 5,

    /// <summary>How long and how strong a muscle is: recorded, never summed.</summary>
    MuscleBalance = 6,

    /// <summary>How deep the therapist worked.</summary>
    PressureUsed = 7,

    /// <summary>The circumference of a limb.</summary>
    Girth = 8,
}
