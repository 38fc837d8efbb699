using System.Text.Json.Serialization;

namespace MassageDomain.Records;

/// <summary>How records are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ScreeningRecord))]
[JsonSerializable(typeof(Acknowledgement))]
[JsonSerializable(typeof(string))]
internal sealed partial class RecordsJsonContext : JsonSerializerContext;
