using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MassageDomain.Licensing;

/// <summary>What a license check needs to know about the client.</summary>
public sealed record ClientFacts
{
    /// <summary>The date of birth; null where it is not known, and then nobody is taken to be of age.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate? BirthDate { get; init; }

    /// <summary>Whether a parent or guardian has consented in writing.</summary>
    public required Answer GuardianConsent { get; init; }

    /// <summary>Whether a parent or guardian will be present.</summary>
    public required Answer GuardianPresent { get; init; }

    /// <summary>Whether the record names a parent or guardian.</summary>
    public required Answer GuardianContact { get; init; }

    /// <summary>Sensitive areas that the session includes.</summary>
    public IReadOnlyList<SensitiveAreaConsent> SensitiveAreas { get; init => field = ValueList.From(value); } = ValueList.From<SensitiveAreaConsent>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ClientFacts);
}
