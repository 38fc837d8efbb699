namespace MassageDomain.Outcomes;

/// <summary>A constant plus a weight for each item's level.</summary>
internal sealed class WeightedFormula : PreparedFormula
{
    private readonly decimal _constant;
    private readonly decimal _anyAboveLowest;
    private readonly int _unit;
    private readonly (int Item, int FirstLevel, IReadOnlyList<decimal> Weights)[] _weights;
    private readonly long[] _lowest;

    public WeightedFormula(ScoreFormula.Weighted weighted, PreparedVariant variant)
    {
        _constant = weighted.Constant;
        _anyAboveLowest = weighted.AnyAboveLowest ?? 0;
        _unit = variant.Unit;
        _weights = [.. weighted.Weights.Select(level => (variant.IndexOf(level.Item, -1), level.FirstLevel, level.Weights))];
        if (Array.Exists(_weights, weight => weight.Item < 0))
        {
            throw new InvalidOperationException("A weight refers to an item that the scale does not have.");
        }

        _lowest = [.. variant.Items.Select(item => item.Table.Min)];
    }

    public override bool AllowsGaps => false;

    public override Evaluation Evaluate(Tally tally, ScoringPolicy policy)
    {
        var value = _constant;
        foreach (var (item, firstLevel, weights) in _weights)
        {
            var index = (tally.Points[item] / _unit) - firstLevel;
            if (index >= 0 && index < weights.Count)
            {
                value += weights[(int)index];
            }
        }

        foreach (var i in tally.Items)
        {
            if (tally.Points[i] > _lowest[i])
            {
                return new Evaluation { Value = value + _anyAboveLowest };
            }
        }

        return new Evaluation { Value = value };
    }
}
