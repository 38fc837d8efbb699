using System.Text.Json.Serialization;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>How the records that a practice keeps are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters = [typeof(LocalDateJsonConverter), typeof(InstantJsonConverter)])]
[JsonSerializable(typeof(Credential))]
[JsonSerializable(typeof(RenewalFile))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(LocalDate?))]
internal sealed partial class LicensingRecordsJsonContext : JsonSerializerContext;
