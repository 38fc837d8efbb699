using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class CeLedgerTests
{
    private static readonly LocalDate Today = new(2026, 5, 1);

    // South Carolina: 12 classroom hours in the two years to 30 June of an even year; no subject is mandated (board page).
    [Fact]
    public void Assess_SouthCarolina_CountsTwoYearsToTheLastDay()
    {
        var standing = Assess("us-sc", new(2026, 6, 30), Course(2024, 6, 30, 4), Course(2024, 7, 1, 5), Course(2026, 4, 30, 3), Course(2026, 5, 2, 9));

        Assert.Equal(new LocalDate(2024, 7, 1), standing.From);
        Assert.Equal(new LocalDate(2026, 6, 30), standing.Through);
        Assert.Equal(12, standing.Required);
        Assert.Equal(8, standing.Counted);
        Assert.Equal(4, standing.Missing);
        Assert.Equal([(0, CeExclusion.OutsidePeriod), (3, CeExclusion.AfterToday)], standing.NotCounted.Select(entry => (entry.Entry, entry.Reason)));
        Assert.True(standing.PeriodIsCertain);
        Assert.Empty(standing.Topics);
    }

    [Fact]
    public void Assess_FirstRenewalThatIsExempt_NeedsNothing()
    {
        var standing = CeLedger.Assess(File("us-sc", new(2026, 6, 30)) with { FirstRenewal = true }, Of("us-sc"), Today);
        Assert.Equal(0, standing.Required);
        Assert.Equal(0, standing.Missing);
    }

    // Connecticut renews every two years and counts over four; Washington every year and counts over two.
    [Theory]
    [InlineData("us-ct", 2022, 9, 1)]
    [InlineData("us-wa", 2024, 9, 1)]
    public void Assess_WhereThePeriodIsLongerThanTheTerm_SaysThatItMustBeStated(string jurisdiction, int year, int month, int day)
    {
        var expires = new LocalDate(2026, 8, 31);
        var unstated = CeLedger.Assess(File(jurisdiction, expires), Of(jurisdiction), Today);
        Assert.Equal(new LocalDate(year, month, day), unstated.From);
        Assert.False(unstated.PeriodIsCertain);

        var stated = CeLedger.Assess(File(jurisdiction, expires) with { CePeriodEnd = new(2027, 8, 31) }, Of(jurisdiction), Today);
        Assert.Equal(new LocalDate(2027, 8, 31), stated.Through);
        Assert.True(stated.PeriodIsCertain);
    }

    // Tennessee: 24 hours in a calendar biennium, two of them law and two practice management (rule 0870-01).
    [Fact]
    public void Assess_Tennessee_CountsCalendarYearsThatTheCallerNames()
    {
        var file = File("us-tn", new(2026, 9, 15), Course(2025, 1, 1, 10, ("law", 2)), Course(2026, 2, 1, 12, ("practice-management", 1)), Course(2024, 12, 31, 9));
        var unknown = CeLedger.Assess(file, Of("us-tn"), Today);
        Assert.Null(unknown.Through);
        Assert.Null(unknown.Missing);

        var standing = CeLedger.Assess(file with { CePeriodEnd = new(2026, 12, 31) }, Of("us-tn"), Today);
        Assert.Equal((new LocalDate(2025, 1, 1), new LocalDate(2026, 12, 31)), (standing.From!.Value, standing.Through!.Value));
        Assert.Equal(2, standing.Missing);
        Assert.Equal([("law", true), ("practice-management", false)], standing.Topics.Select(topic => (topic.Topic.Value, topic.Met)));
    }

    // North Carolina: between 1 August and 1 November, 24 hours, twelve in a classroom (board page).
    [Fact]
    public void Assess_NorthCarolina_CountsOverTheWindow()
    {
        var standing = Assess("us-nc", new(2026, 12, 31), Course(2024, 7, 31, 5), Course(2024, 8, 1, 8), Course(2026, 3, 1, 16) with { Mode = CeMode.SelfStudy });
        Assert.Equal((new LocalDate(2024, 8, 1), new LocalDate(2026, 11, 1)), (standing.From!.Value, standing.Through!.Value));
        Assert.Equal(24, standing.Counted);
        Assert.Equal(4, standing.InPersonMissing);
    }

    [Fact]
    public void Assess_OnlineHours_CountUpToTheLimit()
    {
        // New Jersey: 20 hours, at most six online, up to 18 carried over.
        var file = File("us-nj", new(2026, 11, 30), Course(2025, 1, 1, 5) with { Mode = CeMode.LiveOnline }, Course(2025, 2, 1, 4) with { Mode = CeMode.SelfStudy }, Course(2025, 3, 1, 6));
        var standing = CeLedger.Assess(file with { CarriedOverHours = 30 }, Of("us-nj"), Today);
        Assert.Equal(6 + 6 + 18, standing.Counted);
        var over = Assert.Single(standing.NotCounted);
        Assert.Equal((1, CeExclusion.OverOnlineLimit, 3m), (over.Entry, over.Reason, over.Hours));
    }

    [Fact]
    public void Assess_CarryOverThatIsNotKnown_CountsNothing()
    {
        var standing = CeLedger.Assess(File("us-sc", new(2026, 6, 30)) with { CarriedOverHours = 12 }, Of("us-sc"), Today);
        Assert.Equal(0, standing.Counted);
    }

    [Fact]
    public void Assess_OnlinePercent_IsOfTheTotal()
    {
        // Nebraska: 16 hours, half of them online at most, eight hands-on, three ethics.
        var standing = Assess("us-ne", new(2027, 11, 1), Course(2026, 1, 1, 12, ("ethics", 3)) with { Mode = CeMode.SelfStudy }, Course(2026, 2, 1, 8, ("hands-on", 8)));
        Assert.Equal(16, standing.Counted);
        Assert.All(standing.Topics, topic => Assert.True(topic.Met));
    }

    [Fact]
    public void Assess_TheSameCourseTwice_CountsOnce()
    {
        var course = Course(2025, 1, 1, 6) with { Course = "Ethics again", Provider = "School" };
        var standing = Assess("us-sc", new(2026, 6, 30), course, course with { Course = " ETHICS AGAIN ", Mode = CeMode.LiveOnline }, course with { Certificate = "C1", Course = "Other" }, course with { Certificate = "c1", Course = "Another" });
        Assert.Equal(12, standing.Counted);
        Assert.Equal([1, 3], standing.NotCounted.Where(entry => entry.Reason == CeExclusion.Duplicate).Select(entry => entry.Entry));
    }

    [Fact]
    public void Assess_CourseOfAnEarlierRenewal_DoesNotCountAgain()
    {
        var standing = Assess("us-sc", new(2026, 6, 30), Course(2025, 1, 1, 6) with { CountedForRenewalOf = new(2024, 6, 30) }, Course(2025, 1, 2, 5) with { CountedForRenewalOf = new(2026, 6, 30) });
        Assert.Equal(5, standing.Counted);
        Assert.Equal(CeExclusion.AlreadyUsed, Assert.Single(standing.NotCounted).Reason);
    }

    [Fact]
    public void Assess_HoursThatMakeNoSense_DoNotCount()
    {
        var standing = Assess("us-sc", new(2026, 6, 30), Course(2025, 1, 1, -1), Course(2025, 1, 1, 501), Course(2025, 1, 1, 2, ("ethics", 1.5m), ("law", 1m)));
        Assert.Equal(0, standing.Counted);
        Assert.All(standing.NotCounted, entry => Assert.Equal(CeExclusion.Invalid, entry.Reason));
    }

    [Fact]
    public void Assess_Florida_SubjectsAndProRata()
    {
        // Florida: 24 hours, 12 live technique, 2 medical errors, 1 trafficking, 2 law, 2 ethics; first renewal an hour a month.
        var live = Course(2025, 1, 1, 12, ("hands-on", 12));
        var online = live with { Mode = CeMode.LiveOnline };
        Assert.True(Assess("us-fl", new(2027, 8, 31), live with { CompletedOn = new(2026, 1, 1) }).Topics[0].Met);
        Assert.False(Assess("us-fl", new(2027, 8, 31), online with { CompletedOn = new(2026, 1, 1) }).Topics[0].Met);

        var first = CeLedger.Assess(File("us-fl", new(2027, 8, 31)) with { FirstRenewal = true, Credential = Sample.License("us-fl") with { Issued = new(2026, 10, 15), Expires = new(2027, 8, 31) } }, Of("us-fl"), Today);
        Assert.Equal(10, first.Required);
    }

    // Illinois: 24 hours to the end of 2025, 25 from 2026 on.
    [Theory]
    [InlineData(2024, 24)]
    [InlineData(2026, 25)]
    public void Assess_Illinois_TheRuleOfTheRenewalCounts(int year, int hours) => Assert.Equal(hours, Assess("us-il", new(year, 12, 31)).Required);

    [Fact]
    public void Assess_Virginia_TakesBoardCertificationInstead()
    {
        var file = File("us-va", new(2026, 8, 31)) with { NationalCertification = Answer.Yes };
        Assert.Equal(0, CeLedger.Assess(file, Of("us-va"), Today).Required);
        Assert.Equal(24, CeLedger.Assess(file with { NationalCertification = Answer.Unknown }, Of("us-va"), Today).Required);
    }

    [Fact]
    public void Assess_WhereTheNumberIsNotKnown_SaysSo()
    {
        var standing = Assess("us-ri", new(2026, 8, 31), Course(2026, 1, 1, 40));
        Assert.Null(standing.Required);
        Assert.Null(standing.Missing);
    }

    internal static RenewalFile File(string jurisdiction, LocalDate expires, params CeEntry[] courses) => new()
    {
        Credential = Sample.License(jurisdiction) with { Expires = expires },
        Courses = courses,
        BackgroundCheck = Answer.NotAsked,
        TraffickingCourse = Answer.NotAsked,
        Insurance = Answer.NotAsked,
        LawExam = Answer.NotAsked,
        NationalCertification = Answer.NotAsked,
    };

    internal static CeEntry Course(int year, int month, int day, decimal hours, params (string Topic, decimal Hours)[] topics) => new()
    {
        CompletedOn = new(year, month, day),
        Hours = hours,
        Mode = CeMode.InPerson,
        Topics = [.. topics.Select(topic => new CeTopicHours { Topic = CeTopicCode.From(topic.Topic), Hours = topic.Hours })],
    };

    private static CeStanding Assess(string jurisdiction, LocalDate expires, params CeEntry[] courses) => CeLedger.Assess(File(jurisdiction, expires, courses), Of(jurisdiction), Today);

    private static Jurisdiction Of(string code) => LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From(code)];
}
