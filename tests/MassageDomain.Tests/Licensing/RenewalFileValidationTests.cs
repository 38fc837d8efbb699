using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class RenewalFileValidationTests
{
    private static readonly LocalDate Today = new(2026, 5, 1);
    private static readonly CeEntry Course = CeLedgerTests.Course(2025, 3, 4, 6, ("ethics", 2)) with { Course = "Secret course", Provider = "Oak School" };
    private static readonly RenewalFile Good = CeLedgerTests.File("us-sc", new(2026, 6, 30), Course) with { CarriedOverHours = 0, YearsOfPractice = 7 };

    [Fact]
    public void Validate_AGoodFile_HasNoIssues() => Assert.Empty(RenewalFileValidation.Validate(Good, Today));

    public static IEnumerable<object[]> Bad()
    {
        yield return Case("licensing.ce.hours-out-of-range", "/courses/0/hours", With(Course with { Hours = -0.5m, Topics = [] }));
        yield return Case("licensing.ce.hours-out-of-range", "/courses/0/hours", With(Course with { Hours = 500.5m }));
        yield return Case("licensing.ce.hours-out-of-range", "/courses/0/topics/1/hours", With(Course with { Topics = [.. Course.Topics, new() { Topic = CeTopicCode.From("law"), Hours = -1 }] }));
        yield return Case("licensing.ce.topics-exceed-hours", "/courses/0/topics", With(Course with { Hours = 1.5m }));
        yield return Case("licensing.ce.after-today", "/courses/0/completedOn", With(Course with { CompletedOn = Today.PlusDays(1) }));
        yield return Case("licensing.ce.after-today", "/courses/0/completedOn", With(Course with { CompletedOn = Today.PlusDays(1).WithCalendar(CalendarSystem.Coptic) }));
        yield return Case("licensing.value.undefined", "/courses/0/mode", With(Course with { Mode = 0 }));
        yield return Case("licensing.ce.duplicate", "/courses/1", Good with { Courses = [Course, Course with { Course = " SECRET COURSE" }] });
        yield return Case("licensing.ce.carried-over-out-of-range", "/carriedOverHours", Good with { CarriedOverHours = -1 });
        yield return Case("licensing.ce.carried-over-out-of-range", "/carriedOverHours", Good with { CarriedOverHours = 501 });
        yield return Case("licensing.renewal.practice-years-out-of-range", "/yearsOfPractice", Good with { YearsOfPractice = -1 });
        yield return Case("licensing.renewal.practice-years-out-of-range", "/yearsOfPractice", Good with { YearsOfPractice = 81 });
        yield return Case("licensing.value.undefined", "/backgroundCheck", Good with { BackgroundCheck = 0 });
        yield return Case("licensing.value.undefined", "/traffickingCourse", Good with { TraffickingCourse = (Answer)6 });
        yield return Case("licensing.value.undefined", "/insurance", Good with { Insurance = 0 });
        yield return Case("licensing.value.undefined", "/lawExam", Good with { LawExam = 0 });
        yield return Case("licensing.value.undefined", "/nationalCertification", Good with { NationalCertification = 0 });
        yield return Case("licensing.credential.status-unmapped", "/credential/rawStatus", Good with { Credential = Good.Credential with { RawStatus = "Secret word" } });
        yield return Case("licensing.credential.dates-reversed", "/credential/expires", Good with { Credential = Good.Credential with { Issued = new(2027, 1, 1) } });

        static RenewalFile With(CeEntry course) => Good with { Courses = [course] };
        static object[] Case(string code, string path, RenewalFile file) => [code, path, new Holder(file)];
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Validate_OneThingWrong_NamesItAndNotTheValue(string code, string path, Holder holder)
    {
        var issue = Assert.Single(RenewalFileValidation.Validate(holder.File, Today));
        Assert.Equal((code, path), (issue.Code.Value, issue.Path.Value));
        Assert.DoesNotContain("secret", issue.Message + issue, StringComparison.OrdinalIgnoreCase);
    }

    // Hours so large that their sum leaves the type are an issue like any other.
    [Fact]
    public void Validate_TheLargestNumbers_AreIssues()
    {
        var topic = Course.Topics[0] with { Hours = decimal.MaxValue };
        var issues = RenewalFileValidation.Validate(Good with { Courses = [Course with { Hours = decimal.MaxValue, Topics = [topic, topic] }] }, Today);
        Assert.Equal(["/courses/0/hours", "/courses/0/topics/0/hours", "/courses/0/topics/1/hours"], issues.Select(issue => issue.Path.Value));
    }

    // What the ledger leaves out as senseless, twice recorded or too late, the validation names, and the reverse.
    [Fact]
    public void Validate_AndTheLedger_SeeTheSameCourses()
    {
        CeEntry[] courses = [Course, Course, Course with { Hours = -1 }, Course with { CompletedOn = new(2026, 5, 2), Course = "Other" }, Course with { Course = "Third" }];
        var file = Good with { Courses = courses };
        Assert.Equal(
            [(1, CeExclusion.Duplicate), (2, CeExclusion.Invalid), (3, CeExclusion.AfterToday)],
            CeLedger.Assess(file, LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From("us-sc")], Today).NotCounted.Select(entry => (entry.Entry, entry.Reason)));
        Assert.Equal(["/courses/1", "/courses/2", "/courses/3"], RenewalFileValidation.Validate(file, Today).Select(issue => issue.Path.Value[..10]).Distinct());
    }

    public sealed record Holder(RenewalFile File)
    {
        public override string ToString() => nameof(Holder);
    }
}
