namespace MassageDomain.Outcomes;

/// <summary>The points of a form and what was counted of the items of one score.</summary>
/// <param name="points">The points of all items of the scale.</param>
/// <param name="items">The positions of the items of the score.</param>
/// <param name="sum">The points of the answered ones.</param>
/// <param name="count">How many were answered, or counted as zero by the instrument's rule.</param>
internal readonly ref struct Tally(ReadOnlySpan<long> points, ReadOnlySpan<int> items, long sum, int count)
{
    public ReadOnlySpan<long> Points { get; } = points;

    public ReadOnlySpan<int> Items { get; } = items;

    public long Sum { get; } = sum;

    public int Count { get; } = count;
}
