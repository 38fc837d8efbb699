using System.Text.Json.Serialization;
using MassageDomain.Planning.Files;

namespace MassageDomain.Planning;

/// <summary>How the files on massage types are read: the same at build time and at run time, and nothing is passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(MassageTypeFile))]
[JsonSerializable(typeof(PurposesFile))]
[JsonSerializable(typeof(PayersFile))]
internal sealed partial class PlanningFilesJsonContext : JsonSerializerContext;
