using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MassageDomain.Licensing;

/// <summary>Something that a renewal still lacks.</summary>
public sealed record RenewalGap
{
    /// <summary>What.</summary>
    public required RenewalGapKind Kind { get; init; }

    /// <summary>Whether it is known to be needed. False where the library does not know and somebody must ask the agency.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The subject; null for other kinds.</summary>
    public CeTopicCode? Topic { get; init; }

    /// <summary>Hours missing; null where it is not a matter of hours.</summary>
    public decimal? Hours { get; init; }

    /// <summary>By when; null where not known.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate? By { get; init; }

    /// <summary>What it rests on; null where it rests on no law.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(RenewalGap);
}
