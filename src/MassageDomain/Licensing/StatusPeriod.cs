using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MassageDomain.Licensing;

/// <summary>A stretch of time in which a credential stood otherwise than before and after, such as a suspension.</summary>
public sealed record StatusPeriod
{
    /// <summary>Where it stood.</summary>
    public required CredentialStatus Status { get; init; }

    /// <summary>The first day.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public required LocalDate From { get; init; }

    /// <summary>The last day, itself included; null where it is open.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate? Until { get; init; }

    /// <summary>The board's own word; null where not recorded.</summary>
    public string? RawStatus { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(StatusPeriod);
}
