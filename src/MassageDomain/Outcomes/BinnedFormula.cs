namespace MassageDomain.Outcomes;

/// <summary>The class that the result of another formula falls into.</summary>
internal sealed class BinnedFormula(PreparedFormula of, IReadOnlyList<ScoreBin> bins) : PreparedFormula
{
    public override bool TakesItems => of.TakesItems;

    public override bool AllowsGaps => of.AllowsGaps;

    public override void Connect(PreparedVariant variant) => of.Connect(variant);

    public override Evaluation Evaluate(Tally tally, ScoringPolicy policy)
    {
        var inner = of.Evaluate(tally, policy);
        return inner.Reason == default ? inner with { Value = Bin(bins, inner.Value) } : inner;
    }
}
