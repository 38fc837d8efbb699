namespace MassageDomain.Outcomes;

/// <summary>
/// One published size of change: the smallest that matters to clients, or the smallest that is more than error of
/// measurement. Where both points and per cent are given, the points decide and a warning says where the per cent differ.
/// </summary>
public sealed record ChangeThreshold
{
    /// <summary>The change in points of the score, above zero; null where only a percentage was published.</summary>
    public decimal? Points { get; init; }

    /// <summary>The upper end where a range was published; null otherwise. Comparison uses <see cref="Points"/>.</summary>
    public decimal? PointsTo { get; init; }

    /// <summary>The change in per cent of the baseline, above zero; null where only points were published.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The upper end where a range of percentages was published; null otherwise. Comparison uses <see cref="Percent"/>.</summary>
    public decimal? PercentTo { get; init; }

    /// <summary>The confidence of an error of measurement, in per cent, such as 90 or 95; null where it is not stated, and for important changes.</summary>
    public int? ConfidenceLevel { get; init; }

    /// <summary>The baseline above which it holds, in points of the score; null where it does not depend on the baseline. A list never begins with one that depends on it.</summary>
    public decimal? BaselineAbove { get; init; }

    /// <summary>The people it was found in.</summary>
    public required string Population { get; init; }

    /// <summary>How it was found: anchor, distribution, consensus or convention.</summary>
    public required string Method { get; init; }

    /// <summary>Where it was published.</summary>
    public required ScaleSource Source { get; init; }
}
