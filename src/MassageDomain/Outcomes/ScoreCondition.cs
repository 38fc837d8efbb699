namespace MassageDomain.Outcomes;

/// <summary>That a score of the scale is large enough.</summary>
public sealed record ScoreCondition
{
    /// <summary>The score.</summary>
    public required ScoreCode Score { get; init; }

    /// <summary>The lowest value that is large enough, itself included.</summary>
    public required decimal AtLeast { get; init; }
}
