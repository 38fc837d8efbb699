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

    // A title that two schools teach on one day is two courses; where one of the entries does not say who taught it, nothing tells them apart.
    [Theory]
    [InlineData("Oak School", null, "Elm School", null, 12)]
    [InlineData("Oak School", null, " oak school ", null, 6)]
    [InlineData("Oak School", "451", "Oak Branch", "451", 6)]
    [InlineData("Oak School", "451", "Oak School", "452", 12)]
    [InlineData("Oak School", "451", "Elm School", null, 12)]
    [InlineData("Oak School", null, null, null, 6)]
    [InlineData(null, "451", null, null, 6)]
    [InlineData(null, null, null, null, 6)]
    public void Assess_OneTitleOnOneDay_CountsOnceUnlessTheProvidersDiffer(string? provider, string? number, string? otherProvider, string? otherNumber, int hours)
    {
        var course = Course(2025, 1, 1, 6) with { Course = "Ethics" };
        var standing = Assess("us-sc", new(2026, 6, 30), course with { Provider = provider, ProviderNumber = number }, course with { Provider = otherProvider, ProviderNumber = otherNumber });
        Assert.Equal(hours, standing.Counted);
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

    // Delaware: 24 hours for massage therapists, 12 for the technicians of the older tier. Who does not say which is asked for the larger number.
    [Theory]
    [InlineData("LMT", 24, true)]
    [InlineData("cmt", 12, true)]
    [InlineData("Certified massage technician", 12, true)]
    [InlineData(null, 24, false)]
    [InlineData("Masseur", 24, false)]
    public void Assess_Delaware_GoesByTheTitle(string? title, int hours, bool certain)
    {
        var file = File("us-de", new(2026, 8, 31));
        var standing = CeLedger.Assess(file with { Credential = file.Credential with { Title = title } }, Of("us-de"), Today);
        Assert.Equal((hours, certain), (standing.Required, standing.RequiredIsCertain));
        Assert.Equal(certain, Assert.Single(standing.Topics).IsCertain);
    }

    // North Carolina asks for twelve hours in a classroom from the renewals of 2024 on (board page).
    [Theory]
    [InlineData(2023, 0)]
    [InlineData(2024, 12)]
    [InlineData(2025, 12)]
    public void Assess_NorthCarolina_AsksForClassroomHoursSince2024(int year, int missing) => Assert.Equal(missing, Assess("us-nc", new(year, 12, 31)).InPersonMissing);

    // North Dakota: 24 hours, six after 15 years of practice and three after 25; three hours of ethics at the first renewal (NDCC 43-25-09).
    [Theory]
    [InlineData(null, 24, false)]
    [InlineData(14, 24, true)]
    [InlineData(15, 6, true)]
    [InlineData(24, 6, true)]
    [InlineData(25, 3, true)]
    public void Assess_NorthDakota_AsksLessOfThoseWhoPracticedForLong(int? years, int hours, bool certain)
    {
        var standing = CeLedger.Assess(File("us-nd", new(2027, 2, 28)) with { YearsOfPractice = years }, Of("us-nd"), Today);
        Assert.Equal((hours, certain), (standing.Required, standing.RequiredIsCertain));

        // Twelve hours of hands-on work cannot be among six: which remain was not read.
        Assert.Equal([("hands-on", hours == 24 && certain)], standing.Topics.Select(topic => (topic.Topic.Value, topic.IsCertain)));
    }

    [Fact]
    public void Assess_NorthDakota_AsksForEthicsAtTheFirstRenewal()
    {
        var standing = CeLedger.Assess(File("us-nd", new(2027, 2, 28)) with { FirstRenewal = true }, Of("us-nd"), Today);
        Assert.Equal([("hands-on", false), ("ethics", true)], standing.Topics.Select(topic => (topic.Topic.Value, topic.IsCertain)));
    }

    // North Dakota lets half the hours be remote: of six hours, three.
    [Fact]
    public void Assess_OnlinePercent_IsOfTheHoursAskedFor() => Assert.Equal(
        3,
        CeLedger.Assess(File("us-nd", new(2027, 2, 28), Course(2026, 1, 1, 6) with { Mode = CeMode.LiveOnline }) with { YearsOfPractice = 20 }, Of("us-nd"), Today).Counted);

    // Oregon asks for a module on pain once; when was not read, so that it is looked for at the first renewal and is one to ask about.
    [Fact]
    public void Assess_SubjectAskedForOnce_IsNotCertain()
    {
        var file = File("us-or", new(2026, 8, 31));
        Assert.DoesNotContain(CeLedger.Assess(file, Of("us-or"), Today).Topics, topic => topic.Topic.Value == "pain");
        Assert.Equal([false], CeLedger.Assess(file with { FirstRenewal = true }, Of("us-or"), Today).Topics.Where(topic => topic.Topic.Value == "pain").Select(topic => topic.IsCertain));
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
