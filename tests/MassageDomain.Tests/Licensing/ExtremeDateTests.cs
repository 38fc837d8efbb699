using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;
using NodaTime.Text;

namespace MassageDomain.Tests.Licensing;

/// <summary>Dates that nobody means but that stand in records: the ends of the calendar, 9999-12-31 for "never", other calendars.</summary>
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

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 2000)]
    public void ExpiryWarnings_OnAnyDates_AreWarningsAndTheSameInAnyCalendar(DateCase item)
    {
        var issues = ExpiryPlausibility.Check(item.File.Credential, item.Jurisdiction, item.Birth);
        Assert.Empty(issues.Select(issue => issue.Code.Value).Except([Unlikely, "licensing.expiry.not-checkable", "licensing.term.unlikely", "licensing.license-number.unlikely"]));
        Assert.Equal(issues, ExpiryPlausibility.Check(item.InAnotherCalendar.Credential, item.Jurisdiction, item.Birth is { } birth ? Elsewhere(birth) : null));
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 2000)]
    public void Standing_OnAnyDates_IsTheSameInAnyCalendar(DateCase item)
    {
        var standing = CeLedger.Assess(item.File, item.Jurisdiction, item.Today);
        Assert.Equal(standing.From is null, standing.Through is null);
        Assert.False(standing.From > standing.Through);
        Assert.True(standing.Through is not null || !standing.PeriodIsCertain);
        Assert.Equal(standing, CeLedger.Assess(item.InAnotherCalendar, item.Jurisdiction, Elsewhere(item.Today)));
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 2000)]
    public void Gaps_OnAnyDates_AreInOrderAndTheSameInAnyCalendar(DateCase item)
    {
        var gaps = RenewalCheck.FindGaps(item.File, item.Jurisdiction, item.Today);
        Assert.Equal(gaps.Select(gap => gap.Kind).Order(), gaps.Select(gap => gap.Kind));
        Assert.Equal(gaps, RenewalCheck.FindGaps(item.InAnotherCalendar, item.Jurisdiction, Elsewhere(item.Today)));
    }

    // A course more never opens a gap that was not there.
    [Property(Arbitrary = [typeof(Cases)], MaxTest = 2000)]
    public void Gaps_WithACourseMore_AreNoMore(DateCase item)
    {
        var course = CeLedgerTests.Course(2026, 1, 1, 30, ("ethics", 10), ("hands-on", 15)) with { CompletedOn = item.Today, Course = "Another" };
        var fewer = RenewalCheck.FindGaps(item.File with { Courses = [.. item.File.Courses, course] }, item.Jurisdiction, item.Today);
        Assert.Subset(Keys(RenewalCheck.FindGaps(item.File, item.Jurisdiction, item.Today)), Keys(fewer));

        static HashSet<(RenewalGapKind, string?)> Keys(IEnumerable<RenewalGap> gaps) => [.. gaps.Select(gap => (gap.Kind, gap.Topic?.Value))];
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 1000)]
    public void Validation_OnAnyDates_IsTheSameInAnyCalendar(DateCase item) =>
        Assert.Equal(RenewalFileValidation.Validate(item.File, item.Today), RenewalFileValidation.Validate(item.InAnotherCalendar, Elsewhere(item.Today)));

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 1000)]
    public void Roster_OnAnyDates_IsTheSameInAnyCalendar(DateCase item)
    {
        Assert.Equal(Breaks(item.File.Credential, item.Today), Breaks(item.InAnotherCalendar.Credential, Elsewhere(item.Today)));

        IEnumerable<(int, LicenseVerdict)> Breaks(Credential credential, LocalDate day) => Roster.FindBreaks(
            [credential],
            [new() { Date = day, Jurisdiction = item.Jurisdiction.Code, Plan = Sample.Plan(MassageType.Spa, "swedish") }]).Select(found => (found.Entry, found.Result.Verdict));
    }

    private static LocalDate Elsewhere(LocalDate date) => date.Year is > -9990 and < 9990 ? date.WithCalendar(CalendarSystem.Julian) : date;

    private static Jurisdiction Of(string code) => LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From(code)];

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public sealed record DateCase(Jurisdiction Jurisdiction, RenewalFile File, LocalDate Today, LocalDate? Birth)
    {
        public RenewalFile InAnotherCalendar => File with
        {
            Credential = File.Credential with { Issued = Moved(File.Credential.Issued), Expires = Moved(File.Credential.Expires) },
            Courses = [.. File.Courses.Select(course => course with { CompletedOn = Elsewhere(course.CompletedOn) })],
            CePeriodEnd = Moved(File.CePeriodEnd),
        };

        public override string ToString() => $"{Jurisdiction.Code}: {File.Credential.Issued} to {File.Credential.Expires}, period to {File.CePeriodEnd}, first {File.FirstRenewal}, today {Today}, born {Birth}";

        private static LocalDate? Moved(LocalDate? date) => date is { } day ? Elsewhere(day) : null;
    }

    public static class Cases
    {
        private static readonly Gen<LocalDate> Days = Gen.OneOf(
            Gen.Elements(LocalDate.MinIsoValue, LocalDate.MinIsoValue.PlusDays(1), LocalDate.MaxIsoValue, LocalDate.MaxIsoValue.PlusDays(-1), new(9999, 2, 28), new(9998, 12, 31), new(-1, 2, 28), new(1, 1, 1), new(2024, 2, 29), new(2026, 6, 30)),
            from days in Gen.Choose(-4000, 4000) select new LocalDate(2026, 6, 30).PlusDays(days));

        private static readonly Gen<LocalDate?> Perhaps = Gen.Frequency((1, Gen.Constant<LocalDate?>(null)), (4, Days.Select(day => (LocalDate?)day)));

        public static Arbitrary<DateCase> DateCases() => (
            from jurisdiction in Gen.Elements(LicensingKnowledge.Default.Jurisdictions.ToArray())
            from issued in Perhaps
            from expires in Perhaps
            from end in Gen.Frequency((3, Gen.Constant<LocalDate?>(null)), (1, Perhaps))
            from birth in Perhaps
            from today in Days
            from completed in Days
            from first in Gen.Elements(true, false)
            from years in Gen.Elements<int?>(null, 3, 20)
            from title in Gen.Elements(null, "LMT", "CMT")
            from number in Gen.Elements(null, "12345", "MT123456")
            select new DateCase(
                jurisdiction,
                CeLedgerTests.File(jurisdiction.Code.Value, today, CeLedgerTests.Course(2026, 1, 1, 8, ("ethics", 3)) with { CompletedOn = completed, Course = "First" }) with
                {
                    Credential = Sample.License(jurisdiction.Code.Value) with { Issued = issued, Expires = expires, Title = title, Number = number },
                    CePeriodEnd = end,
                    FirstRenewal = first,
                    YearsOfPractice = years,
                },
                today,
                birth)).ToArbitrary();
    }
}
