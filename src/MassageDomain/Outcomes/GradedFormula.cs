namespace MassageDomain.Outcomes;

/// <summary>A class that depends on several scores.</summary>
internal sealed class GradedFormula(ScoreFormula.Graded formula) : PreparedFormula
{
    private (decimal Value, (PreparedScore Score, decimal AtLeast)[] Conditions)[] _grades = [];
    private PreparedScore[] _scores = [];

    public override bool TakesItems => false;

    public override bool AllowsGaps => false;

    public override void Connect(PreparedVariant variant)
    {
        _scores = [.. ((ScoreFormula)formula).Prerequisites.Select(code => ScoreOf(variant, code))];
        _grades =
        [
            .. formula.Grades.Select(grade => (grade.Value, grade.Conditions.Select(condition => (ScoreOf(variant, condition.Score), condition.AtLeast)).ToArray())),
        ];
    }

    public override Evaluation Evaluate(Tally tally, ScoringPolicy policy)
    {
        // The scores overlap in their items: the counts are those of the score with the most.
        var counts = default(Evaluation);
        foreach (var score in _scores)
        {
            var part = score.Evaluate(tally.Points, policy);
            if (part.Answered + part.Missing > counts.Answered + counts.Missing || part.Reason != default)
            {
                counts = part;
            }

            if (part.Reason != default)
            {
                return part with { Value = 0, Band = null };
            }
        }

        foreach (var (value, conditions) in _grades)
        {
            if (Holds(conditions, tally.Points, policy))
            {
                return counts with { Value = value, Band = null };
            }
        }

        throw new InvalidOperationException("The last grade has conditions.");
    }

    private static bool Holds((PreparedScore Score, decimal AtLeast)[] conditions, ReadOnlySpan<long> points, ScoringPolicy policy)
    {
        foreach (var (score, atLeast) in conditions)
        {
            if (score.Evaluate(points, policy).Value < atLeast)
            {
                return false;
            }
        }

        return true;
    }
}
