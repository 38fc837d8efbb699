using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Steps from one day of the ISO calendar to another that never leave it: 9999-12-31 stands for "never" in many systems.</summary>
internal static class DateSteps
{
    private static readonly Duration Margin = Duration.FromDays(2);

    /// <summary>So many days later, or earlier where the number is negative; null where the calendar has no such day.</summary>
    public static LocalDate? PlusDays(LocalDate date, int days)
    {
        var left = Period.DaysBetween(date, days < 0 ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue);
        return (days < 0 ? days >= left : days <= left) ? date.PlusDays(days) : null;
    }

    /// <summary>So many years later, or earlier where the number is negative; null where the calendar has no such year.</summary>
    public static LocalDate? PlusYears(LocalDate date, int years) => HasYear((long)date.Year + years) ? date.PlusYears(years) : null;

    /// <summary>The day of a year, the last of the month where the month is shorter; null where the calendar has no such year.</summary>
    public static LocalDate? DayOf(long year, int month, int day) =>
        HasYear(year) ? new LocalDate((int)year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth((int)year, month))) : null;

    /// <summary>Whether the day is the last of its month.</summary>
    public static bool IsMonthEnd(LocalDate date) => date.Day == CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);

    /// <summary>The date of a moment in a zone; in UTC at the ends of time, where a zone may have none.</summary>
    public static LocalDate DateIn(DateTimeZone zone, Instant moment) =>
        (moment - Instant.MinValue < Margin || Instant.MaxValue - moment < Margin ? moment.InUtc() : moment.InZone(zone)).Date;

    private static bool HasYear(long year) => year >= LocalDate.MinIsoValue.Year && year <= LocalDate.MaxIsoValue.Year;
}
