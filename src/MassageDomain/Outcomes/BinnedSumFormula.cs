namespace MassageDomain.Outcomes;

/// <summary>The class that a sum falls into.</summary>
internal sealed class BinnedSumFormula(SumFormula of, IReadOnlyList<ScoreBin> bins) : SumFormula
{
    public override bool AllowsGaps => of.AllowsGaps;

    public override NoScoreReason FromSum(long sum, int counted, int items, out decimal value)
    {
        var reason = of.FromSum(sum, counted, items, out value);
        value = reason == default ? Bin(bins, value) : 0;
        return reason;
    }
}
