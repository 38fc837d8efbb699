namespace MassageDomain.Outcomes;

/// <summary>
/// The answers that an item allows: either each value in <see cref="Values"/>, or every <see cref="Step"/> from
/// <see cref="Min"/> to <see cref="Max"/>, both included. Nothing else is accepted, and nothing is moved into range.
/// </summary>
public sealed record ResponseSet
{
    /// <summary>The name by which items refer to it.</summary>
    public required ResponseSetCode Code { get; init; }

    /// <summary>The allowed values in ascending order; empty where they are a range.</summary>
    public IReadOnlyList<decimal> Values { get; init => field = ValueList.From(value); } = ValueList.From<decimal>(null);

    /// <summary>The lowest allowed value of a range; null where <see cref="Values"/> lists them.</summary>
    public decimal? Min { get; init; }

    /// <summary>The highest allowed value of a range; null where <see cref="Values"/> lists them.</summary>
    public decimal? Max { get; init; }

    /// <summary>The distance between allowed values of a range, above zero; null where <see cref="Values"/> lists them.</summary>
    public decimal? Step { get; init; }

    /// <summary>What each of <see cref="Values"/> counts, in the same order; empty where a value counts as itself.</summary>
    public IReadOnlyList<decimal> Points { get; init => field = ValueList.From(value); } = ValueList.From<decimal>(null);

    /// <summary>Whether the instrument itself says that a blank counts nothing, as where statements are ticked. False for all others: a blank is missing.</summary>
    public bool BlankIsZero { get; init; }

    /// <summary>What the values stand for, where the words are ours to give; empty otherwise.</summary>
    public IReadOnlyList<ResponseAnchor> Anchors { get; init => field = ValueList.From(value); } = ValueList.From<ResponseAnchor>(null);
}
