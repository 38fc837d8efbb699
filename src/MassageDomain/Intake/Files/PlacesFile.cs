using System.Text.Json.Serialization;
namespace MassageDomain.Intake.Files;

/// <summary>A file of places.</summary>
internal sealed record PlacesFile
{
    /// <summary>The schema that editors check the file against.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The places.</summary>
    public IReadOnlyList<PlaceRules> Places { get; init => field = ValueList.From(value); } = ValueList.From<PlaceRules>(null);
}
