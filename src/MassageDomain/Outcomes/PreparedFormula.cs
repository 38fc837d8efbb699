using System.Diagnostics;

namespace MassageDomain.Outcomes;

/// <summary>A formula made ready for one variant of a scale.</summary>
internal abstract class PreparedFormula
{
    /// <summary>Whether it works on items; otherwise it works on other scores.</summary>
    public virtual bool TakesItems => true;

    /// <summary>Whether it can make do with fewer answers than items.</summary>
    public abstract bool AllowsGaps { get; }

    public static PreparedFormula From(ScoreFormula formula, PreparedVariant variant) => formula switch
    {
        ScoreFormula.Sum sum => new LinearFormula(sum.Multiply ?? 1, sum.Divide ?? 1, sum.Add ?? 0, sum.RoundProratedTo, mean: false, variant.Unit),
        ScoreFormula.Mean mean => new LinearFormula(mean.Multiply ?? 1, 1, mean.Add ?? 0, null, mean: true, variant.Unit),
        ScoreFormula.Lookup lookup => new LookupFormula(lookup, variant.Unit),
        ScoreFormula.Binned binned when From(binned.Of, variant) is SumFormula of => new BinnedSumFormula(of, binned.Bins),
        ScoreFormula.Binned binned => new BinnedFormula(From(binned.Of, variant), binned.Bins),
        ScoreFormula.Weighted weighted => new WeightedFormula(weighted, variant),
        ScoreFormula.OfScores scores => new OfScoresFormula(scores),
        ScoreFormula.Graded graded => new GradedFormula(graded),
        ScoreFormula.SleepEfficiency efficiency => new SleepEfficiencyFormula(efficiency, variant),
        _ => throw new UnreachableException(),
    };

    /// <summary>Looks up the scores that this one is made of, once all of them exist.</summary>
    public virtual void Connect(PreparedVariant variant)
    {
    }

    public abstract Evaluation Evaluate(Tally tally, ScoringPolicy policy);

    protected static decimal Bin(IReadOnlyList<ScoreBin> bins, decimal value)
    {
        foreach (var bin in bins)
        {
            if (bin.AtLeast is { } least ? value >= least : bin.Above is not { } above || value > above)
            {
                return bin.Value;
            }
        }

        throw new InvalidOperationException("The last class of a cut has a bound.");
    }

    protected static PreparedScore ScoreOf(PreparedVariant variant, ScoreCode code) =>
        variant.Find(code) ?? throw new InvalidOperationException("A score is made of one that the scale does not have.");
}
