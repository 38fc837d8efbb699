using System.Text.Json.Serialization;

namespace MassageDomain.Planning.Files;

/// <summary>What stands in <c>massage-types/purposes.json</c>.</summary>
internal sealed record PurposesFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<SessionPurpose> Purposes { get; init => field = ValueList.From(value); } = ValueList.From<SessionPurpose>(null);
}
