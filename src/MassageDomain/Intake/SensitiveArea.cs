using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>A part of the body that a client opts in or out of by itself.</summary>
[JsonConverter(typeof(SensitiveAreaJsonConverter))]
public enum SensitiveArea
{
    /// <summary>Scalp and hair.</summary>
    Scalp = 1,

    /// <summary>The face.</summary>
    Face = 2,

    /// <summary>The front of the neck.</summary>
    FrontOfNeck = 3,

    /// <summary>The chest, the breasts left out.</summary>
    Chest = 4,

    /// <summary>The breasts.</summary>
    Breast = 5,

    /// <summary>The abdomen.</summary>
    Abdomen = 6,

    /// <summary>The buttocks.</summary>
    Buttocks = 7,

    /// <summary>The inner thighs.</summary>
    InnerThigh = 8,

    /// <summary>The gluteal cleft and the perineum.</summary>
    GlutealCleftAndPerineum = 9,

    /// <summary>Inside the mouth.</summary>
    InsideMouth = 10,

    /// <summary>The feet.</summary>
    Feet = 11,
}
