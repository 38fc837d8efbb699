using FsCheck;
using FsCheck.Xunit;
using MassageDomain.Outcomes;
using NodaTime;

namespace MassageDomain.Tests.Outcomes;

public sealed class TrendTests
{
    private static readonly LocalDate Start = new(2026, 1, 5);

    [Fact]
    public void LeastSquares_OnALine_FindsIt()
    {
        var line = Trend.LeastSquares([At(0, 40), At(7, 36), At(14, 32), At(21, 28)])!;
        Assert.Equal((-4m, 40m, 1m, 4), (line.PerWeek, line.AtStart, line.RSquared!.Value, line.Count));
    }

    // x 0, 1, 2, 3 and y 1, 3, 2, 4: slope 0.8 a day, mean 2.5, start 1.3, R² 0.64.
    [Fact]
    public void LeastSquares_OffALine_IsAsByHand()
    {
        var line = Trend.LeastSquares([At(0, 1), At(1, 3), At(2, 2), At(3, 4)])!;
        Assert.Equal((5.6m, 1.3m, 0.64m), (line.PerWeek, line.AtStart, line.RSquared!.Value));
    }

    // A whole line explains everything and no more, though a seventh has no finite decimal.
    [Fact]
    public void LeastSquares_OnALineWhoseSlopeIsNoDecimal_ExplainsExactlyAll()
    {
        var line = Trend.LeastSquares([At(0, 0), At(7, 1), At(14, 2)])!;
        Assert.Equal((1m, 1m), (line.PerWeek, line.RSquared!.Value));
    }

    [Property]
    public bool LeastSquares_ExplainsBetweenNothingAndAll(NonEmptyArray<(byte Day, int Value)> scores)
    {
        var line = Trend.LeastSquares([.. scores.Get.Select(score => At(score.Day, score.Value / 7m))]);
        return line?.RSquared is not (< 0 or > 1);
    }

    [Fact]
    public void LeastSquares_OfEqualScores_IsFlatWithoutR() => Assert.Equal(new { PerWeek = 0m, R = (decimal?)null }, Flat());

    [Fact]
    public void Trend_OfFewerThanThreeDays_IsNone()
    {
        Assert.Null(Trend.LeastSquares([]));
        Assert.Null(Trend.LeastSquares([At(0, 1), At(7, 2)]));
        Assert.Null(Trend.LeastSquares([At(0, 1), At(7, 2), At(7, 3), At(0, 4)]));
        Assert.Null(Trend.TheilSen([At(0, 1), At(7, 2), At(7, 3)]));
        Assert.NotNull(Trend.LeastSquares([At(7, 2), At(0, 1), At(7, 3), At(-3, 4)]));
    }

    // One score of 90 on the line 40, 36, 32, 28 ... moves the least squares and leaves the median of slopes.
    [Fact]
    public void TheilSen_WithAnOutlier_StaysOnTheLine()
    {
        DatedScore[] scores = [At(0, 40), At(7, 36), At(14, 90), At(21, 28), At(28, 24), At(35, 20), At(42, 16)];
        var line = Trend.TheilSen(scores)!;
        Assert.Equal((-4m, 40m, null), (line.PerWeek, line.AtStart, line.RSquared));
        Assert.NotEqual(-4m, Trend.LeastSquares(scores)!.PerWeek);
    }

    [Property]
    public bool LeastSquares_OfReversedSeries_IsTheSame(byte[] values)
    {
        DatedScore[] scores = [.. values.Select((value, i) => At(i * 3, value))];
        return Trend.LeastSquares(scores)?.PerWeek == Trend.LeastSquares([.. scores.Reverse()])?.PerWeek
            && (Trend.LeastSquares(scores) is null) == (values.Length < 3);
    }

    [Property]
    public bool BothTrends_OfMirroredScores_TurnRound(byte[] values)
    {
        DatedScore[] scores = [.. values.Take(30).Select((value, i) => At(i, value))];
        DatedScore[] mirrored = [.. scores.Select(score => new DatedScore(score.On, -score.Value))];
        return Trend.LeastSquares(scores)?.PerWeek == -Trend.LeastSquares(mirrored)?.PerWeek
            && Trend.TheilSen(scores)?.PerWeek == -Trend.TheilSen(mirrored)?.PerWeek;
    }

    private static object Flat()
    {
        var line = Trend.LeastSquares([At(0, 5), At(1, 5), At(2, 5)])!;
        return new { line.PerWeek, R = line.RSquared };
    }

    private static DatedScore At(int day, decimal value) => new(Start.PlusDays(day), value);
}
