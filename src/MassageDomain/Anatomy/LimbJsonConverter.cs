using MassageDomain.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>The wire tokens of <see cref="Limb"/>.</summary>
public sealed class LimbJsonConverter() : TokenJsonConverter<Limb>(
    (Limb.Arm, "arm"),
    (Limb.Leg, "leg"));
