namespace MassageDomain.Outcomes;

/// <summary>A coloured stretch of a chart.</summary>
public sealed record ChartBand
{
    /// <summary>The band.</summary>
    public required ScoreBand Band { get; init; }

    /// <summary>The lower edge: half a step of rounding below the first score of the band, so that a score is drawn in the band it has; the lowest score for the first.</summary>
    public required decimal From { get; init; }

    /// <summary>The upper edge: where the next band begins, or the highest score.</summary>
    public required decimal To { get; init; }
}
