using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="MuscleStrengthFinding"/>.</summary>
public sealed class MuscleStrengthFindingJsonConverter() : TokenJsonConverter<MuscleStrengthFinding>(
    (MuscleStrengthFinding.Weak, "weak"),
    (MuscleStrengthFinding.Normal, "normal"),
    (MuscleStrengthFinding.Strong, "strong"));
