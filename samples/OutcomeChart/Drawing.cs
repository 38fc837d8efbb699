using System.Globalization;
using MassageDomain.Outcomes;
using NodaTime;
using ScottPlot;

namespace MassageDomain.Samples.ProgressChart;

/// <summary>Draws what <see cref="OutcomeChart"/> collected. It knows nothing about any scale.</summary>
internal static class Drawing
{
    private static readonly Color Ink = Color.FromHex("#1f3a5f");
    private static readonly Color Faint = Color.FromHex("#5b6770");
    private static readonly Color Goal = Color.FromHex("#1b7a43");
    private static readonly Color Better = Color.FromHex("#2e7d9a");
    private static readonly Color[] BandColours = [Color.FromHex("#e8f3ec"), Color.FromHex("#f3f5e3"), Color.FromHex("#fbf0dc"), Color.FromHex("#f9e4d8"), Color.FromHex("#f4d6d2")];
    private static readonly int[] Factors = [1, 2, 5, 10];

    public static Plot Draw(OutcomeChart chart)
    {
        var plot = new Plot();
        plot.HideGrid();
        var first = Day(chart.Points[0].On) - 7;
        var last = Math.Max(Day(chart.Points[^1].On), chart.Target is { } target ? Day(target.DueOn) : 0) + 7;
        DrawBands(plot, chart, last);
        DrawMcid(plot, chart);
        DrawTarget(plot, chart);
        DrawScores(plot, chart);

        plot.Axes.SetLimits(first, last, (double)chart.AxisMin, (double)chart.AxisMax);
        plot.Axes.Bottom.TickGenerator = Months(chart.Points[0].On, last);
        plot.Axes.Left.TickGenerator = Scores(chart.AxisMin, chart.AxisMax, chart.Definition.Step ?? 0);
        plot.Axes.Left.MinimumSize = 70;
        plot.Title($"{chart.Scale.Name.En} ({chart.Scale.Version})", size: 18);
        plot.YLabel($"{chart.Definition.Name.En}, {chart.Definition.Unit}", size: 14);
        plot.Axes.Left.Label.OffsetX = 6;
        plot.ShowLegend(Edge.Bottom);
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.Legend.FontSize = 13;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.Legend.OutlineWidth = 0;
        return plot;
    }

    private static void DrawBands(Plot plot, OutcomeChart chart, double last)
    {
        for (var i = 0; i < chart.Bands.Count; i++)
        {
            var band = chart.Bands[i];
            var stretch = plot.Add.VerticalSpan((double)band.From, (double)band.To);
            stretch.FillStyle.Color = BandColours[i * (BandColours.Length - 1) / Math.Max(1, chart.Bands.Count - 1)];
            stretch.LineStyle.Width = 0;
            var name = plot.Add.Text(band.Band.Name.En, last - 1, ((double)band.From + (double)band.To) / 2);
            name.LabelAlignment = Alignment.MiddleRight;
            name.LabelFontColor = Faint;
            name.LabelFontSize = 12;
        }
    }

    private static void DrawMcid(Plot plot, OutcomeChart chart)
    {
        if (chart.ImportantImprovementAt is not { } at)
        {
            return;
        }

        var line = plot.Add.HorizontalLine((double)at, 1.5f, Better, LinePattern.Dashed);
        line.LegendText = string.Create(CultureInfo.InvariantCulture, $"important improvement from {chart.Baseline}: {at}");
    }

    private static void DrawTarget(Plot plot, OutcomeChart chart)
    {
        if (chart.Target is not { } target || chart.Baseline is not { } baseline)
        {
            return;
        }

        var start = chart.Points.First(point => point.Value is not null).On;
        var path = plot.Add.ScatterLine(new double[] { Day(start), Day(target.DueOn) }, new double[] { (double)baseline, (double)target.Value }, Goal);
        path.LinePattern = LinePattern.Dotted;
        path.LineWidth = 1.5f;
        var goal = plot.Add.Marker(Day(target.DueOn), (double)target.Value, MarkerShape.FilledDiamond, 13, Goal);
        goal.LegendText = string.Create(CultureInfo.InvariantCulture, $"target {target.Value} by {target.DueOn:yyyy-MM-dd}");
    }

