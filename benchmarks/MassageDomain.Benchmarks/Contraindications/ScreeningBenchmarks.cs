using BenchmarkDotNet.Attributes;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>Screening of a clear client and of clients with twelve conditions, with the peers beside it.</summary>
[MemoryDiagnoser]
public class ScreeningBenchmarks
{
    private const int Inputs = 1024;

    private readonly Workload _work = new(KnowledgeBase.Default, Inputs);
    private readonly (HealthHistory Health, SessionPlan Plan) _clear = Workload.Clear(KnowledgeBase.Default);
    private readonly Judging _judging = new(KnowledgeBase.Default);
    private readonly PlainLoops _loops = new(KnowledgeBase.Default);
    private readonly Linq _linq = new(KnowledgeBase.Default);
    private readonly FluentPerRule _fluentPerRule = new(KnowledgeBase.Default);
    private readonly FluentOneRule _fluentOneRule = new(KnowledgeBase.Default);
    private readonly Annotations _annotations = new(KnowledgeBase.Default);
    private readonly Engine _engine = new(KnowledgeBase.Default);
    private int _next;

    [Benchmark(Baseline = true)]
    public int Judge() => Run(_judging);

    [Benchmark]
    public int JudgeVerdictAlone()
    {
        var i = Next();
        return (int)Screening.Judge(_work.Histories[i], _work.Plans[i], Workload.Today).Verdict;
    }

    [Benchmark]
    public int Screen()
    {
        var i = Next();
        return Screening.Screen(_work.Histories[i], _work.Plans[i], Workload.Today).Findings.Count;
    }

    [Benchmark]
    public int ScreenAClearClient() => (int)Screening.Screen(_clear.Health, _clear.Plan, Workload.Today).Verdict;

    [Benchmark]
    public int PlainLoops() => Run(_loops);

    [Benchmark]
    public int LinqSpecification() => Run(_linq);

    [Benchmark]
    public int FluentValidationRuleForPerRule() => Run(_fluentPerRule);

    [Benchmark]
    public int FluentValidationOneCustomRule() => Run(_fluentOneRule);

    [Benchmark]
    public int DataAnnotations() => Run(_annotations);

    [Benchmark]
    public int RulesEngine() => Run(_engine);

    private int Run(Contender contender)
    {
        var i = Next();
        return contender.Run(_work.Histories[i], _work.Plans[i]);
    }

    private int Next() => _next = (_next + 1) % Inputs;
}
