using BenchmarkDotNet.Attributes;
using MassageDomain.Outcomes;

namespace MassageDomain.Benchmarks.Outcomes;

/// <summary>Scores one form of ten items: the library by keyed answers and by position, against a dictionary of functions.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private static readonly decimal?[][] Forms =
    [
        [3, 2, 4, 1, 2, 3, 1, 0, 2, 2],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
        [3, 2, 4, 1, 2, 3, 1, null, 2, 2],
        [3, 2, 4, 1, 2, 3, null, null, 2, 2],
        [3, 2, 4, 1, 2, 3, 6, 0, 2, 2],
    ];

    private readonly OutcomeScale _scale = OutcomeScales.OswestryDisabilityIndex;
    private ScaleAnswers _answers = null!;
    private decimal?[] _positions = null!;
    private Dictionary<string, decimal?> _dictionary = null!;
    private ScaleAnswers _incomplete = null!;

    [GlobalSetup]
    public void Setup()
    {
        // Both designs must agree before they are timed.
        foreach (var form in Forms)
        {
            var ours = _scale.Score(Form(form));
            var plain = DelegateScorer.Scorers[_scale.Code.Value](Dictionary(form));
            if (ours.Value != plain.Score || ours.Band?.Code.Value != plain.Band)
            {
                throw new InvalidOperationException("The two designs disagree.");
            }
        }

        _positions = Forms[0];
        _answers = Form(_positions);
        _incomplete = Form(Forms[3]);
        _dictionary = Dictionary(_positions);
    }

    [Benchmark(Baseline = true, Description = "dictionary of functions")]
    public (decimal? Score, string? Band, int Answered) DictionaryOfFunctions() => DelegateScorer.Scorers["oswestry-disability-index"](_dictionary);

    [Benchmark(Description = "MassageDomain, answers by name")]
    public ScoreResult ByName() => _scale.Score(_answers);

    [Benchmark(Description = "MassageDomain, answers by position")]
    public ScoreResult ByPosition() => _scale.Score(_positions);

    [Benchmark(Description = "MassageDomain, one blank, by name")]
    public ScoreResult Incomplete() => _scale.Score(_incomplete);

    private ScaleAnswers Form(decimal?[] values) => new()
    {
        Scale = _scale.Code,
        Items = [.. values.Select((value, i) => new ItemAnswer { Item = _scale.Items[i].Code, Value = value })],
    };

    private Dictionary<string, decimal?> Dictionary(decimal?[] values) => values.Select((value, i) => (value, i)).ToDictionary(pair => _scale.Items[pair.i].Code.Value, pair => pair.value);
}
