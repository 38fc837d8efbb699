using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>Trends of a series of scores. Fewer than three different days are no trend, and neither are numbers far beyond any score.</summary>
public static class Trend
{
    private const decimal Squarable = 280_000_000_000_000;

    /// <summary>The line of ordinary least squares, in one pass and without allocation but the result.</summary>
    /// <param name="scores">The scores, in any order.</param>
    /// <returns>The line; null for fewer than three different days, and for scores whose squares are too large to be added.</returns>
    public static TrendLine? LeastSquares(ReadOnlySpan<DatedScore> scores)
    {
        try
        {
            return scores.IsEmpty ? null : LineThrough(scores);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The Theil–Sen line: the median of the slopes between all pairs of different days, which single outliers do not move.</summary>
    /// <param name="scores">The scores, in any order. Work and memory grow with the square of their number: meant for one client's series.</param>
    /// <returns>
    /// The line, whose start is the median of the starts that the single scores suggest; null for fewer than three different days, and where
    /// <see cref="LeastSquares"/> is null for the size of the scores.
    /// </returns>
    public static TrendLine? TheilSen(ReadOnlySpan<DatedScore> scores)
    {
        try
        {
            return LeastSquares(scores) is null ? null : MedianLineThrough(scores);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static TrendLine? LineThrough(ReadOnlySpan<DatedScore> scores)
    {
        var origin = scores[0].On;
        var earliest = 0;
        long sumX = 0;
        long sumXX = 0;
        decimal sumY = 0;
        decimal sumXY = 0;
        decimal sumYY = 0;
        int? second = null;
        var third = false;
        foreach (var score in scores)
        {
            var x = Days(origin, score.On);
            var y = score.Value;
            sumX += x;
            sumXX += (long)x * x;
            sumY += y;
            sumXY += x * y;
            sumYY += y * y;
            earliest = Math.Min(earliest, x);
            third |= x != 0 && second is { } other && x != other;
            second ??= x != 0 ? x : null;
        }

        if (!third)
        {
            return null;
        }

        decimal n = scores.Length;
        var spreadX = (n * sumXX) - ((decimal)sumX * sumX);
        var spreadXY = (n * sumXY) - (sumX * sumY);
        var spreadY = (n * sumYY) - (sumY * sumY);
        var slope = spreadXY / spreadX;
        return new TrendLine
        {
            PerWeek = 7 * spreadXY / spreadX,
            AtStart = ((sumY - (slope * sumX)) / n) + (slope * earliest),
            RSquared = spreadY <= 0 ? null : Math.Min(1, Explained(spreadX, spreadXY, spreadY)),
            Count = scores.Length,
        };
    }

    // Divided once and last, so that a line through all scores gives exactly 1; where the products are too large, as near as two quotients come.
    private static decimal Explained(decimal spreadX, decimal spreadXY, decimal spreadY) => spreadX <= Squarable && spreadY <= Squarable
        ? spreadXY * spreadXY / (spreadX * spreadY)
        : spreadXY / spreadX * (spreadXY / spreadY);

    private static TrendLine MedianLineThrough(ReadOnlySpan<DatedScore> scores)
    {
        var earliest = scores[0].On;
        foreach (var score in scores)
        {
            earliest = LocalDate.Min(earliest, score.On);
        }

        var slopes = new List<decimal>();
        for (var i = 0; i < scores.Length; i++)
        {
            for (var j = i + 1; j < scores.Length; j++)
            {
                var days = Days(scores[i].On, scores[j].On);
                if (days != 0)
                {
                    slopes.Add(7 * (scores[j].Value - scores[i].Value) / days);
                }
            }
        }

        var perWeek = Median(slopes);
        var starts = new List<decimal>(scores.Length);
        foreach (var score in scores)
        {
            starts.Add(score.Value - (perWeek * Days(earliest, score.On) / 7));
        }

        return new TrendLine { PerWeek = perWeek, AtStart = Median(starts), Count = scores.Length };
    }

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private static decimal Median(List<decimal> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
