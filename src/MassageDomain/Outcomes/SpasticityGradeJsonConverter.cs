using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="SpasticityGrade"/>.</summary>
public sealed class SpasticityGradeJsonConverter() : TokenJsonConverter<SpasticityGrade>(
    (SpasticityGrade.Zero, "0"),
    (SpasticityGrade.One, "1"),
    (SpasticityGrade.OnePlus, "1-plus"),
    (SpasticityGrade.Two, "2"),
    (SpasticityGrade.Three, "3"),
    (SpasticityGrade.Four, "4"));
