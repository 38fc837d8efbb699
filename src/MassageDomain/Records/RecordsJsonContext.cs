using System.Text.Json.Serialization;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Records;

/// <summary>How records are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(LocalDateJsonConverter), typeof(InstantJsonConverter)])]
[JsonSerializable(typeof(ScreeningRecord))]
[JsonSerializable(typeof(Acknowledgement))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(LocalDate?))]
[JsonSerializable(typeof(Instant))]
internal sealed partial class RecordsJsonContext : JsonSerializerContext;
