namespace MassageDomain.Health;

/// <summary>Between which values a reading can be a reading at all: wide enough for the very ill, narrow enough to notice a wrong unit.</summary>
/// <remarks>General knowledge; these are not clinical limits.</remarks>
internal static class ReadingRange
{
    public static bool IsPlausible(Reading reading)
    {
        var (min, max) = reading.Kind switch
        {
            ReadingKind.SystolicPressure => (40m, 320m),
            ReadingKind.DiastolicPressure => (20m, 220m),
            ReadingKind.Temperature => (25m, 46m),
            ReadingKind.RestingPulse => (20m, 300m),
            ReadingKind.PlateletCount => (500m, 3_000_000m),
            ReadingKind.BloodGlucose => (0.5m, 80m),
            ReadingKind.BodyMassIndex => (8m, 120m),
            ReadingKind.BoneDensityTScore => (-10m, 10m),
            ReadingKind.PainIntensity => (0m, 10m),
            _ => (0m, 100m),
        };
        return reading.Value >= min && reading.Value <= max;
    }
}
