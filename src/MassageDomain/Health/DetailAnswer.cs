namespace MassageDomain.Health;

/// <summary>What came of a follow-up question.</summary>
public sealed record DetailAnswer
{
    /// <summary>The question.</summary>
    public required DetailCode Code { get; init; }

    /// <summary>The answer.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The date that belongs to a yes; null where none was given.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(DetailAnswer);
}
