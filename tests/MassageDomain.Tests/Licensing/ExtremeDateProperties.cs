using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

/// <summary>The laws of warnings, hours and gaps over any dates, to the ends of the calendar and in another one, in every jurisdiction.</summary>
public class ExtremeDateProperties
{
    [Property(Arbitrary = [typeof(Cases)], MaxTest = 2000)]
    public void ExpiryWarnings_OnAnyDates_AreWarningsAndTheSameInAnyCalendar(DateCase item)
    {
        var issues = ExpiryPlausibility.Check(item.File.Credential, item.Jurisdiction, item.Birth);
        Assert.Empty(issues.Select(issue => issue.Code.Value).Except(["licensing.expiry.unlikely", "licensing.expiry.not-checkable", "licensing.term.unlikely", "licensing.license-number.unlikely"]));
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
