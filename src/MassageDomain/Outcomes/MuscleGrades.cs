namespace MassageDomain.Outcomes;

/// <summary>What can be said about grades of strength and of spasticity: their order, and nothing that needs arithmetic.</summary>
public static class MuscleGrades
{
    /// <summary>The whole grade that a grade belongs to, without plus or minus.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>0 to 5.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the grades.</exception>
    public static int WholeGrade(MuscleGrade grade) => grade switch
    {
        MuscleGrade.Zero => 0,
        MuscleGrade.One => 1,
        MuscleGrade.TwoMinus or MuscleGrade.Two or MuscleGrade.TwoPlus => 2,
        MuscleGrade.ThreeMinus or MuscleGrade.Three or MuscleGrade.ThreePlus => 3,
        MuscleGrade.FourMinus or MuscleGrade.Four or MuscleGrade.FourPlus => 4,
        MuscleGrade.FiveMinus or MuscleGrade.Five => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    /// <summary>Whether strength changed by at least one full grade, which is what raters can tell apart (general knowledge).</summary>
    /// <param name="baseline">The earlier grade.</param>
    /// <param name="followUp">The later grade.</param>
    /// <returns>
    /// Whether at least a full grade lies between them: from 3 to 4, or from 3+ to 4+, but not from 3+ to 4.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the grades.</exception>
    public static bool IsRealChange(MuscleGrade baseline, MuscleGrade followUp) => Math.Abs(Thirds(followUp) - Thirds(baseline)) >= 3;

    /// <summary>The rank of a grade of spasticity, by which it is stored as a number: 0, 1, 2 for 1+, 3 for 2, 4 for 3, 5 for 4.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>0 to 5. A rank is an order, never a quantity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the grades.</exception>
    public static int RankOf(SpasticityGrade grade) =>
        grade is >= SpasticityGrade.Zero and <= SpasticityGrade.Four ? (int)grade - 1 : throw new ArgumentOutOfRangeException(nameof(grade));

    // Plus and minus are a third of a grade for this comparison alone.
    private static int Thirds(MuscleGrade grade) => (WholeGrade(grade) * 3) + grade switch
    {
        MuscleGrade.TwoMinus or MuscleGrade.ThreeMinus or MuscleGrade.FourMinus or MuscleGrade.FiveMinus => -1,
        MuscleGrade.TwoPlus or MuscleGrade.ThreePlus or MuscleGrade.FourPlus => 1,
        _ => 0,
    };
}
