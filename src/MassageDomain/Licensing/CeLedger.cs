using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Counts continuing education over the period that the rule names, which is not always the life of the license.</summary>
public static class CeLedger
{
    /// <summary>Where continuing education stands for the next renewal.</summary>
    /// <param name="file">What is on file.</param>
    /// <param name="jurisdiction">The jurisdiction that issued the credential.</param>
    /// <param name="today">The day of the question; courses completed later do not count yet.</param>
    /// <returns>The standing, its dates in the ISO calendar. An hour counts once: for one renewal, and for one subject.</returns>
    public static CeStanding Assess(RenewalFile file, Jurisdiction jurisdiction, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        if (file.Credential.Expires is not { } printed)
        {
            return new() { Counted = 0, InPerson = 0, InPersonMissing = 0 };
        }

        var expires = CredentialStanding.ToIso(printed);
        var choice = CeRuleChoice.Of(file, jurisdiction, expires);
        if (choice.Rule is not { } rule)
        {
            return new() { Counted = 0, InPerson = 0, InPersonMissing = 0 };
        }

        var period = CePeriod.Of(rule, jurisdiction.Term?.Years, expires, file.CePeriodEnd is { } end ? CredentialStanding.ToIso(end) : null);
        var required = choice.Required;
        var uncounted = new List<CeUncounted>();
        var counted = Count(file.Courses, expires, CredentialStanding.ToIso(today), period, uncounted);
        var online = counted.Where(entry => entry.Mode != CeMode.InPerson).Sum(entry => WithinTotal(rule, entry));
        var limit = OnlineLimit(rule, choice.PeriodHours);
        if (online > limit)
        {
            NoteOnlineSurplus(file.Courses, counted, rule, limit.Value, uncounted);
            online = limit.Value;
        }

        var inPerson = counted.Where(entry => entry.Mode == CeMode.InPerson).Sum(entry => WithinTotal(rule, entry));
        var carried = Math.Min(Math.Max(file.CarriedOverHours ?? 0, 0), rule.CarryOverHours ?? 0);
        var total = inPerson + online + carried;
        return new()
        {
            From = period.From,
            Through = period.Through,
            PeriodIsCertain = period.IsCertain,
            Rule = rule,
            Required = required,
            RequiredIsCertain = required is not null && choice.IsCertain,
            Counted = total,
            InPerson = inPerson,
            Missing = required is { } hours && period.Through is not null ? Math.Max(0, hours - total) : null,
            InPersonMissing = choice.IsExempt ? 0 : Math.Max(0, Math.Min(rule.MinInPersonHours ?? 0, required ?? decimal.MaxValue) - inPerson),
            Topics = ValueList.From(rule.Topics.Where(topic => IsDue(topic, file, choice)).Select(topic => TopicStanding(topic, counted, choice, period))),
            NotCounted = ValueList.From(uncounted.OrderBy(entry => entry.Entry)),
        };
    }

    /// <summary>
    /// Whether two entries are one course: one certificate, or one title on one day with nothing recorded that tells the providers apart.
    /// </summary>
    internal static bool IsSame(CeEntry left, CeEntry right) =>
        (left.Certificate is not null && Same(left.Certificate, right.Certificate))
        || (left.Course is not null && CredentialStanding.ToIso(left.CompletedOn) == CredentialStanding.ToIso(right.CompletedOn) && Same(left.Course, right.Course)
            && MayBeOneProvider(left, right));

    private static bool MayBeOneProvider(CeEntry left, CeEntry right) =>
        left.ProviderNumber is not null && right.ProviderNumber is not null ? Same(left.ProviderNumber, right.ProviderNumber)
        : left.Provider is null || right.Provider is null || Same(left.Provider, right.Provider);

    private static bool Same(string? left, string? right) => string.Equals(left?.Trim(), right?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static decimal? OnlineLimit(CeRule rule, decimal? periodHours)
    {
        var percent = rule.MaxOnlinePercent is { } share && periodHours is { } hours ? hours * share / 100 : (decimal?)null;
        return rule.MaxOnlineHours is { } most && !(percent < most) ? most : percent;
    }

    // Subjects that come on top of the total do not fill it.
    private static decimal WithinTotal(CeRule rule, CeEntry entry) =>
        entry.Hours - entry.Topics.Where(topic => rule.Topics.Any(asked => asked.OutsideTotal && asked.Topic == topic.Topic)).Sum(topic => topic.Hours);

    private static bool IsDue(CeTopicRule topic, RenewalFile file, in CeRuleChoice choice) =>
        (file.FirstRenewal || !(topic.Once || topic.FirstRenewalOnly)) && (topic.OutsideTotal || !choice.IsExempt);

    private static CeTopicStanding TopicStanding(CeTopicRule rule, List<CeEntry> counted, in CeRuleChoice choice, in CePeriod period)
    {
        var fitting = counted.Where(entry => rule.Mode is null || entry.Mode == rule.Mode).SelectMany(entry => entry.Topics).Where(topic => topic.Topic == rule.Topic).ToList();
        var hours = fitting.Sum(topic => topic.Hours);

        // Where fewer hours than those of a whole period are due, nothing was read of which subjects must still be among them.
        var isDue = rule.FirstRenewalOnly || rule.OutsideTotal ? choice.RuleIsCertain : choice.IsCertain && choice.Required == choice.Rule!.Hours;
        return new()
        {
            Topic = rule.Topic,
            Required = rule.Hours,
            Counted = hours,
            Met = rule.Hours is { } needed ? hours >= needed : fitting.Count > 0,
            IsCertain = period.IsCertain && isDue && !rule.Once,
            Rule = rule,
        };
    }

    private static List<CeEntry> Count(IReadOnlyList<CeEntry> courses, LocalDate expires, LocalDate today, CePeriod period, List<CeUncounted> uncounted)
    {
        var counted = new List<CeEntry>();
        for (var i = 0; i < courses.Count; i++)
        {
            var entry = courses[i];
            var completed = CredentialStanding.ToIso(entry.CompletedOn);
            CeExclusion? why = !RenewalFileValidation.HoursMakeSense(entry) ? CeExclusion.Invalid
                : completed > today ? CeExclusion.AfterToday
                : entry.CountedForRenewalOf is { } other && CredentialStanding.ToIso(other) != expires ? CeExclusion.AlreadyUsed
                : !period.Covers(completed) ? CeExclusion.OutsidePeriod
                : counted.Exists(earlier => IsSame(earlier, entry)) ? CeExclusion.Duplicate
                : null;
            if (why is { } reason)
            {
                uncounted.Add(new() { Entry = i, Reason = reason, Hours = entry.Hours });
            }
            else
            {
                counted.Add(entry);
            }
        }

        return counted;
    }

    // The last courses taken are the first not to count.
    private static void NoteOnlineSurplus(IReadOnlyList<CeEntry> courses, List<CeEntry> counted, CeRule rule, decimal limit, List<CeUncounted> uncounted)
    {
        var left = limit;
        for (var i = 0; i < courses.Count; i++)
        {
            if (courses[i].Mode == CeMode.InPerson || !counted.Exists(entry => ReferenceEquals(entry, courses[i])))
            {
                continue;
            }

            var hours = WithinTotal(rule, courses[i]);
            if (hours > left)
            {
                uncounted.Add(new() { Entry = i, Reason = CeExclusion.OverOnlineLimit, Hours = hours - left });
            }

            left = Math.Max(0, left - hours);
        }
    }
}
