namespace MassageDomain.Outcomes;

/// <summary>One variant of a scale, made ready for scoring.</summary>
internal sealed class PreparedVariant
{
    public PreparedVariant(OutcomeScale scale, ScaleVariant variant)
    {
        Variant = variant;
        var sets = scale.ResponseSets.Select(set => variant.ResponseSets.FirstOrDefault(other => other.Code == set.Code) ?? set).ToArray();
        Unit = ResponseTable.UnitOf(sets);
        Items = [.. scale.Items.Select(item => new PreparedItem(item, SetOf(sets, item), Unit))];

        Tables = [.. Items.Select(item => item.Table)];
        Codes = [.. Items.Select(item => item.Code)];
        Scores = [.. scale.ScoresOf(variant).Select(definition => new PreparedScore(this, definition))];
        foreach (var score in Scores)
        {
            score.Connect(this);
        }
    }

    public ScaleVariant Variant { get; }

    /// <summary>What points are multiplied by to be whole numbers.</summary>
    public int Unit { get; }

    public PreparedItem[] Items { get; }

    /// <summary>The table of each item.</summary>
    public ResponseTable[] Tables { get; }

    /// <summary>The code of each item.</summary>
    public ScaleItemCode[] Codes { get; }

    public PreparedScore[] Scores { get; }

    public PreparedScore? Find(ScoreCode? code)
    {
        if (code is null)
        {
            return Scores[0];
        }

        foreach (var score in Scores)
        {
            if (score.Definition.Code == code)
            {
                return score;
            }
        }

        return null;
    }

    /// <summary>The position of an item, looked for first where it is expected; -1 where the scale has no such item.</summary>
    public int IndexOf(ScaleItemCode code, int expected)
    {
        var codes = Codes;
        if (expected >= 0 && expected < codes.Length && Same(codes[expected], code))
        {
            return expected;
        }

        for (var i = 0; i < codes.Length; i++)
        {
            if (Same(codes[i], code))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Adds up a form that answers every item with a whole number, in the order of the items, as nearly every form does; any other is left to the longer way.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="sum">The points of all items, or 0.</param>
    /// <returns>Whether it is such a form.</returns>
    public bool TrySum(ReadOnlySpan<decimal?> answers, out long sum)
    {
        sum = 0;
        var tables = Tables;
        if (Unit != 1 || answers.Length != tables.Length)
        {
            return false;
        }

        var total = 0L;
        for (var i = 0; i < tables.Length; i++)
        {
            var points = PointsOf(tables[i], in answers[i]);
            if (points == ResponseTable.NotAllowed)
            {
                return false;
            }

            total += points;
        }

        sum = total;
        return true;
    }

    /// <inheritdoc cref="TrySum(ReadOnlySpan{decimal?}, out long)"/>
    public bool TrySum(ReadOnlySpan<ItemAnswer> answers, out long sum)
    {
        sum = 0;
        var tables = Tables;
        var codes = Codes;
        if (Unit != 1 || answers.Length != tables.Length)
        {
            return false;
        }

        var total = 0L;
        for (var i = 0; i < tables.Length; i++)
        {
            var answer = answers[i];
            var points = ReferenceEquals(answer.Item, codes[i]) || answer.Item == codes[i] ? PointsOf(tables[i], in answer.ValueInPlace) : ResponseTable.NotAllowed;
            if (points == ResponseTable.NotAllowed)
            {
                return false;
            }

            total += points;
        }

        sum = total;
        return true;
    }

    private static long PointsOf(ResponseTable table, in decimal? value) =>
        value.HasValue && WholeNumber.TryRead(in Nullable.GetValueRefOrDefaultRef(in value), out var whole) ? table.PointsOf(whole) : ResponseTable.NotAllowed;

    private static bool Same(ScaleItemCode left, ScaleItemCode right) =>
        ReferenceEquals(left, right) || string.Equals(left.Value, right.Value, StringComparison.Ordinal);

    private static ResponseSet SetOf(ResponseSet[] sets, ScaleItem item) =>
        Array.Find(sets, set => set.Code == item.Responses) ?? throw new InvalidOperationException("An item refers to a set of answers that the scale does not have.");
}
