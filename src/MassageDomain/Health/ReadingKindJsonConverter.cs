using MassageDomain.Serialization;

namespace MassageDomain.Health;

/// <summary>The wire tokens of <see cref="ReadingKind"/>.</summary>
public sealed class ReadingKindJsonConverter() : TokenJsonConverter<ReadingKind>(
    (ReadingKind.SystolicPressure, "systolic-pressure"),
    (ReadingKind.DiastolicPressure, "diastolic-pressure"),
    (ReadingKind.Temperature, "temperature"),
    (ReadingKind.RestingPulse, "resting-pulse"),
    (ReadingKind.PlateletCount, "platelet-count"),
    (ReadingKind.BloodGlucose, "blood-glucose"),
    (ReadingKind.BodyMassIndex, "body-mass-index"),
    (ReadingKind.BoneDensityTScore, "bone-density-t-score"),
    (ReadingKind.PainIntensity, "pain-intensity"),
    (ReadingKind.WeightLossPercentMonth, "weight-loss-percent-month"),
    (ReadingKind.WeightLossPercentHalfYear, "weight-loss-percent-half-year"));
