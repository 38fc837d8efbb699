using System.Text.Json.Serialization;
namespace MassageDomain.Intake.Files;

/// <summary>The file of sensitive areas.</summary>
internal sealed record SensitiveAreasFile
{
    /// <summary>The schema that editors check the file against.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The areas.</summary>
    public IReadOnlyList<SensitiveAreaSites> SensitiveAreas { get; init => field = ValueList.From(value); } = ValueList.From<SensitiveAreaSites>(null);
}
