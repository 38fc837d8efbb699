using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>What one license check looks at, apart from the treatments.</summary>
internal readonly record struct CheckContext
{
    public required LicensingKnowledge Knowledge { get; init; }

    public required LicenseIndex Index { get; init; }

    public required JurisdictionRules Place { get; init; }

    public required IReadOnlyList<Credential> Credentials { get; init; }

    public required LicenseQuestion Question { get; init; }

    /// <summary>The local day where hands are on the client.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The day by the calendar on which credentials end: later than <see cref="Day"/> only where the law names another zone.</summary>
    public required LocalDate ExpiryDay { get; init; }

    /// <summary>Whether credentials for massage are left aside, so that everything is done under those of other professions; the rules for massage places are not theirs.</summary>
    public bool WithoutMassageCredentials { get; init; }

    /// <summary>The zone that the place keeps; null where only the day was given.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>What the massage is for; null where only a treatment was asked about.</summary>
    public MassageType? Type { get; init; }

    public JurisdictionCode Code => Place.Jurisdiction.Code;

    /// <summary>The local date of a moment; the earliest that it can be where the jurisdiction keeps several zones and none was named.</summary>
    public LocalDate FirstDateOf(Instant moment) => Zone is { } zone ? DateSteps.DateIn(zone, moment) : Place.DatesOf(moment).First;

    /// <summary>The local date of a moment; the latest that it can be where the jurisdiction keeps several zones and none was named.</summary>
    public LocalDate LastDateOf(Instant moment) => Zone is { } zone ? DateSteps.DateIn(zone, moment) : Place.DatesOf(moment).Last;
}
