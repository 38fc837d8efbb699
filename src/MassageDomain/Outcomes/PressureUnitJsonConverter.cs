using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="PressureUnit"/>.</summary>
public sealed class PressureUnitJsonConverter() : TokenJsonConverter<PressureUnit>(
    (PressureUnit.Kilopascals, "kilopascals"),
    (PressureUnit.KilogramsForcePerSquareCentimetre, "kilograms-force-per-square-centimetre"),
    (PressureUnit.NewtonsPerSquareCentimetre, "newtons-per-square-centimetre"));
