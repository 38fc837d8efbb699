using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MassageDomain.Outcomes;

namespace MassageDomain.Benchmarks.Outcomes;

/// <summary>Reads one shipped scale from its file.</summary>
internal static class BenchmarkScales
{
    public static OutcomeScale Read(string code)
    {
        var root = typeof(BenchmarkScales).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;
        var path = Path.Combine(root, "src", "MassageDomain", "Data", "scales", code + ".json");
        return JsonSerializer.Deserialize(File.ReadAllBytes(path), BenchmarkJsonContext.Default.BenchmarkScaleFile)!.Scale;
    }
}

internal sealed record BenchmarkScaleFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required OutcomeScale Scale { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(BenchmarkScaleFile))]
internal sealed partial class BenchmarkJsonContext : JsonSerializerContext;
