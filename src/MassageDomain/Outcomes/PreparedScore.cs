namespace MassageDomain.Outcomes;

/// <summary>A score made ready: which items it takes, and the finished score of every sum that a complete form can have.</summary>
internal sealed class PreparedScore
{
    private const int MaxTable = 4096;

    private readonly PreparedItem[] _all;
    private readonly int[] _items;
    private readonly PreparedFormula _formula;
    private readonly long _minSum;
    private readonly Evaluation[] _complete;

    public PreparedScore(PreparedVariant variant, ScoreDefinition definition)
    {
        Definition = definition;
        _all = variant.Items;
        _formula = PreparedFormula.From(definition.Formula, variant);
        _items = _formula.TakesItems ? Positions(variant, definition) : [];
        if (_formula.TakesItems && definition.Missing is null)
        {
            throw new InvalidOperationException("A score of items has no rule for missing items.");
        }

        _minSum = _items.Sum(i => _all[i].Table.Min);
        _complete = _formula is SumFormula sum ? Complete(sum, _items.Sum(i => _all[i].Table.Max)) : [];
        IsOfSum = _complete.Length > 0 && _items.Length == _all.Length && _items.Distinct().Count() == _all.Length;
    }

    public ScoreDefinition Definition { get; }

    public ReadOnlySpan<int> Items => _items;

    /// <summary>Whether the score of a complete form depends on the sum of all items alone.</summary>
    public bool IsOfSum { get; }

    public static ScoreBand? FindBand(BandSet? set, decimal value)
    {
        if (set is null)
        {
            return null;
        }

        var rounded = set.RoundTo is { } step ? Rounding.HalfUp(value, step) : value;
        ScoreBand? found = null;
        for (var i = 0; i < set.Bands.Count && set.Bands[i].From <= rounded; i++)
        {
            found = set.Bands[i];
        }

        return found;
    }

    public void Connect(PreparedVariant variant) => _formula.Connect(variant);

    /// <summary>The score of a complete form with this sum, where that is all it depends on. It is read in place: copying it costs more than looking it up.</summary>
    public ref readonly Evaluation OfSum(long sum) => ref _complete[sum - _minSum];

    /// <summary>The score of a form.</summary>
    public Evaluation Evaluate(ReadOnlySpan<long> points, ScoringPolicy policy)
    {
        if (!_formula.TakesItems)
        {
            return WithBand(_formula.Evaluate(new Tally(points, _items, 0, 0), policy));
        }

        long sum = 0;
        var answered = 0;
        foreach (var i in _items)
        {
            var counted = points[i];
            if (counted > AnswerPoints.Blank)
            {
                sum += counted;
                answered++;
            }
        }

        return answered == _items.Length && _complete.Length > 0 ? _complete[sum - _minSum] : Incomplete(points, policy, sum, answered, anyNumber: false);
    }

    /// <summary>The score of the answered items alone, however few they are: for the pairs of what a client chose and rated twice.</summary>
    public Evaluation OfAnswered(ReadOnlySpan<long> points)
    {
        if (!_formula.TakesItems)
        {
            return Evaluate(points, ScoringPolicy.Prorate);
        }

        long sum = 0;
        var answered = 0;
        foreach (var i in _items)
        {
            var counted = points[i];
            sum += counted > AnswerPoints.Blank ? counted : 0;
            answered += counted > AnswerPoints.Blank ? 1 : 0;
        }

        return Incomplete(points, ScoringPolicy.Prorate, sum, answered, anyNumber: true);
    }

    private static int[] Positions(PreparedVariant variant, ScoreDefinition definition)
    {
        if (definition.Items.Count == 0)
        {
            return [.. Enumerable.Range(0, variant.Items.Length)];
        }

        var positions = definition.Items.Select(code => variant.IndexOf(code, -1)).ToArray();
        return Array.TrueForAll(positions, i => i >= 0) ? positions : throw new InvalidOperationException("A score refers to an item that the scale does not have.");
    }

    private Evaluation Incomplete(ReadOnlySpan<long> points, ScoringPolicy policy, long sum, int answered, bool anyNumber)
    {
        var zeros = 0;
        var missing = 0;
        foreach (var i in _items)
        {
            if (points[i] <= AnswerPoints.Blank)
            {
                if (_all[i].BlankIsZero)
                {
                    zeros++;
                }
                else if (!_all[i].Optional)
                {
                    missing++;
                }
            }
        }

        var result = new Evaluation { Answered = answered, Missing = missing, BlanksAsZero = zeros, Prorated = missing > 0 };
        if (answered == 0)
        {
            return result with { Reason = NoScoreReason.NothingAnswered, Prorated = false };
        }

        var rule = Definition.Missing!;
        var counted = answered + zeros;
        var enough = anyNumber || policy switch
        {
            ScoringPolicy.Strict => missing == 0 && counted >= rule.MinimumAnswered,
            ScoringPolicy.Prorate => counted >= rule.MinimumToProrate,
            _ => counted >= rule.MinimumAnswered,
        };
        if (!enough || (missing > 0 && !_formula.AllowsGaps))
        {
            return result with { Reason = NoScoreReason.TooFewAnswered, Prorated = false };
        }

        var scored = _formula.Evaluate(new Tally(points, _items, sum, counted), policy);
        return WithBand(result with { Value = scored.Value, Reason = scored.Reason, Prorated = result.Prorated && scored.Reason == default });
    }

    private Evaluation WithBand(Evaluation evaluation) => evaluation.Reason != default
        ? evaluation
        : evaluation with { Band = FindBand(Definition.BandSets.Count > 0 ? Definition.BandSets[0] : null, evaluation.Value) };

    private Evaluation[] Complete(SumFormula formula, long maxSum)
    {
        if (maxSum - _minSum >= MaxTable)
        {
            return [];
        }

        var scores = new Evaluation[maxSum - _minSum + 1];
        for (var i = 0; i < scores.Length; i++)
        {
            var reason = formula.FromSum(_minSum + i, _items.Length, _items.Length, out var value);
            scores[i] = WithBand(new Evaluation { Value = value, Reason = reason, Answered = _items.Length });
        }

        return scores;
    }
}
