using System.Text.Json.Serialization;

namespace MassageDomain.Planning.Files;

/// <summary>What stands in <c>massage-types/payers.json</c>.</summary>
internal sealed record PayersFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<PayerProfile> Payers { get; init => field = ValueList.From(value); } = ValueList.From<PayerProfile>(null);
}
