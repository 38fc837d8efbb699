using BenchmarkDotNet.Attributes;

namespace MassageDomain.Benchmarks.Start;

/// <summary>Whole processes, compiled while they run: one that does nothing, one that makes a client and a plan, one that judges them, one that explains.</summary>
public class StartBenchmarks
{
    private ColdStartApp _app = null!;

    [GlobalSetup]
    public void Build() => _app = ColdStartApp.BuildJit() ?? throw new InvalidOperationException("The app could not be built.");

    [Benchmark]
    public void Hello() => _app.Run("hello");

    [Benchmark(Baseline = true)]
    public void Records() => _app.Run("records");

    [Benchmark]
    public void Judge() => _app.Run("judge");

    [Benchmark]
    public void Screen() => _app.Run("screen");
}
