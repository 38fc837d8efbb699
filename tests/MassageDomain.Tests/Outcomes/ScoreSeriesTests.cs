using System.Globalization;
using FsCheck.Xunit;
using MassageDomain.Outcomes;
using NodaTime;

namespace MassageDomain.Tests.Outcomes;

public sealed class ScoreSeriesTests
{
    private static readonly OutcomeScale Nprs = OutcomeCatalogue.Scale("numeric-pain-rating-scale");
    private static readonly OutcomeScale Lefs = OutcomeCatalogue.Scale("lower-extremity-functional-scale");
    private static readonly LocalDate Start = new(2026, 3, 2);

    // From 8 to 2 in 60 days: the line asks for 5 on day 30.
    [Theory]
    [InlineData(30, 5, 30, TargetState.OnTrack)]
    [InlineData(30, 6, 30, TargetState.Behind)]
    [InlineData(30, 2, 30, TargetState.Reached)]
    [InlineData(60, 3, 60, TargetState.Behind)]
    [InlineData(60, 3, 61, TargetState.Missed)]
    [InlineData(60, 1, 90, TargetState.Reached)]
    [InlineData(30, 5, 61, TargetState.Missed)]
    public void ProgressTo_APainTarget_FollowsTheStraightLine(int day, int pain, int today, TargetState state)
    {
        var progress = ScoreSeries.ProgressTo([Pain(day, pain), Pain(0, 8)], Target(2, 60), Start.PlusDays(today));
        Assert.Equal(state, progress.State);
        Assert.Equal(pain - 2, progress.ToGo);
        Assert.Equal(day == 30 ? 5 : 2, progress.Expected);
    }

    [Fact]
    public void ProgressTo_ABetterIsHigherTarget_CountsUpwards()
    {
        var series = new[] { Function(0, 40), Function(30, 50) };
        var target = new OutcomeTarget { Scale = Lefs.Code, Value = 60, DueOn = Start.PlusDays(60) };
        var progress = ScoreSeries.ProgressTo(series, target, Start.PlusDays(30));
        Assert.Equal((TargetState.OnTrack, 50m, 10m), (progress.State, progress.Expected!.Value, progress.ToGo!.Value));
    }

    [Fact]
    public void ProgressTo_WithoutScores_CannotBeTold()
    {
        Assert.Equal(TargetState.NotAssessable, ScoreSeries.ProgressTo([], Target(2, 60), Start).State);
        Assert.Equal(TargetState.NotAssessable, ScoreSeries.ProgressTo([new DatedResult { On = Start, Result = Nprs.Score(11) }], Target(2, 60), Start).State);
        Assert.Equal(TargetState.NotAssessable, ScoreSeries.ProgressTo([Function(0, 40)], Target(2, 60), Start).State);
    }

    [Theory]
    [InlineData(8, 6, AlertKind.MovedBetter)]
    [InlineData(5, 8, AlertKind.MovedWorse)]
    [InlineData(8, 7, null)]
    [InlineData(5, 5, null)]
    public void AlertSinceLast_OfTwoRatings_NeedsTheImportantChange(int before, int after, AlertKind? kind) =>
        Assert.Equal(kind, ScoreSeries.AlertSinceLast([Pain(14, after), Pain(0, 2), Pain(7, before)])?.Kind);

    [Fact]
    public void AlertSinceLast_SkipsDaysWithoutScore()
    {
        var alert = ScoreSeries.AlertSinceLast([Pain(0, 8), new DatedResult { On = Start.PlusDays(3), Result = Nprs.Score([null]) }, Pain(7, 4)])!;
        Assert.Equal((Start, Start.PlusDays(7), 4m), (alert.From, alert.To, alert.Change.Improvement!.Value));
        Assert.Null(ScoreSeries.AlertSinceLast([Pain(0, 8)]));
    }

    // Pain now and worst pain asked in turn: each is compared with its like, not with its neighbour.
    [Fact]
    public void AlertSinceLast_OfTwoVariantsInTurn_ComparesLikeWithLike()
    {
        var alert = ScoreSeries.AlertSinceLast([Pain(0, 8), Worst(1, 9), Pain(7, 4), Worst(8, 6)])!;
        Assert.Equal((Start.PlusDays(1), Start.PlusDays(8), 3m), (alert.From, alert.To, alert.Change.Improvement!.Value));
        Assert.Null(ScoreSeries.AlertSinceLast([Pain(0, 8), Worst(1, 3)]));
    }

