using System.Text.Json.Serialization;
using MassageDomain.Outcomes;
using MassageDomain.Serialization;

namespace MassageDomain.Tests.Outcomes;

/// <summary>What ships, by the text of its code. Tests of data run on this and not on the files.</summary>
public static class OutcomeCatalogue
{
    public static IReadOnlyList<OutcomeScale> Scales => OutcomeKnowledge.Default.Scales;

    public static IReadOnlyList<Measurement> Measurements => OutcomeKnowledge.Default.Measurements;

    public static IReadOnlyList<MeasureSet> MeasureSets => OutcomeKnowledge.Default.MeasureSets;

    public static OutcomeScale Scale(string code) => OutcomeKnowledge.Default.Scales[ScaleCode.From(code)];

    public static Measurement Measurement(string code) => OutcomeKnowledge.Default.Measurements[MeasurementCode.From(code)];

    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Path.Combine(Repository.Data, folder), "*.json").Order(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(LocalDateJsonConverter), typeof(InstantJsonConverter)])]
[JsonSerializable(typeof(ScaleAnswers))]
internal sealed partial class OutcomesTestJsonContext : JsonSerializerContext;
