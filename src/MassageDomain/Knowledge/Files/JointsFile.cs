using System.Text.Json.Serialization;
using MassageDomain.Anatomy;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>anatomy/joints-*.json</c>.</summary>
internal sealed record JointsFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<Joint> Joints { get; init => field = ValueList.From(value); } = ValueList.From<Joint>(null);
}
