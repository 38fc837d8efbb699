using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Days as whole numbers, for any date that NodaTime has, in any calendar.</summary>
internal static class DayCount
{
    private static readonly LocalDate Start = new(1970, 1, 1);
    private static readonly int Last = Of(LocalDate.MaxIsoValue);

    public static int Of(LocalDate date) => Period.DaysBetween(Start, date.WithCalendar(CalendarSystem.Iso));

    /// <summary>The date of a day; null where it never comes.</summary>
    public static LocalDate? ToDate(int day) => day > Last ? null : Start.PlusDays(day);
}
