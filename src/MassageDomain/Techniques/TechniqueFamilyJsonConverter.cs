using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The wire tokens of <see cref="TechniqueFamily"/>.</summary>
public sealed class TechniqueFamilyJsonConverter() : TokenJsonConverter<TechniqueFamily>(
    (TechniqueFamily.Relaxation, "relaxation"),
    (TechniqueFamily.Clinical, "clinical"),
    (TechniqueFamily.Movement, "movement"),
    (TechniqueFamily.Energy, "energy"),
    (TechniqueFamily.Thermal, "thermal"),
    (TechniqueFamily.Topical, "topical"),
    (TechniqueFamily.Spa, "spa"),
    (TechniqueFamily.Format, "format"));
