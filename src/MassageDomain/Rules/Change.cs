namespace MassageDomain.Rules;

/// <summary>One thing to do differently.</summary>
public sealed record Change
{
    /// <summary>What it is about.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What to do, in a sentence.</summary>
    public required LocalizedText Text { get; init; }
}
