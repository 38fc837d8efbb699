using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Counts continuing education over the period that the rule names, which is not always the life of the license.</summary>
public static class CeLedger
{
    private const decimal MostHours = 500;

    /// <summary>Where continuing education stands for the next renewal.</summary>
    /// <param name="file">What is on file.</param>
    /// <param name="jurisdiction">The jurisdiction that issued the credential.</param>
    /// <param name="today">The day of the question; courses completed later do not count yet.</param>
    /// <returns>The standing. An hour counts once: for one renewal, and for one subject.</returns>
    public static CeStanding Assess(RenewalFile file, Jurisdiction jurisdiction, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        if (file.Credential.Expires is not { } expires || CePeriod.FindRule(jurisdiction, expires) is not { } rule)
        {
            return new() { Counted = 0, InPerson = 0, InPersonMissing = 0 };
        }

        var period = CePeriod.Of(rule, jurisdiction.Term?.Years, expires, file.CePeriodEnd);
        var required = Required(rule, file, expires);
        var uncounted = new List<CeUncounted>();
        var counted = Count(file.Courses, expires, today, period, uncounted);
        var online = counted.Where(entry => entry.Mode != CeMode.InPerson).Sum(entry => WithinTotal(rule, entry));
        var limit = OnlineLimit(rule);
        if (online > limit)
        {
            NoteOnlineSurplus(file.Courses, counted, rule, limit.Value, uncounted);
            online = limit.Value;
        }

        var inPerson = counted.Where(entry => entry.Mode == CeMode.InPerson).Sum(entry => WithinTotal(rule, entry));
        var carried = Math.Min(Math.Max(file.CarriedOverHours ?? 0, 0), rule.CarryOverHours ?? 0);
        var total = inPerson + online + carried;
        var exempt = file.FirstRenewal && rule.FirstRenewal == Provision.NotRequired;
        return new()
        {
            From = period.From,
            Through = period.Through,
            PeriodIsCertain = period.IsCertain,
            Rule = rule,
            Required = required,
            Counted = total,
            InPerson = inPerson,
            Missing = required is { } hours && period.Through is not null ? Math.Max(0, hours - total) : null,
            InPersonMissing = exempt || IsReplaced(rule, file) ? 0 : Math.Max(0, Math.Min(rule.MinInPersonHours ?? 0, required ?? decimal.MaxValue) - inPerson),
            Topics = ValueList.From(rule.Topics.Where(topic => IsDue(topic, file, exempt)).Select(topic => TopicStanding(topic, counted))),
            NotCounted = ValueList.From(uncounted.OrderBy(entry => entry.Entry)),
        };
    }

    private static decimal? Required(CeRule rule, RenewalFile file, LocalDate expires)
    {
        if (IsReplaced(rule, file) || (file.FirstRenewal && rule.FirstRenewal == Provision.NotRequired))
        {
            return 0;
        }

        if (file.FirstRenewal && rule.FirstRenewalHoursPerMonth is { } perMonth && file.Credential.Issued is { } issued && issued < expires)
        {
            return Math.Min(rule.Hours ?? decimal.MaxValue, perMonth * Period.Between(issued, expires, PeriodUnits.Months).Months);
        }

        return rule.Hours;
    }

    private static bool IsReplaced(CeRule rule, RenewalFile file) => rule.NationalCertificationInstead && file.NationalCertification == Answer.Yes;

    private static decimal? OnlineLimit(CeRule rule)
    {
        var percent = rule.MaxOnlinePercent is { } share && rule.Hours is { } hours ? hours * share / 100 : (decimal?)null;
        return rule.MaxOnlineHours is { } most && !(percent < most) ? most : percent;
    }

    // Subjects that come on top of the total do not fill it.
    private static decimal WithinTotal(CeRule rule, CeEntry entry) =>
        entry.Hours - entry.Topics.Where(topic => rule.Topics.Any(asked => asked.OutsideTotal && asked.Topic == topic.Topic)).Sum(topic => topic.Hours);

    private static bool IsDue(CeTopicRule topic, RenewalFile file, bool exempt) => topic.Once ? file.FirstRenewal : topic.OutsideTotal || !exempt;

    private static CeTopicStanding TopicStanding(CeTopicRule rule, List<CeEntry> counted)
    {
        var fitting = counted.Where(entry => rule.Mode is null || entry.Mode == rule.Mode).SelectMany(entry => entry.Topics).Where(topic => topic.Topic == rule.Topic).ToList();
        var hours = fitting.Sum(topic => topic.Hours);
        return new() { Topic = rule.Topic, Required = rule.Hours, Counted = hours, Met = rule.Hours is { } needed ? hours >= needed : fitting.Count > 0, Rule = rule };
    }

    private static List<CeEntry> Count(IReadOnlyList<CeEntry> courses, LocalDate expires, LocalDate today, CePeriod period, List<CeUncounted> uncounted)
    {
        var counted = new List<CeEntry>();
        for (var i = 0; i < courses.Count; i++)
        {
            var entry = courses[i];
            CeExclusion? why = !IsValid(entry) ? CeExclusion.Invalid
                : entry.CompletedOn > today ? CeExclusion.AfterToday
                : entry.CountedForRenewalOf is { } other && other != expires ? CeExclusion.AlreadyUsed
                : !period.Covers(entry.CompletedOn) ? CeExclusion.OutsidePeriod
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

    private static bool IsValid(CeEntry entry) =>
        entry.Hours is >= 0 and <= MostHours && entry.Topics.All(topic => topic.Hours is >= 0 and <= MostHours) && entry.Topics.Sum(topic => topic.Hours) <= entry.Hours;

    private static bool IsSame(CeEntry left, CeEntry right) =>
        (left.Certificate is not null && Same(left.Certificate, right.Certificate))
        || (left.Course is not null && left.CompletedOn == right.CompletedOn && Same(left.Course, right.Course)
            && (Same(left.Provider, right.Provider) || Same(left.ProviderNumber, right.ProviderNumber)));

    private static bool Same(string? left, string? right) => string.Equals(left?.Trim(), right?.Trim(), StringComparison.OrdinalIgnoreCase);
}
