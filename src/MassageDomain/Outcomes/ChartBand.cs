namespace MassageDomain.Outcomes;

/// <summary>A coloured stretch of a chart.</summary>
public sealed record ChartBand
{
    /// <summary>The band.</summary>
    public required ScoreBand Band { get; init; }

    /// <summary>The lower edge.</summary>
    public required decimal From { get; init; }

    /// <summary>The upper edge: where the next band begins, or the highest score.</summary>
    public required decimal To { get; init; }
}