    [Fact]
    public void AlertSinceLast_OfChosenActivities_MatchesThem()
    {
        var psfs = OutcomeScales.PatientSpecificFunctionalScale;
        var first = Activities(0, 3, 4, 5);
        var alert = ScoreSeries.AlertSinceLast(psfs, [Activities(21, 6, 7, 8), first, Activities(7, 3, 4, 6)])!;

        // From a mean of 13/3 to 7: more than the 2 points of Stratford 1995.
        Assert.Equal((AlertKind.MovedBetter, Start.PlusDays(7), Start.PlusDays(21)), (alert.Kind, alert.From, alert.To));
        Assert.Null(ScoreSeries.AlertSinceLast(psfs, [first, Activities(7, 4, 5, 6)]));
        Assert.Null(ScoreSeries.AlertSinceLast(psfs, [first, first with { On = null, Items = Activities(7, 9, 9, 9).Items }]));
        var others = Activities(7, 9, 9, 9);
        Assert.Null(ScoreSeries.AlertSinceLast(psfs, [first, others with { Items = [.. others.Items.Select(item => item with { Activity = "other " + item.Activity })] }]));
    }

    // Two of the three activities of day 0 on day 7: 3 and 4 to 6 and 7, a mean of 3.5 to one of 6.5.
    [Fact]
    public void AlertSinceLast_OfFewerActivities_ComparesThePairsWhereAsked()
    {
        var psfs = OutcomeScales.PatientSpecificFunctionalScale;
        ScaleAnswers[] forms = [Activities(0, 3, 4, 5), Activities(7, 6, 7)];
        Assert.Null(ScoreSeries.AlertSinceLast(psfs, forms));
        var alert = ScoreSeries.AlertSinceLast(psfs, forms, options: new ChangeOptions { Activities = ActivityMatching.MatchedOnly })!;
        Assert.Equal((AlertKind.MovedBetter, 3m, Start.PlusDays(7)), (alert.Kind, alert.Change.Improvement!.Value, alert.To));
    }

    // One day is the start of the line: on the way only from the second on, though reached and missed can be told.
    [Theory]
    [InlineData(8, 0, TargetState.NotAssessable)]
    [InlineData(8, 60, TargetState.NotAssessable)]
    [InlineData(8, 61, TargetState.Missed)]
    [InlineData(2, 0, TargetState.Reached)]
    public void ProgressTo_WithScoresOfOneDay_CannotTellTheWay(int pain, int today, TargetState state)
    {
        var progress = ScoreSeries.ProgressTo([Pain(0, 9), Pain(0, pain)], Target(2, 60), Start.PlusDays(today));
        Assert.Equal((state, pain - 2m, null), (progress.State, progress.ToGo!.Value, progress.Expected));
        Assert.Equal(TargetState.OnTrack, ScoreSeries.ProgressTo([Pain(0, 8), Pain(1, 7)], Target(2, 60), Start.PlusDays(1)).State);
    }

    // Ratings of an older version: they are neither the start of the line nor points of the chart.
    [Fact]
    public void Series_OfTwoVersions_KeepsThemApart()
    {
        var older = Nprs with { Version = "0" };
        DatedResult Older(int day, int pain) => new() { On = Start.PlusDays(day), Result = older.Score(pain) };
        DatedResult[] series = [Older(0, 10), Pain(10, 8), Pain(40, 5)];
        var progress = ScoreSeries.ProgressTo(series, Target(2, 70), Start.PlusDays(40));
        Assert.Equal((TargetState.OnTrack, 5m), (progress.State, progress.Expected)); // from 8 on day 10 half way to 2 on day 70
        Assert.Equal(10m, ScoreSeries.ProgressTo(series, Target(2, 70) with { Version = "0" }, Start.PlusDays(40)).Latest);
        Assert.Equal(TargetState.NotAssessable, ScoreSeries.ProgressTo(series, Target(2, 70) with { Version = "1.0" }, Start.PlusDays(40)).State);
        Assert.Equal([8m, 5m], OutcomeChart.From(Nprs, series).Points.Select(point => point.Value));
        Assert.Equal([10m], OutcomeChart.From(older, series).Points.Select(point => point.Value));
        Assert.Equal([10m], ScoreSeries.ScoresOf(series).Select(score => score.Value));
        Assert.Null(ScoreSeries.AlertSinceLast(series[..2]));
    }

