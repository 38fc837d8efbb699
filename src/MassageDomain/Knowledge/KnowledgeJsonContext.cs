using System.Text.Json.Serialization;
using MassageDomain.Knowledge.Files;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Knowledge;

/// <summary>How knowledge files are read: the same at build time and at run time, and nothing is passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(LocalDateJsonConverter), typeof(InstantJsonConverter)])]
[JsonSerializable(typeof(CitationFile))]
[JsonSerializable(typeof(DisagreementFile))]
[JsonSerializable(typeof(RegionsFile))]
[JsonSerializable(typeof(AreasFile))]
[JsonSerializable(typeof(JointsFile))]
[JsonSerializable(typeof(TechniquesFile))]
[JsonSerializable(typeof(IngredientsFile))]
[JsonSerializable(typeof(EndangermentSitesFile))]
[JsonSerializable(typeof(FactGroupsFile))]
[JsonSerializable(typeof(HealthConceptFile))]
[JsonSerializable(typeof(EditionFile))]
[JsonSerializable(typeof(OverlayFile))]
[JsonSerializable(typeof(KnowledgeOverlay))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(LocalDate?))]
internal sealed partial class KnowledgeJsonContext : JsonSerializerContext;
