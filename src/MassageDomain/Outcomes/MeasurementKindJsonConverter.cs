using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="MeasurementKind"/>.</summary>
public sealed class MeasurementKindJsonConverter() : TokenJsonConverter<MeasurementKind>(
    (MeasurementKind.RangeOfMotion, "range-of-motion"),
    (MeasurementKind.MuscleStrength, "muscle-strength"),
    (MeasurementKind.PressurePain, "pressure-pain"),
    (MeasurementKind.Spasticity, "spasticity"),
    (MeasurementKind.Posture, "posture"),
    (MeasurementKind.MuscleBalance, "muscle-balance"),
    (MeasurementKind.PressureUsed, "pressure-used"),
    (MeasurementKind.Girth, "girth"));
