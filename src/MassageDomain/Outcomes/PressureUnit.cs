using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The unit that a pressure algometer shows.</summary>
[JsonConverter(typeof(PressureUnitJsonConverter))]
public enum PressureUnit
{
    /// <summary>Kilopascals, kPa.</summary>
    Kilopascals = 1,

    /// <summary>Kilograms-force on a square centimetre: 98.0665 kPa.</summary>
    KilogramsForcePerSquareCentimetre = 2,

    /// <summary>Newtons on a square centimetre: 10 kPa.</summary>
    NewtonsPerSquareCentimetre = 3,
}