    // 56 of 270 marks is 20.74 per cent, which rounds to 21: moderate, and drawn there. Words are bands of their own width.
    [Fact]
    public void Chart_OfAScoreBetweenBands_IsDrawnInTheBandItHas()
    {
        var odi = OutcomeScales.OswestryDisabilityIndex;
        foreach (var (score, code) in new[] { (20m, "minimal"), (20.49m, "minimal"), (20.5m, "moderate"), (20.74m, "moderate"), (40.5m, "severe") })
        {
            Assert.Equal(code, OutcomeChart.From(odi, []).Bands.Single(band => score >= band.From && score < band.To).Band.Code.Value);
        }

        Assert.Equal(["0-20.5", "20.5-40.5", "40.5-60.5", "60.5-80.5", "80.5-100"], OutcomeChart.From(odi, []).Bands.Select(band => Stretch(band)));
        Assert.Equal(["0-0.5", "0.5-1.5", "1.5-2.5", "2.5-3"], OutcomeChart.From(OutcomeScales.VerbalRatingScalePain, []).Bands.Select(band => Stretch(band)));
        Assert.Equal("55-60", OutcomeChart.From(OutcomeScales.PromisAnxiety4a, []).Bands.Where(band => band.Band.Code.Value == "mild").Select(band => Stretch(band)).Single());
    }

    // Every form of every scale with bands: the band of its score is the one that it is drawn in.
    [Property(Arbitrary = [typeof(FilledForms)], MaxTest = 300)]
    public bool Chart_OfAnyScore_DrawsItInItsBand(FilledForm form) => form.Scale.ScoreAll(form.Answers).All(result =>
        result.Value is not { } value
        || result.Band is not { } band
        || OutcomeChart.From(form.Scale, [new() { On = Start, Result = result }]).Bands.Single(drawn => drawn.Band.Code == band.Code) is var at && value >= at.From && value <= at.To);

    [Fact]
    public void ProgressTo_ATargetForAVariant_CountsThatVariantAlone()
    {
        var series = new[] { Pain(0, 5), Worst(0, 9), Pain(30, 2), Worst(30, 8) };
        Assert.Equal(TargetState.Reached, ScoreSeries.ProgressTo(series, Target(2, 60), Start.PlusDays(30)).State);
        var progress = ScoreSeries.ProgressTo(series, Target(3, 60) with { Variant = VariantCode.From("worst-24-hours") }, Start.PlusDays(30));
        Assert.Equal((TargetState.Behind, 8m, 5m), (progress.State, progress.Latest!.Value, progress.ToGo!.Value));
        Assert.Equal(TargetState.NotAssessable, ScoreSeries.ProgressTo([Worst(0, 9)], Target(2, 60), Start).State);
    }

    [Fact]
    public void ScoresOf_MixedVariantsAndScales_AreThoseLikeTheFirst() =>
        Assert.Equal([8m, 4m], ScoreSeries.ScoresOf([Pain(0, 8), Worst(1, 9), Function(2, 40), Pain(7, 4)]).Select(score => score.Value));

    [Fact]
    public void ScoresOf_ASeries_AreInOrderForATrend()
    {
        var scores = ScoreSeries.ScoresOf([Pain(14, 4), Pain(0, 8), new DatedResult { On = Start.PlusDays(3), Result = Nprs.Score([null]) }, Pain(7, 6)]);
        Assert.Equal([8m, 6m, 4m], scores.Select(score => score.Value));
        Assert.Equal(-2, Trend.LeastSquares([.. scores])!.PerWeek);
    }

    [Fact]
    public void Chart_OfASeries_HasWhatAPictureNeeds()
    {
        var target = Target(2, 60);
        var chart = OutcomeChart.From(Nprs, [Pain(90, 3), Pain(0, 8), Pain(7, 7), new DatedResult { On = Start.PlusDays(14), Result = Nprs.Score([null]) }], new ChartOptions { Target = target });
        Assert.Equal((0m, 10m, 8m), (chart.AxisMin, chart.AxisMax, chart.Baseline!.Value));
        Assert.Equal([8m, 7m, null, 3m], chart.Points.Select(point => point.Value));
        Assert.Equal([false, false, false, true], chart.Points.Select(point => point.AfterGap)); // 83 days since day 7
        Assert.Equal(NoScoreReason.NothingAnswered, chart.Points[2].Reason);
        Assert.Equal(["none 0-0.5", "mild 0.5-3.5", "moderate 3.5-6.5", "severe 6.5-10"], chart.Bands.Select(band => $"{band.Band.Code} {band.From}-{band.To}"));
        Assert.Equal((6m, 10m), (chart.ImportantImprovementAt!.Value, chart.ImportantWorseningAt!.Value)); // 2 points, less than 30 per cent of 8
        Assert.Same(target, chart.Target);
    }

