using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>A day on which somebody is to work.</summary>
public sealed record RosterEntry
{
    /// <summary>The local day where hands are on the client.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Date { get; init; }

    /// <summary>Where.</summary>
    [DataClassification(DataClass.Administrative)]
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>What is planned.</summary>
    [DataClassification(DataClass.Health)]
    public required SessionPlan Plan { get; init; }

    /// <summary>What to look at on this day, such as the premises, local permits and who supervises; null for what is asked of the whole roster.</summary>
    [DataClassification(DataClass.FreeText)]
    public LicenseQuestion? Question { get; init; }

    /// <summary>The establishment license and the local permit of the place, beside those given for the whole roster. They count on this day alone; a credential of a person does not count here.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<Credential> PlaceCredentials { get; init => field = ValueList.From(value); } = ValueList.From<Credential>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(RosterEntry);
}
