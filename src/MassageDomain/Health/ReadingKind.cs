using System.Text.Json.Serialization;

namespace MassageDomain.Health;

/// <summary>What was measured, and its unit.</summary>
[JsonConverter(typeof(ReadingKindJsonConverter))]
public enum ReadingKind
{
    /// <summary>Systolic blood pressure at rest, mmHg.</summary>
    SystolicPressure = 1,

    /// <summary>Diastolic blood pressure at rest, mmHg.</summary>
    DiastolicPressure = 2,

    /// <summary>Body temperature, degrees Celsius.</summary>
    Temperature = 3,

    /// <summary>Pulse at rest, beats a minute.</summary>
    RestingPulse = 4,

    /// <summary>Platelets, cells per microlitre (150 000 is 150 x 10^9/L).</summary>
    PlateletCount = 5,

    /// <summary>Blood glucose, mmol/L.</summary>
    BloodGlucose = 6,

    /// <summary>Body mass index, kg/m2.</summary>
    BodyMassIndex = 7,

    /// <summary>Bone density, T-score.</summary>
    BoneDensityTScore = 8,

    /// <summary>Pain now, 0 to 10.</summary>
    PainIntensity = 9,

    /// <summary>Weight lost within a month without trying, per cent.</summary>
    WeightLossPercentMonth = 10,

    /// <summary>Weight lost within six months without trying, per cent.</summary>
    WeightLossPercentHalfYear = 11,
}
