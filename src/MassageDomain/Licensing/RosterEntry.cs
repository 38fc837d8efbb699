using System.Text.Json.Serialization;
using MassageDomain.Techniques;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MassageDomain.Licensing;

/// <summary>A day on which somebody is to work.</summary>
public sealed record RosterEntry
{
    /// <summary>The local day where hands are on the client.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public required LocalDate Date { get; init; }

    /// <summary>Where.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>What is planned.</summary>
    public required SessionPlan Plan { get; init; }
}
