using System.Text.Json.Serialization;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>endangerment-sites/*.json</c>.</summary>
internal sealed record EndangermentSitesFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<EndangermentSite> EndangermentSites { get; init => field = ValueList.From(value); } = ValueList.From<EndangermentSite>(null);
}
