namespace MassageDomain.Outcomes;

/// <summary>The sum or the mean of other scores.</summary>
internal sealed class OfScoresFormula(ScoreFormula.OfScores formula) : PreparedFormula
{
    private PreparedScore[] _scores = [];

    public override bool TakesItems => false;

    public override bool AllowsGaps => false;

    public override void Connect(PreparedVariant variant) => _scores = [.. formula.Scores.Select(code => ScoreOf(variant, code))];

    public override Evaluation Evaluate(Tally tally, ScoringPolicy policy)
    {
        decimal sum = 0;
        NoScoreReason reason = default;
        var (answered, missing, zeros, prorated) = (0, 0, 0, false);
        foreach (var score in _scores)
        {
            var part = score.Evaluate(tally.Points, policy);
            sum += part.Value;
            answered += part.Answered;
            missing += part.Missing;
            zeros += part.BlanksAsZero;
            prorated |= part.Prorated;
            reason = Combine(reason, part.Reason);
        }

        if (reason == NoScoreReason.NothingAnswered && answered > 0)
        {
            reason = NoScoreReason.TooFewAnswered;
        }

        var value = reason != default ? 0 : formula.Average ? sum / _scores.Length : sum;
        return new Evaluation { Value = value, Reason = reason, Answered = answered, Missing = missing, BlanksAsZero = zeros, Prorated = prorated && reason == default };
    }

    private static NoScoreReason Combine(NoScoreReason first, NoScoreReason second) =>
        first == default || (first == NoScoreReason.NothingAnswered && second != default) ? second : first;
}
