using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>The days over which continuing education is counted for one renewal.</summary>
internal readonly record struct CePeriod
{
    public LocalDate? From { get; private init; }

    public LocalDate? Through { get; private init; }

    public bool IsCertain { get; private init; }

    /// <summary>The period; all null where the rule does not tell it, or where it would leave the calendar.</summary>
    public static CePeriod Of(CeRule rule, int? termYears, LocalDate expires, LocalDate? end) => rule.Anchor switch
    {
        CePeriodAnchor.Window when rule.Window is { } window => Between(
            DateSteps.DayOf((long)expires.Year - window.FromYearsBefore, window.FromMonth, window.FromDay),
            DateSteps.DayOf((long)expires.Year - window.ThroughYearsBefore, window.ThroughMonth, window.ThroughDay),
            isCertain: true),
        CePeriodAnchor.CalendarYears when rule.PeriodYears is { } years && end is { } last =>
            Between(DateSteps.DayOf((long)last.Year - years + 1, 1, 1), DateSteps.DayOf(last.Year, 12, 31), isCertain: true),
        CePeriodAnchor.Term when rule.PeriodYears is { } years =>
            Between(DateSteps.PlusYears(end ?? expires, -years) is { } before ? DateSteps.PlusDays(before, 1) : null, end ?? expires, isCertain: end is not null || termYears == years),
        _ => default,
    };

    public bool Covers(LocalDate date) => From is { } from && Through is { } through && date >= from && date <= through;

    private static CePeriod Between(LocalDate? from, LocalDate? through, bool isCertain) =>
        from is null || through is null ? default : new() { From = from, Through = through, IsCertain = isCertain };
}