    [Fact]
    public void Chart_WithOptions_UsesThem()
    {
        var chart = OutcomeChart.From(
            Nprs,
            [Pain(0, 5), Pain(20, 4)],
            new ChartOptions { BandSet = BandSetCode.From("chronic-musculoskeletal"), Mcid = Nprs.MainScore.Mcids[3], GapDays = 14 });
        Assert.Equal(3, chart.Bands.Count);
        Assert.True(chart.Points[1].AfterGap);
        Assert.Equal((3.7m, 6.3m), (chart.ImportantImprovementAt!.Value, chart.ImportantWorseningAt!.Value)); // 1.3, Cleland 2008
    }

    // 2 points or 30 per cent: from 5 the points are the step, as in a comparison; 30 per cent alone are 1.5.
    [Fact]
    public void Chart_OfALowBaseline_DrawsTheStepThatAComparisonTakes()
    {
        Assert.Equal(3m, OutcomeChart.From(Nprs, [Pain(0, 5)]).ImportantImprovementAt);
        Assert.Equal(3.5m, OutcomeChart.From(Nprs, [Pain(0, 5)], new ChartOptions { Mcid = Nprs.MainScore.Mcids[1] }).ImportantImprovementAt);
        Assert.Null(OutcomeChart.From(Nprs, [Pain(0, 1)]).ImportantImprovementAt);
        var pcs = OutcomeScales.PainCatastrophizingScale; // 8 points, 11 above 30 (Monticone 2022)
        Assert.Equal(28m, OutcomeChart.From(pcs, [new() { On = Start, Result = pcs.Score([.. Enumerable.Repeat<decimal?>(3, 13)]) }]).ImportantImprovementAt);
    }

    [Fact]
    public void Chart_OfNothing_IsEmptyAndHasItsAxis()
    {
        var chart = OutcomeChart.From(Lefs, []);
        Assert.Empty(chart.Points);
        Assert.Empty(chart.Bands);
        Assert.Equal((0m, 80m, null, null), (chart.AxisMin, chart.AxisMax, chart.Baseline, chart.ImportantImprovementAt));
    }

    [Fact]
    public void Chart_OfMixedVariants_DrawsTheFirstAlone()
    {
        var chart = OutcomeChart.From(Nprs, [Pain(0, 5), Worst(1, 9), Pain(2, 4)]);
        Assert.Equal([5m, 4m], chart.Points.Select(point => point.Value));
    }

    private static string Stretch(ChartBand band) => string.Create(CultureInfo.InvariantCulture, $"{band.From:0.#}-{band.To:0.#}");

    private static DatedResult Pain(int day, int pain) => new() { On = Start.PlusDays(day), Result = Nprs.Score(pain) };

    private static DatedResult Worst(int day, decimal pain) => new() { On = Start.PlusDays(day), Result = Scoring.Score(Nprs, [pain], variant: VariantCode.From("worst-24-hours")) };

    private static ScaleAnswers Activities(int day, params decimal[] ratings) => new()
    {
        Scale = OutcomeScales.PatientSpecificFunctionalScale.Code,
        On = Start.PlusDays(day),
        Items = [.. ratings.Select((rating, i) => new ItemAnswer { Item = ScaleItemCode.From($"activity-{i + 1}"), Value = rating, Activity = $"activity {i + 1}" })],
    };

    private static DatedResult Function(int day, int total) =>
        new() { On = Start.PlusDays(day), Result = Lefs.Score([.. Enumerable.Repeat<decimal?>(total / 20, 20 - (total % 20)), .. Enumerable.Repeat<decimal?>((total / 20) + 1, total % 20)]) };

    private static OutcomeTarget Target(decimal value, int days) => new() { Scale = Nprs.Code, Value = value, DueOn = Start.PlusDays(days) };
}
