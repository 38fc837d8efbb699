using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class RenewalTests
{
    private static readonly LocalDate Today = new(2026, 5, 1);

    [Fact]
    public void FindGaps_SouthCarolina_NamesHoursAndTheDay()
    {
        var file = CeLedgerTests.File("us-sc", new(2026, 6, 30), CeLedgerTests.Course(2025, 5, 1, 7));
        var gaps = RenewalCheck.FindGaps(file, Of("us-sc"), Today);

        var hours = gaps[0];
        Assert.Equal((RenewalGapKind.CeHours, 5m, new LocalDate(2026, 6, 30)), (hours.Kind, hours.Hours!.Value, hours.By!.Value));
        Assert.True(hours.IsCertain);

        // Whether a renewal needs a background check or a course on trafficking was not found: somebody must ask.
        Assert.Equal([(RenewalGapKind.BackgroundCheck, false), (RenewalGapKind.TraffickingCourse, false)], gaps.Skip(1).Select(gap => (gap.Kind, gap.IsCertain)));
    }

    [Fact]
    public void FindGaps_Texas_NeedsTheTraffickingCourseEveryTime()
    {
        // 16 TAC 117: at every renewal, with a background check.
        var file = CeLedgerTests.File("us-tx", new(2026, 6, 30), CeLedgerTests.Course(2025, 5, 1, 12));
        Assert.Equal(
            [(RenewalGapKind.BackgroundCheck, true), (RenewalGapKind.TraffickingCourse, true)],
            RenewalCheck.FindGaps(file, Of("us-tx"), Today).Select(gap => (gap.Kind, gap.IsCertain)));
        Assert.Empty(RenewalCheck.FindGaps(file with { BackgroundCheck = Answer.Yes, TraffickingCourse = Answer.Yes }, Of("us-tx"), Today));
    }

    [Fact]
    public void FindGaps_NewMexico_NeedsTheLawExam() =>
        Assert.Contains(RenewalCheck.FindGaps(CeLedgerTests.File("us-nm", new(2026, 10, 31)), Of("us-nm"), Today), gap => gap is { Kind: RenewalGapKind.LawExam, IsCertain: true });

    [Fact]
    public void FindGaps_Subjects_AreNamedOneByOne()
    {
        var file = CeLedgerTests.File("us-pa", new(2027, 1, 31), CeLedgerTests.Course(2026, 1, 1, 24, ("ethics", 1)));
        var gaps = RenewalCheck.FindGaps(file, Of("us-pa"), Today).Where(gap => gap.Kind == RenewalGapKind.CeTopic);
        Assert.Equal([("ethics", (decimal?)3), ("cpr", null), ("child-abuse-recognition", 2)], gaps.Select(gap => (gap.Topic!.Value, gap.Hours)));
    }

    [Theory]
    [InlineData(CredentialStatus.Revoked, 2026, true)]
    [InlineData(CredentialStatus.Active, 2024, true)]
    [InlineData(CredentialStatus.Unknown, 2026, false)]
    public void FindGaps_EndedOrBarred_NeedsMoreThanARenewal(CredentialStatus status, int year, bool certain)
    {
        var file = CeLedgerTests.File("us-sc", new(year, 6, 30));
        var gap = RenewalCheck.FindGaps(file with { Credential = file.Credential with { Status = status } }, Of("us-sc"), Today)[^1];
        Assert.Equal((RenewalGapKind.Reinstatement, certain), (gap.Kind, gap.IsCertain));
    }

    [Fact]
    public void FindGaps_WhereTheHoursAreNotKnown_SaysSo() =>
        Assert.Contains(RenewalCheck.FindGaps(CeLedgerTests.File("us-ri", new(2026, 10, 31)), Of("us-ri"), Today), gap => gap is { Kind: RenewalGapKind.CeNotAssessable, IsCertain: false });

    [Fact]
    public void ExpiringWithin_CountsBothEnds()
    {
        Credential[] credentials = [On(10), On(0), On(-1), On(30), On(31), Sample.License() with { Expires = null }];
        Assert.Equal([(1, 0), (0, 10), (3, 30)], CredentialExpiry.ExpiringWithin(credentials, Today, 30).Select(entry => (entry.Credential, entry.DaysLeft)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CredentialExpiry.ExpiringWithin(credentials, Today, -1));

        static Credential On(int days) => Sample.License() with { Expires = Today.PlusDays(days) };
    }

    [Fact]
    public void FindBreaks_NamesTheDaysAndWhy()
    {
        var plan = Sample.Plan(MassageType.Spa, "swedish");
        RosterEntry[] days =
        [
            new() { Date = new(2026, 6, 29), Jurisdiction = Sample.SouthCarolina, Plan = plan },
            new() { Date = new(2026, 6, 30), Jurisdiction = Sample.SouthCarolina, Plan = Sample.Plan(MassageType.Spa, "facial") },
            new() { Date = new(2026, 6, 30), Jurisdiction = JurisdictionCode.From("us-nc"), Plan = plan },
            new() { Date = new(2026, 7, 1), Jurisdiction = Sample.SouthCarolina, Plan = plan },
        ];
        var breaks = Roster.FindBreaks(Sample.Both(), days);

        Assert.Equal([1, 2, 3], breaks.Select(entry => entry.Entry));
        Assert.Equal(["treatment.needs-other-credential"], Sample.Codes(breaks[0].Result));
        Assert.Equal(["credential.other-jurisdiction", "establishment.missing"], Sample.Codes(breaks[1].Result));
        Assert.Equal(["credential.expired", "credential.expired"], Sample.Codes(breaks[2].Result));
    }

    // Each location has a license of its own (40-30-113): that of one place does not cover another.
    [Fact]
    public void FindBreaks_CredentialsOfAPlace_CountOnItsDayAlone()
    {
        var day = new RosterEntry { Date = new(2026, 6, 29), Jurisdiction = Sample.SouthCarolina, Plan = Sample.Plan(MassageType.Spa, "swedish") };
        var breaks = Roster.FindBreaks([Sample.License()], [day with { PlaceCredentials = [Sample.Establishment()] }, day]);

        Assert.Equal([1], breaks.Select(entry => entry.Entry));
        Assert.Equal(["establishment.missing"], Sample.Codes(breaks[0].Result));
    }

    private static Jurisdiction Of(string code) => LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From(code)];
}
