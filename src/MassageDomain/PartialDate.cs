using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain;

/// <summary>
/// A date as a client remembers it: a year (<c>2009</c>), a month (<c>2009-05</c>) or a day (<c>2009-05-17</c>), in the
/// ISO calendar, years 1800 to 2200. It stands for every day from <see cref="Earliest"/> to <see cref="Latest"/>, both
/// included; screening reads the interval the restrictive way.
/// </summary>
/// <remarks>Two partial dates are equal when they have the same precision and the same parts.</remarks>
[JsonConverter(typeof(PartialDateJsonConverter))]
public sealed record PartialDate : IParsable<PartialDate>
{
    private const int MinYear = 1800;
    private const int MaxYear = 2200;

    private PartialDate(LocalDate earliest, LocalDate latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day it may mean.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day it may mean.</summary>
    public LocalDate Latest { get; }

    /// <summary>A whole year.</summary>
    /// <param name="year">1800 to 2200.</param>
    /// <returns>The interval from 1 January to 31 December.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static PartialDate FromYear(int year)
    {
        ThrowIfOutOfRange(year);
        return new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
    }

    /// <summary>A whole month.</summary>
    /// <param name="year">1800 to 2200.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The interval from the month's first to its last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is out of range.</exception>
    public static PartialDate FromMonth(int year, int month)
    {
        ThrowIfOutOfRange(year);
        var first = new LocalDate(year, month, 1);
        return new(first, first.With(DateAdjusters.EndOfMonth));
    }

    /// <summary>A single day.</summary>
    /// <param name="date">The day, in the ISO calendar, years 1800 to 2200.</param>
    /// <returns>The interval of that day alone.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range or the calendar is not ISO.</exception>
    public static PartialDate FromDate(LocalDate date)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(date.Calendar.Id, CalendarSystem.Iso.Id, nameof(date));
        ThrowIfOutOfRange(date.Year);
        return new(date, date);
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format is ISO 8601.</param>
    /// <returns>The partial date.</returns>
    /// <exception cref="FormatException">The text is none of these; the message does not repeat it.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var result) ? result : throw new FormatException("Not a date of the form yyyy, yyyy-MM or yyyy-MM-dd.");
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: the format is ISO 8601.</param>
    /// <param name="result">The partial date, or null.</param>
    /// <returns>Whether the text was one of these and names a day, month or year that exists.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result)
    {
        result = null;
        return s is not null && TryParse(s.AsSpan(), out result);
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    /// <returns><c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>, by precision.</returns>
    public override string ToString() =>
        Earliest == Latest ? string.Create(CultureInfo.InvariantCulture, $"{Earliest.Year:D4}-{Earliest.Month:D2}-{Earliest.Day:D2}")
        : Earliest.Month == Latest.Month ? string.Create(CultureInfo.InvariantCulture, $"{Earliest.Year:D4}-{Earliest.Month:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{Earliest.Year:D4}");

    internal static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out PartialDate? result)
    {
        result = null;
        if (!TryPart(s, 0, 4, out var year) || year is < MinYear or > MaxYear)
        {
            return false;
        }

        if (s.Length == 4)
        {
            result = FromYear(year);
            return true;
        }

        if (s.Length is not (7 or 10) || s[4] != '-' || !TryPart(s, 5, 2, out var month) || month is < 1 or > 12)
        {
            return false;
        }

        if (s.Length == 7)
        {
            result = FromMonth(year, month);
            return true;
        }

        if (s[7] != '-' || !TryPart(s, 8, 2, out var day) || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        result = FromDate(new LocalDate(year, month, day));
        return true;
    }

    private static bool TryPart(ReadOnlySpan<char> s, int start, int length, out int part)
    {
        part = 0;
        if (s.Length < start + length)
        {
            return false;
        }

        foreach (var c in s.Slice(start, length))
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            part = (part * 10) + (c - '0');
        }

        return true;
    }

    private static void ThrowIfOutOfRange(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
    }
}
