namespace MassageDomain.Outcomes;

/// <summary>Minutes slept as a percentage of the minutes in bed.</summary>
internal sealed class SleepEfficiencyFormula : PreparedFormula
{
    private const long MinutesADay = 1440;

    private readonly int _bed;
    private readonly int _rise;
    private readonly int _slept;
    private readonly int _unit;

    public SleepEfficiencyFormula(ScoreFormula.SleepEfficiency formula, PreparedVariant variant)
    {
        _bed = variant.IndexOf(formula.Bed, -1);
        _rise = variant.IndexOf(formula.Rise, -1);
        _slept = variant.IndexOf(formula.Slept, -1);
        _unit = variant.Unit;
        if (_bed < 0 || _rise < 0 || _slept < 0)
        {
            throw new InvalidOperationException("The sleep efficiency refers to an item that the scale does not have.");
        }
    }

    public override bool AllowsGaps => false;

    public override Evaluation Evaluate(Tally tally, ScoringPolicy policy)
    {
        var inBed = (tally.Points[_rise] - tally.Points[_bed]) / _unit;
        if (inBed < 0)
        {
            inBed += MinutesADay;
        }

        return inBed == 0
            ? new Evaluation { Reason = NoScoreReason.NotComputable }
            : new Evaluation { Value = 100m * tally.Points[_slept] / (inBed * _unit) };
    }
}
