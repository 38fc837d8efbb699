using MassageDomain.Licensing;
using NodaTime;
using NodaTime.Text;

namespace MassageDomain.Tests.Licensing;

/// <summary>Dates that nobody means but that stand in records: the ends of the calendar, 9999-12-31 for "never".</summary>
public class ExtremeDateTests
{
    private const string Unlikely = "licensing.expiry.unlikely";

    // The last day of the calendar is the last of December, of an odd year, and has no day after it.
    [Theory]
    [InlineData("us-ok", "9998-01-01", "1990-12-09", null)] // end of the birth month
    [InlineData("us-ok", "9998-01-01", "1990-11-09", Unlikely)]
    [InlineData("us-va", "9998-01-01", "1991-12-09", null)] // and the parity of the birth year
    [InlineData("us-va", "9998-01-01", "1990-12-09", Unlikely)]
    [InlineData("us-wv", "9997-12-05", null, null)] // end of the issue month, two years on
    [InlineData("us-wv", "9998-12-05", null, Unlikely)]
    [InlineData("us-tx", "9997-12-31", null, null)] // two years from issue
    [InlineData("us-tx", "9998-01-01", null, Unlikely)] // a day before the year 10000
    [InlineData("us-ky", "9998-12-31", null, null)] // anniversary of issue
    [InlineData("us-ky", "9998-05-05", null, Unlikely)]
    [InlineData("us-sc", "9998-01-01", null, Unlikely)] // 30 June of even years
    [InlineData("us-nc", "9998-01-01", null, null)] // 31 December
    public void Check_TheLastDayOfTheCalendar_IsComparedLikeAnyOther(string jurisdiction, string issued, string? born, string? code)
    {
        var license = Sample.License(jurisdiction) with { Number = null, Issued = Date(issued), Expires = LocalDate.MaxIsoValue };
        Assert.Equal(code is null ? [] : [code], ExpiryPlausibility.Check(license, Of(jurisdiction), born is null ? null : Date(born)).Select(issue => issue.Code.Value));
    }

    [Fact]
    public void ExpiringWithin_HoweverManyDays_GoesToTheEndOfTheCalendar()
    {
        Credential[] credentials = [On(LocalDate.MaxIsoValue), On(new(2026, 5, 1)), On(LocalDate.MinIsoValue), On(new LocalDate(2026, 5, 2).WithCalendar(CalendarSystem.Coptic))];

        // From 1 May 2026 to 31 December 9999 there are 7,973 years of 365 days, 1,933 leap days and 244 days.
        Assert.Equal(
            [(1, 0), (3, 1), (0, (7973 * 365) + 1933 + 244)],
            CredentialExpiry.ExpiringWithin(credentials, new LocalDate(2026, 5, 1), int.MaxValue).Select(entry => (entry.Credential, entry.DaysLeft)));

        static Credential On(LocalDate expires) => Sample.License() with { Expires = expires };
    }

    [Fact]
    public void Assess_WhereThePeriodWouldLeaveTheCalendar_TellsNoPeriod()
    {
        // South Carolina counts over two years, North Carolina from August two years before: neither has a day before the first year.
        foreach (var jurisdiction in new[] { "us-sc", "us-nc" })
        {
            var standing = CeLedger.Assess(CeLedgerTests.File(jurisdiction, LocalDate.MinIsoValue), Of(jurisdiction), Sample.Day);
            Assert.Equal((null, null, false), (standing.From, standing.Through, standing.PeriodIsCertain));
        }

        var last = CeLedger.Assess(CeLedgerTests.File("us-sc", LocalDate.MaxIsoValue), Of("us-sc"), Sample.Day);
        Assert.Equal((new LocalDate(9998, 1, 1), LocalDate.MaxIsoValue), (last.From!.Value, last.Through!.Value));
    }

    private static Jurisdiction Of(string code) => LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From(code)];

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
