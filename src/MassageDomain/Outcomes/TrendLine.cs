using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>The straight line that fits a series of scores best. It describes the past and is not to be drawn beyond it.</summary>
public sealed record TrendLine
{
    internal TrendLine()
    {
    }

    /// <summary>How much the score changes in a week; its sign is the scale's own, not improvement.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required decimal PerWeek { get; init; }

    /// <summary>The line's value on the first day of the series.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required decimal AtStart { get; init; }

    /// <summary>How much of the spread the line explains, 0 to 1; null where all scores are the same, and for a line that is not fitted by least squares.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? RSquared { get; init; }

    /// <summary>How many scores it stands on.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required int Count { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TrendLine);
}
