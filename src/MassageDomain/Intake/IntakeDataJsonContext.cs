using System.Text.Json.Serialization;
using MassageDomain.Intake.Files;

namespace MassageDomain.Intake;

/// <summary>How the files below <c>Data/intake</c> are read: nothing is passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(QuestionsFile))]
[JsonSerializable(typeof(QuestionSetFile))]
[JsonSerializable(typeof(ConsentTextsFile))]
[JsonSerializable(typeof(ConsentRulesFile))]
[JsonSerializable(typeof(SensitiveAreasFile))]
internal sealed partial class IntakeDataJsonContext : JsonSerializerContext;
