namespace MassageDomain.Outcomes;

/// <summary>An item with its table of points.</summary>
internal sealed class PreparedItem(ScaleItem item, ResponseSet set, int unit)
{
    public ScaleItem Item { get; } = item;

    public ResponseSet Set { get; } = set;

    public ScaleItemCode Code { get; } = item.Code;

    public bool Optional { get; } = item.Optional;

    public bool BlankIsZero { get; } = set.BlankIsZero;

    public ResponseTable Table { get; } = new(set, item.Reversed, unit);
}
