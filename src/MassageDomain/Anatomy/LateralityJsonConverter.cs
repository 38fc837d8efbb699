using MassageDomain.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>The wire tokens of <see cref="Laterality"/>.</summary>
public sealed class LateralityJsonConverter() : TokenJsonConverter<Laterality>(
    (Laterality.Left, "left"),
    (Laterality.Right, "right"),
    (Laterality.Both, "both"));
