namespace MassageDomain.Outcomes;

/// <summary>What each level of an item adds to a weighted score.</summary>
public sealed record LevelWeights
{
    /// <summary>The item.</summary>
    public required ScaleItemCode Item { get; init; }

    /// <summary>The points that the first weight belongs to: the item's points after any reversal.</summary>
    public required int FirstLevel { get; init; }

    /// <summary>The weights of this level and of those that follow; further levels count nothing.</summary>
    public IReadOnlyList<decimal> Weights { get; init => field = ValueList.From(value); } = ValueList.From<decimal>(null);
}