    // A stretch for each run without a gap; hollow points stand on fewer answers, crosses are forms without a score.
    private static void DrawScores(Plot plot, OutcomeChart chart)
    {
        var run = new List<ChartPoint>();
        foreach (var point in chart.Points.Where(point => point.Value is not null))
        {
            if (point.AfterGap)
            {
                DrawRun(plot, run);
                DrawGap(plot, run[^1], point);
                run.Clear();
            }

            run.Add(point);
        }

        DrawRun(plot, run);
        AddMarkers(plot, chart, point => point.Value is not null && !point.Prorated, MarkerShape.FilledCircle, "score");
        AddMarkers(plot, chart, point => point.Prorated, MarkerShape.OpenCircle, "score with a blank filled in");
        AddMarkers(plot, chart, point => point.Value is null, MarkerShape.Cross, "form without a score");
    }

    private static void DrawRun(Plot plot, List<ChartPoint> run)
    {
        if (run.Count > 1)
        {
            var line = plot.Add.ScatterLine(run.Select(point => Day(point.On)).ToArray(), run.Select(point => (double)point.Value!).ToArray(), Ink);
            line.LineWidth = 2.5f;
        }
    }

    private static void DrawGap(Plot plot, ChartPoint before, ChartPoint after)
    {
        var line = plot.Add.ScatterLine(new double[] { Day(before.On), Day(after.On) }, new double[] { (double)before.Value!, (double)after.Value! }, Ink.WithAlpha(0.35));
        line.LinePattern = LinePattern.Dashed;
        line.LineWidth = 1;
    }

    private static void AddMarkers(Plot plot, OutcomeChart chart, Func<ChartPoint, bool> which, MarkerShape shape, string legend)
    {
        var points = chart.Points.Where(which).ToArray();
        if (points.Length > 0)
        {
            var markers = plot.Add.ScatterPoints(points.Select(point => Day(point.On)).ToArray(), points.Select(point => (double)(point.Value ?? chart.AxisMin + ((chart.AxisMax - chart.AxisMin) * 0.03m))).ToArray(), Ink);
            markers.MarkerShape = shape;
            markers.MarkerSize = 10;
            markers.MarkerLineWidth = 2;
            markers.LegendText = legend;
        }
    }

    private static ScottPlot.TickGenerators.NumericManual Months(LocalDate first, double last)
    {
        var ticks = new ScottPlot.TickGenerators.NumericManual();
        for (var month = new LocalDate(first.Year, first.Month, 1); Day(month) <= last; month = month.PlusMonths(1))
        {
            ticks.AddMajor(Day(month), month.ToString("MMM yyyy", CultureInfo.InvariantCulture));
        }

        return ticks;
    }

    // One, two or five tenths, units or tens, and never finer than the score: ten stretches at most, also where a scale goes from 0 to 3 or from below zero to 1.
    private static ScottPlot.TickGenerators.NumericManual Scores(decimal lowest, decimal highest, decimal finest)
    {
        var unit = 0.01m;
        while ((highest - lowest) / unit > 100)
        {
            unit *= 10;
        }

        var step = Math.Max(finest, unit * Factors.First(factor => (highest - lowest) / (unit * factor) <= 10));
        var ticks = new ScottPlot.TickGenerators.NumericManual();
        for (var at = decimal.Ceiling(lowest / step) * step; at <= highest; at += step)
        {
            ticks.AddMajor((double)at, at.ToString("0.##", CultureInfo.InvariantCulture));
        }

        return ticks;
    }

    private static double Day(LocalDate date) => Period.DaysBetween(new LocalDate(2000, 1, 1), date);
}
