using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>What a license check needs to know about the client.</summary>
public sealed record ClientFacts
{
    /// <summary>The date of birth; null where it is not known, and then nobody is taken to be of age.</summary>
    [DataClassification(DataClass.Identity)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? BirthDate { get; init; }

    /// <summary>Whether a parent or guardian has consented in writing.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer GuardianConsent { get; init; }

    /// <summary>Whether a parent or guardian will be present.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer GuardianPresent { get; init; }

    /// <summary>Whether the record names a parent or guardian.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer GuardianContact { get; init; }

    /// <summary>Sensitive areas that the session includes.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<SensitiveAreaConsent> SensitiveAreas { get; init => field = ValueList.From(value); } = ValueList.From<SensitiveAreaConsent>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ClientFacts);
}
