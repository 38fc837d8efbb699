using System.Text.Json.Serialization;
using MassageDomain.Intake.Questions;

namespace MassageDomain.Intake.Files;

/// <summary>A file of questions.</summary>
internal sealed record QuestionsFile
{
    /// <summary>The schema that editors check the file against.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The questions.</summary>
    public IReadOnlyList<Question> Questions { get; init => field = ValueList.From(value); } = ValueList.From<Question>(null);
}
