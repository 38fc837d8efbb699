namespace MassageDomain.Outcomes;

/// <summary>A formula that needs to know of its items only their sum and their number.</summary>
internal abstract class SumFormula : PreparedFormula
{
    /// <summary>The score of a sum.</summary>
    /// <param name="sum">The points of the counted items, in the variant's unit.</param>
    /// <param name="counted">How many items were counted; at least 1.</param>
    /// <param name="items">How many items the score has.</param>
    /// <param name="value">The score, or 0.</param>
    /// <returns>Why there is no score; the default where there is one.</returns>
    public abstract NoScoreReason FromSum(long sum, int counted, int items, out decimal value);

    public sealed override Evaluation Evaluate(Tally tally, ScoringPolicy policy)
    {
        var reason = FromSum(tally.Sum, tally.Count, tally.Items.Length, out var value);
        return new Evaluation { Value = value, Reason = reason };
    }
}
