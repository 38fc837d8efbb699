using System.Text.Json.Serialization;

namespace MassageDomain.Techniques;

/// <summary>What a technique's hard limit is about.</summary>
[JsonConverter(typeof(LimitKindJsonConverter))]
public enum LimitKind
{
    /// <summary>The warmest that the tool, water or product may be, in degrees Celsius.</summary>
    MaxTemperatureCelsius = 1,

    /// <summary>The longest time on one area, in minutes.</summary>
    MaxMinutesPerArea = 2,

    /// <summary>The youngest age in completed years.</summary>
    MinAgeYears = 3,

    /// <summary>The highest pressure level.</summary>
    MaxPressure = 4,

    /// <summary>How often the skin must be looked at, in minutes.</summary>
    SkinCheckEveryMinutes = 5,

    /// <summary>The strongest dilution, in per cent.</summary>
    MaxDilutionPercent = 6,

    /// <summary>The shortest time since a meal, in hours.</summary>
    MinHoursAfterMeal = 7,

    /// <summary>The shortest time since shaving, in hours.</summary>
    MinHoursAfterShaving = 8,

    /// <summary>The shortest time since waxing, in hours.</summary>
    MinHoursAfterWaxing = 9,

    /// <summary>Where the technique must not be used.</summary>
    AvoidSites = 10,

    /// <summary>A way of working that no number expresses.</summary>
    Practice = 11,

    /// <summary>The oldest age in completed years to work without a clinician's word, on the sites of the limit.</summary>
    MaxAgeYears = 12,
}
