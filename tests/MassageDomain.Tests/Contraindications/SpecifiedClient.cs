using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;
using static MassageDomain.Tests.Contraindications.Known;

namespace MassageDomain.Tests.Contraindications;

/// <summary>What is known of a client, as rules ask it. See <see cref="Specification"/>.</summary>
internal sealed class SpecifiedClient(HealthHistory health, MassageType type, LocalDate today)
{
    private static readonly ConditionStatus[] Current = [ConditionStatus.Active, ConditionStatus.Suspected, ConditionStatus.Controlled];
    private static readonly ConditionStatus[] Over = [ConditionStatus.Resolved, ConditionStatus.PastHistory];

    private static readonly Dictionary<ReadingKind, (decimal Least, decimal Most)> Readable = new()
    {
        [ReadingKind.SystolicPressure] = (40, 320),
        [ReadingKind.DiastolicPressure] = (20, 220),
        [ReadingKind.Temperature] = (25, 46),
        [ReadingKind.RestingPulse] = (20, 300),
        [ReadingKind.PlateletCount] = (500, 3_000_000),
        [ReadingKind.BloodGlucose] = (0.5m, 80),
        [ReadingKind.BodyMassIndex] = (8, 120),
        [ReadingKind.BoneDensityTScore] = (-10, 10),
        [ReadingKind.PainIntensity] = (0, 10),
        [ReadingKind.WeightLossPercentMonth] = (0, 100),
        [ReadingKind.WeightLossPercentHalfYear] = (0, 100),
    };

    /// <summary>Whether a fact can be what a yes to its group was about: it is there, or it is over and the question asks so far back.</summary>
    public static bool IsWhatAYesIsAbout(HealthFact fact, FactGroup factGroup, LocalDate answered) => fact.Status switch
    {
        ConditionStatus.FamilyHistory => false,
        ConditionStatus.Resolved or ConditionStatus.PastHistory => factGroup.AsksEver
            || new[] { fact.Onset, fact.End, fact.Changed }.Any(date => date is not null && date.Earliest.PlusDays(factGroup.AsksBackDays) >= answered),
        _ => true,
    };

    public bool MayBeThere(HealthFact fact) => Stands(fact, []) != No;

    public Known Reports(Requirement.AlsoReported also, HealthFact fact) =>
        !also.Facts.Contains(fact.Code) ? No : Both(Stands(fact, also.Status), also.When is null ? Yes : Meets(also.When, fact));

    public static bool Meets(Reading reading, Requirement.Measured measured) =>
        reading.Value >= measured.AtLeast || reading.Value > measured.Above || reading.Value <= measured.AtMost || reading.Value < measured.Below;

    public Known Meets(Trigger trigger, HealthFact? fact) =>
        Both(fact is null ? Yes : Stands(fact, trigger.Status), trigger.When is null ? Yes : Meets(trigger.When, fact));

    private static Known Both(params Known[] parts) =>
        (parts.All(part => part.HasFlag(Yes)) ? Yes : No) | (!parts.Contains(No) && parts.Any(part => part.HasFlag(Open)) ? Open : No);

    private static Known Any(IEnumerable<Known> parts) => parts.Aggregate(No, (all, one) => all | one);

    /// <summary>Whether a fact stands as a rule wants it. What was not said may be anything but family history.</summary>
    private Known Stands(HealthFact fact, IReadOnlyList<ConditionStatus> named)
    {
        ConditionStatus[] wanted = named.Count == 0 ? Current : [.. named];
        var wantsOver = wanted.Any(status => Over.Contains(status));
        switch (fact.Status)
        {
            case null:
                return named.Count == 0 || (Current.All(status => wanted.Contains(status)) && wantsOver) ? Yes
                    : wantsOver || wanted.Any(status => Current.Contains(status)) ? Open
                    : No;

            case ConditionStatus.Resolved or ConditionStatus.PastHistory:
                // Only a resolution with a date eases: without one it may be there still.
                var perhapsThere = fact.Onset is null && fact.End is null && wanted.Any(status => Current.Contains(status));

                // What ended before it began cannot be relied on to have ended.
                // What ends after today is there until then.
                var contradicted = (fact.End?.Latest < fact.Onset?.Earliest || fact.End?.Earliest > today) && wanted.Any(status => Current.Contains(status));
                return (wantsOver || contradicted ? Yes : No) | (perhapsThere ? Open : No);

            default:
                return wanted.Contains(fact.Status.Value) || (fact.Status == ConditionStatus.Suspected && wanted.Contains(ConditionStatus.Active)) ? Yes : No;
        }
    }

    public Known Meets(Requirement requirement, HealthFact? fact) => requirement switch
    {
        Requirement.All all => Both([.. all.Of.Select(part => Meets(part, fact))]),
        Requirement.Any any => MeetsAny(any, fact),
        Requirement.Within within => IsWithin(within, fact!),
        Requirement.Answered answered => IsAnswered(answered, fact!),
        Requirement.Measured measured => IsMeasured(measured, fact),
        Requirement.GestationWeeks weeks => IsInWeeks(weeks),
        Requirement.Age age => IsOfAge(age),
        Requirement.AlsoReported also => Any(health.Facts.Select(other => Reports(also, other))),
        Requirement.ForMassageType wanted => wanted.Is == type ? Yes : No,
        _ => throw new NotSupportedException(),
    };

