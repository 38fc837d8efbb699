using System.Text.Json;
using System.Text.Json.Serialization;
using MassageDomain.Outcomes;
using MassageDomain.Serialization;

namespace MassageDomain.Tests.Outcomes;

/// <summary>The shipped scales, measurements and measure sets, read strictly from their files.</summary>
public static class OutcomeCatalogue
{
    public static IReadOnlyList<OutcomeScale> Scales { get; } = Load("scales", OutcomesTestJsonContext.Default.ScaleFile, file => file.Scale);

    public static IReadOnlyList<Measurement> Measurements { get; } = Load("measurements", OutcomesTestJsonContext.Default.MeasurementFile, file => file.Measurement);

    public static IReadOnlyList<MeasureSet> MeasureSets { get; } = Load("measure-sets", OutcomesTestJsonContext.Default.MeasureSetFile, file => file.MeasureSet);

    public static OutcomeScale Scale(string code) => Scales.Single(scale => scale.Code.Value == code);

    public static Measurement Measurement(string code) => Measurements.Single(measurement => measurement.Code.Value == code);

    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Path.Combine(Repository.Data, folder), "*.json").Order(StringComparer.Ordinal);

    private static T[] Load<TFile, T>(string folder, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TFile> type, Func<TFile, T> content) =>
        [.. Files(folder).Select(path => content(JsonSerializer.Deserialize(File.ReadAllBytes(path), type)!))];
}

public sealed record ScaleFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required OutcomeScale Scale { get; init; }
}

public sealed record MeasurementFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required Measurement Measurement { get; init; }
}

public sealed record MeasureSetFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required MeasureSet MeasureSet { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    Converters = [typeof(LocalDateJsonConverter), typeof(InstantJsonConverter)])]
[JsonSerializable(typeof(ScaleFile))]
[JsonSerializable(typeof(MeasurementFile))]
[JsonSerializable(typeof(MeasureSetFile))]
[JsonSerializable(typeof(ScaleAnswers))]
internal sealed partial class OutcomesTestJsonContext : JsonSerializerContext;
