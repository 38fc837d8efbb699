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

    private static bool Same(ScaleItemCode left, ScaleItemCode right) =>
        ReferenceEquals(left, right) || string.Equals(left.Value, right.Value, StringComparison.Ordinal);

    private static ResponseSet SetOf(ResponseSet[] sets, ScaleItem item) =>
        Array.Find(sets, set => set.Code == item.Responses) ?? throw new InvalidOperationException("An item refers to a set of answers that the scale does not have.");
}
