using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MassageDomain.Benchmarks.Contraindications;
using MassageDomain.Intake;
using MassageDomain.Knowledge;

namespace MassageDomain.Benchmarks.Intake;

/// <summary>Reading and validating intake forms.</summary>
[MemoryDiagnoser]
public class IntakeBenchmarks
{
    private const int Inputs = 512;

    private readonly FluentIntakeValidator _fluent = new(Workload.Today, KnowledgeBase.Default);
    private readonly IntakeForm[] _forms = [.. new Workload(KnowledgeBase.Default, Inputs, seed: 3).Histories.Select(Workload.FormOf)];
    private byte[][] _documents = [];
    private int _next;

    [GlobalSetup]
    public void Write() => _documents = [.. _forms.Select(IntakeFormJson.Write)];

    [Benchmark(Baseline = true)]
    public int Read() => IntakeFormJson.Read(_documents[Next()]).Value.Health.Facts.Count;

    [Benchmark]
    public int ReadABareRecord() => JsonSerializer.Deserialize(_documents[Next()], BareIntakeContext.Default.BareIntakeForm)!.Health.Facts.Length;

    [Benchmark]
    public int Validate() => IntakeValidation.Validate(_forms[Next()], Workload.Today).Count;

    [Benchmark]
    public int ValidateWithFluentValidation() => _fluent.Validate(_forms[Next()]).Errors.Count;

    private int Next() => _next = (_next + 1) % Inputs;
}
