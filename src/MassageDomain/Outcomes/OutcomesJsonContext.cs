using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>How the files of scales, measurements and measure sets are read: the same at build time and at run time, and nothing is passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(ScaleFile))]
[JsonSerializable(typeof(MeasurementFile))]
[JsonSerializable(typeof(MeasureSetFile))]
internal sealed partial class OutcomesJsonContext : JsonSerializerContext;
