using System.Text.Json.Serialization;
using MassageDomain.Evidence;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>disagreements/*.json</c>.</summary>
internal sealed record DisagreementFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required Disagreement Disagreement { get; init; }
}
