namespace MassageDomain.Rules;

/// <summary>One thing to do differently.</summary>
public sealed record Change
{
    /// <summary>What it is about.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What to do, in a sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The number that it keeps to; null where no number says what to do.</summary>
    public ChangeLimit? Limit { get; init; }
}
