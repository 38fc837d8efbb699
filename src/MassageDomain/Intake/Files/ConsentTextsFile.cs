using System.Text.Json.Serialization;
using MassageDomain.Intake.Consents;

namespace MassageDomain.Intake.Files;

/// <summary>A file of consent texts.</summary>
internal sealed record ConsentTextsFile
{
    /// <summary>The schema that editors check the file against.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The texts.</summary>
    public IReadOnlyList<ConsentText> ConsentTexts { get; init => field = ValueList.From(value); } = ValueList.From<ConsentText>(null);
}
