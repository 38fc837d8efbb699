using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>The days over which continuing education is counted for one renewal.</summary>
internal readonly record struct CePeriod
{
    public LocalDate? From { get; private init; }

    public LocalDate? Through { get; private init; }

    public bool IsCertain { get; private init; }

    /// <summary>The rule for a renewal, by the day on which the credential ends; null where there is none.</summary>
    public static CeRule? FindRule(Jurisdiction jurisdiction, LocalDate expires) =>
        jurisdiction.ContinuingEducation.FirstOrDefault(rule => !(expires < rule.From?.Earliest) && !(expires > rule.Until?.Latest));

    public static CePeriod Of(CeRule rule, int? termYears, LocalDate expires, LocalDate? end)
    {
        switch (rule.Anchor)
        {
            case CePeriodAnchor.Window when rule.Window is { } window:
                return new()
                {
                    From = Day(expires.Year - window.FromYearsBefore, window.FromMonth, window.FromDay),
                    Through = Day(expires.Year - window.ThroughYearsBefore, window.ThroughMonth, window.ThroughDay),
                    IsCertain = true,
                };
            case CePeriodAnchor.CalendarYears when rule.PeriodYears is { } years && end is { } last:
                return new() { From = new LocalDate(last.Year - years + 1, 1, 1), Through = new LocalDate(last.Year, 12, 31), IsCertain = true };
            case CePeriodAnchor.Term when rule.PeriodYears is { } years:
                var through = end ?? expires;
                return new() { From = through.PlusYears(-years).PlusDays(1), Through = through, IsCertain = end is not null || termYears == years };
            default:
                return default;
        }
    }

    public bool Covers(LocalDate date) => From is { } from && Through is { } through && date >= from && date <= through;

    private static LocalDate Day(int year, int month, int day) => new(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));
}
