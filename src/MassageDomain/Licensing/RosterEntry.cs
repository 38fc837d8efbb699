using System.Text.Json.Serialization;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>A day on which somebody is to work.</summary>
public sealed record RosterEntry
{
    /// <summary>The local day where hands are on the client.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Date { get; init; }

    /// <summary>Where.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>What is planned.</summary>
    public required SessionPlan Plan { get; init; }
}
