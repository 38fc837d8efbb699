using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="MuscleGrade"/>.</summary>
public sealed class MuscleGradeJsonConverter() : TokenJsonConverter<MuscleGrade>(
    (MuscleGrade.Zero, "0"),
    (MuscleGrade.One, "1"),
    (MuscleGrade.TwoMinus, "2-minus"),
    (MuscleGrade.Two, "2"),
    (MuscleGrade.TwoPlus, "2-plus"),
    (MuscleGrade.ThreeMinus, "3-minus"),
    (MuscleGrade.Three, "3"),
    (MuscleGrade.ThreePlus, "3-plus"),
    (MuscleGrade.FourMinus, "4-minus"),
    (MuscleGrade.Four, "4"),
    (MuscleGrade.FourPlus, "4-plus"),
    (MuscleGrade.FiveMinus, "5-minus"),
    (MuscleGrade.Five, "5"));
