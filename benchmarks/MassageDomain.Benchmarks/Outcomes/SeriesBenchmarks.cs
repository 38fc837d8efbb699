using BenchmarkDotNet.Attributes;
using MassageDomain.Outcomes;
using NodaTime;

namespace MassageDomain.Benchmarks.Outcomes;

/// <summary>A year of a large organisation: a million scores, scored and fitted in one pass.</summary>
[MemoryDiagnoser]
public class SeriesBenchmarks
{
    private const int Count = 1_000_000;

    private readonly OutcomeScale _scale = OutcomeScales.OswestryDisabilityIndex;
    private DatedScore[] _scores = null!;
    private ScaleAnswers[] _forms = null!;

    [GlobalSetup]
    public void Setup()
    {
        var start = new LocalDate(2026, 1, 1);
        _scores = [.. Enumerable.Range(0, Count).Select(i => new DatedScore(start.PlusDays(i % 365), (i * 7) % 101))];
        _forms = [.. Enumerable.Range(0, 1000).Select(form => new ScaleAnswers
        {
            Scale = _scale.Code,
            Items = [.. _scale.Items.Select((item, i) => new ItemAnswer { Item = item.Code, Value = (form + i) % 6 })],
        })];
    }

    [Benchmark(Description = "trend of a million scores")]
    public TrendLine? TrendOfAMillion() => Trend.LeastSquares(_scores);

    [Benchmark(Description = "a million forms scored")]
    public decimal ScoreAMillion()
    {
        decimal sum = 0;
        for (var i = 0; i < Count; i++)
        {
            sum += _scale.Score(_forms[i % _forms.Length]).Value ?? 0;
        }

        return sum;
    }
}
