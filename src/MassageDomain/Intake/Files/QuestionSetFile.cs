using System.Text.Json.Serialization;
using MassageDomain.Intake.Questions;

namespace MassageDomain.Intake.Files;

/// <summary>A file with one question set.</summary>
internal sealed record QuestionSetFile
{
    /// <summary>The schema that editors check the file against.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The set.</summary>
    public required QuestionSet QuestionSet { get; init; }
}
