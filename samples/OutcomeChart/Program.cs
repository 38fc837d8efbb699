using System.Globalization;
using MassageDomain.Outcomes;
using MassageDomain.Samples.ProgressChart;
using NodaTime;

// Draws the progress of an invented client: OutcomeChart <output folder>
if (args is not [var output])
{
    Console.Error.WriteLine("Usage: OutcomeChart <output folder>");
    return 64;
}

var series = Story.Series();
var target = Story.Target();

// One call collects what a picture needs; the rest is drawing.
var chart = OutcomeChart.From(OutcomeScales.OswestryDisabilityIndex, series, new ChartOptions { Target = target });
using var plot = Drawing.Draw(chart);
Directory.CreateDirectory(output);
plot.SaveSvg(Path.Combine(output, "outcome-chart.svg"), 1000, 600);
plot.SavePng(Path.Combine(output, "outcome-chart.png"), 1000, 600);

var change = OutcomeScales.OswestryDisabilityIndex.Compare(series[0].Result, series[^1].Result);
var progress = ScoreSeries.ProgressTo(series, target, new LocalDate(2026, 8, 24));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chart.Points.Count} forms, {change.Baseline:0.#} to {change.FollowUp:0.#}: {change.State}, target: {progress.State}"));
return 0;
