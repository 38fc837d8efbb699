using System.Text.Json;
using System.Text.Json.Serialization;
using MassageDomain.Outcomes;

namespace MassageDomain.Samples.ProgressChart;

/// <summary>A scale as it stands in its file.</summary>
internal sealed record ScaleFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required OutcomeScale Scale { get; init; }

    public static OutcomeScale Read(string path) => JsonSerializer.Deserialize(File.ReadAllBytes(path), ScaleJsonContext.Default.ScaleFile)!.Scale;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(ScaleFile))]
internal sealed partial class ScaleJsonContext : JsonSerializerContext;
