using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Age in completed years, counted as license checks do, in the ISO calendar. A date that cannot be a client's is no date: it makes nobody of age.</summary>
internal static class ClientAge
{
    /// <summary>Nobody is known to have grown older than 122; a date further back is a typing error or a system's blank, such as 1900-01-01.</summary>
    public const int Oldest = 120;

    public static int? On(LocalDate today, LocalDate? birthDate) =>
        birthDate is { } birth && Iso(birth) is var day && IsPlausible(day, Iso(today)) ? ClientCheck.AgeOn(day, Iso(today)) : null;

    /// <summary>Whether somebody who is alive on a day can be born on another.</summary>
    public static bool IsPlausible(LocalDate birth, LocalDate today) => Iso(birth) is var day && day <= Iso(today) && ClientCheck.AgeOn(day, Iso(today)) <= Oldest;

    public static LocalDate Iso(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);
}
