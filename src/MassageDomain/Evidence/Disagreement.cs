namespace MassageDomain.Evidence;

/// <summary>A question on which sources differ, what each says, and what the knowledge base chose.</summary>
public sealed record Disagreement
{
    /// <summary>The name by which rules refer to it.</summary>
    public required DisagreementCode Code { get; init; }

    /// <summary>What the sources differ on.</summary>
    public required string Question { get; init; }

    /// <summary>What the sources say.</summary>
    public IReadOnlyList<Position> Positions { get; init => field = ValueList.From(value); } = ValueList.From<Position>(null);

    /// <summary>What the rules do: as a rule the more careful position.</summary>
    public required string Choice { get; init; }

    /// <summary>Why they do: the library's own reasoning, in a sentence.</summary>
    public required string Why { get; init; }
}
