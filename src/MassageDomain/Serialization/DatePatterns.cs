namespace MassageDomain.Serialization;

/// <summary>The regular expressions by which JSON schemas tell dates that exist from those that do not: 30 February is none, and 29 February only in a leap year.</summary>
/// <remarks>Without lookahead, so that every schema library can use them.</remarks>
internal static class DatePatterns
{
    // Every day of a year but 29 February.
    private const string MonthDay = "((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";

    private const string LeapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";

    private const string YearFrom1800To2200 = "(1[89][0-9]{2}|2[01][0-9]{2}|2200)";

    private const string LeapYearFrom1800To2200 = "((1[89]|2[01])(0[48]|[2468][048]|[13579][26])|2000)";

    private const string AnyDay = "([0-9]{4}-" + MonthDay + "|" + LeapYear + "-02-29)";

    /// <summary>A day of the years 0 to 9999.</summary>
    public const string Day = "^" + AnyDay + "$";

    /// <summary>A day of the years that forms take.</summary>
    public const string DayFrom1800To2200 = "^(" + YearFrom1800To2200 + "-" + MonthDay + "|" + LeapYearFrom1800To2200 + "-02-29)$";

    /// <summary>A year, a month or a day, as <see cref="PartialDate"/> takes it.</summary>
    public const string Partial = "^(" + YearFrom1800To2200 + "(-(0[1-9]|1[0-2])|-" + MonthDay + ")?|" + LeapYearFrom1800To2200 + "-02-29)$";

    /// <summary>A moment in UTC.</summary>
    public const string Moment = "^" + AnyDay + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$";
}