    // A sure yes from the fact itself settles what else the fact leaves open; readings and other facts speak for themselves.
    private Known MeetsAny(Requirement.Any any, HealthFact? fact)
    {
        var own = Any(any.Of.Where(IsAboutTheFact).Select(part => Meets(part, fact)));
        return (own.HasFlag(Yes) ? Yes : own) | Any(any.Of.Where(part => !IsAboutTheFact(part)).Select(part => Meets(part, fact)));
    }

    private static bool IsAboutTheFact(Requirement requirement) => requirement switch
    {
        Requirement.Measured or Requirement.AlsoReported => false,
        Requirement.All all => all.Of.All(IsAboutTheFact),
        Requirement.Any any => any.Of.All(IsAboutTheFact),
        _ => true,
    };

    private Known IsWithin(Requirement.Within within, HealthFact fact)
    {
        // Where a question was answered twice, what says more counts: yes before no before none, and the later date.
        var detail = fact.Details.Where(answer => answer.Code == within.Detail).GroupBy(answer => answer.Answer).MinBy(group => group.Key);
        var date = within.Of switch
        {
            DateAnchor.Onset => fact.Onset,
            DateAnchor.End => fact.End,
            DateAnchor.Change => fact.Changed,
            _ => detail?.Select(answer => answer.On).OfType<PartialDate>().MaxBy(on => on.Latest),
        };
        // Said with a date and again without one: it may have been again since.
        var isSaidAgainWithoutADate = detail is not null && detail.Key != Answer.No && detail.Any(answer => answer.On is null);

        // What is said to be there now has not ended, whatever day is given for its end.
        var end = fact.Status is { } status && Current.Contains(status) ? null : fact.End;
        return within.Of == DateAnchor.End && fact.End is not null && end is null ? Yes
            : date is not null && today <= date.Latest.PlusDays(within.Days) ? Yes
            : date is not null && !isSaidAgainWithoutADate ? No
            : within.Of == DateAnchor.Detail && detail?.Key == Answer.No ? No
            : within.Of == DateAnchor.Onset && new[] { fact.Changed, end }.Any(later => later is not null && today > later.Latest.PlusDays(within.Days)) ? No
            : within.OrUnknown ? Yes
            : Open;
    }

    private static Known IsAnswered(Requirement.Answered answered, HealthFact fact)
    {
        var answers = fact.Details.Where(detail => detail.Code == answered.Code && detail.Answer is Answer.Yes or Answer.No).Select(detail => detail.Answer).ToArray();
        return answers.Length > 0 ? (answers.Contains(answered.Is) ? Yes : No) : answered.OrUnknown ? Yes : Open;
    }

    // Of the newest day with a reading, the worst one counts. A reading that nobody took is missing only where a fact asks for it; one
    // that cannot be right has to be taken again. What cannot have been read raises what it raises, and takes no other's place.
    private Known IsMeasured(Requirement.Measured measured, HealthFact? fact)
    {
        var recent = health.Readings.Where(reading => reading.Kind == measured.Reading && today <= reading.On.PlusDays(measured.WithinDays)).ToArray();
        var taken = recent.Where(reading => reading.On <= today).ToLookup(reading => reading.Value >= Readable[reading.Kind].Least && reading.Value <= Readable[reading.Kind].Most);
        var newest = taken[true].GroupBy(reading => reading.On).MaxBy(day => day.Key);
        var met = (newest?.ToArray() ?? []).Concat(taken[false]).Concat(recent.Where(reading => reading.On > today)).Any(reading => Meets(reading, measured)) ? Yes : No;
        var hasToBeTakenAgain = taken[false].Any(reading => newest is null || reading.On > newest.Key);
        return newest is not null && !hasToBeTakenAgain ? met
            : measured.OrUnknown ? Yes
            : fact is not null || hasToBeTakenAgain ? met | Open
            : met;
    }

    // Counted back from the due date, or from so many completed weeks and up to six days; either may make it so. No pregnancy has begun
    // after today or lasts longer than 45 weeks, and nobody counts weeks on a day to come.
    private Known IsInWeeks(Requirement.GestationWeeks weeks)
    {
        var starts = new List<(LocalDate Earliest, LocalDate Latest)>();
        if (health.Gestation?.DueDate is { } due)
        {
            starts.Add((due.PlusWeeks(-40), due.PlusWeeks(-40)));
        }

        if (health.Gestation is { CompletedWeeks: >= 0 and <= 45 and var completed } gestation && (gestation.On ?? health.AsOf) <= today)
        {
            var latest = (gestation.On ?? health.AsOf).PlusWeeks(-completed);
            starts.Add((latest.PlusDays(-6), latest));
        }

        starts.RemoveAll(start => start.Latest > today || start.Latest.PlusWeeks(45) < today);
        return starts.Count == 0 ? Open
            : starts.Any(start => today >= start.Earliest.PlusWeeks(weeks.From) && (weeks.Before is not { } before || today < start.Latest.PlusWeeks(before))) ? Yes
            : No;
    }

    private Known IsOfAge(Requirement.Age age)
    {
        if (health.BirthDate is not { } birth || birth > today || birth.PlusYears(131) <= today)
        {
            return Open;
        }

        var years = today.Year - birth.Year - ((today.Month, today.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);
        return (age.Below is { } below ? years < below : years >= age.AtLeast) ? Yes : No;
    }
}
