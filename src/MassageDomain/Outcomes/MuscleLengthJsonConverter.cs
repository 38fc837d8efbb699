using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="MuscleLength"/>.</summary>
public sealed class MuscleLengthJsonConverter() : TokenJsonConverter<MuscleLength>(
    (MuscleLength.Shortened, "short"),
    (MuscleLength.Normal, "normal"),
    (MuscleLength.Lengthened, "long"));
