using System.Text.Json.Serialization;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Where continuing education stands for one renewal.</summary>
public sealed record CeStanding
{
    /// <summary>The first day of the period; null where the period is not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From { get; init; }

    /// <summary>The last day of the period, by which what is missing must be made up; null where the period is not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Through { get; init; }

    /// <summary>Whether the period follows from the rule. False where the rule counts over another stretch than the license lasts and nobody said where it ends.</summary>
    public bool PeriodIsCertain { get; init; }

    /// <summary>The rule that was applied; null where there is none for this renewal.</summary>
    public CeRule? Rule { get; init; }

    /// <summary>Hours needed; null where not known.</summary>
    public decimal? Required { get; init; }

    /// <summary>
    /// Whether these hours are known to be asked of this holder at this renewal. False where the hours are not known, where a first renewal
    /// is one and nothing was read of it, and where they turn on a title or on years of practice that are not recorded; then the most that
    /// may be asked for is given.
    /// </summary>
    public bool RequiredIsCertain { get; init; }

    /// <summary>Hours that count, those carried over included.</summary>
    public required decimal Counted { get; init; }

    /// <summary>Those among them taken in person.</summary>
    public required decimal InPerson { get; init; }

    /// <summary>Hours missing; null where not known.</summary>
    public decimal? Missing { get; init; }

    /// <summary>Hours in person that are missing.</summary>
    public required decimal InPersonMissing { get; init; }

    /// <summary>Each subject that may be due at this renewal, in the rule's order.</summary>
    public IReadOnlyList<CeTopicStanding> Topics { get; init => field = ValueList.From(value); } = ValueList.From<CeTopicStanding>(null);

    /// <summary>Hours that do not count, in the order of the courses.</summary>
    public IReadOnlyList<CeUncounted> NotCounted { get; init => field = ValueList.From(value); } = ValueList.From<CeUncounted>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(CeStanding);
}
