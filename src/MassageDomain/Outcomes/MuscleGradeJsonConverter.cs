using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="MuscleGrade"/>.</summary>
public sealed class MuscleGradeJsonConverter() : TokenJsonConverter<MuscleGrade>(
    (MuscleGrade.Zero, "0"),
    (MuscleGrade.One, "1"),
    (MuscleGrade.TwoMinus, "2-"),
    (MuscleGrade.Two, "2"),
    (MuscleGrade.TwoPlus, "2+"),
    (MuscleGrade.ThreeMinus, "3-"),
    (MuscleGrade.Three, "3"),
    (MuscleGrade.ThreePlus, "3+"),
    (MuscleGrade.FourMinus, "4-"),
    (MuscleGrade.Four, "4"),
    (MuscleGrade.FourPlus, "4+"),
    (MuscleGrade.FiveMinus, "5-"),
    (MuscleGrade.Five, "5"));
