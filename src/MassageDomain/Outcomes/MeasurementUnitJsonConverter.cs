using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="MeasurementUnit"/>.</summary>
public sealed class MeasurementUnitJsonConverter() : TokenJsonConverter<MeasurementUnit>(
    (MeasurementUnit.Degrees, "degrees"),
    (MeasurementUnit.Millimetres, "millimetres"),
    (MeasurementUnit.Centimetres, "centimetres"),
    (MeasurementUnit.Kilopascals, "kilopascals"),
    (MeasurementUnit.Grade, "grade"),
    (MeasurementUnit.Finding, "finding"));
