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

        // Whether a renewal needs a background check, a course on trafficking or insurance was not found: somebody must ask.
        Assert.Equal([(RenewalGapKind.BackgroundCheck, false), (RenewalGapKind.TraffickingCourse, false), (RenewalGapKind.Insurance, false)], gaps.Skip(1).Select(gap => (gap.Kind, gap.IsCertain)));
    }

    [Fact]
    public void FindGaps_Texas_NeedsTheTraffickingCourseEveryTime()
    {
        // 16 TAC 117: at every renewal, with a background check.
        var file = CeLedgerTests.File("us-tx", new(2026, 6, 30), CeLedgerTests.Course(2025, 5, 1, 12));
        Assert.Equal(
            [(RenewalGapKind.BackgroundCheck, true), (RenewalGapKind.TraffickingCourse, true), (RenewalGapKind.Insurance, false)],
            RenewalCheck.FindGaps(file, Of("us-tx"), Today).Select(gap => (gap.Kind, gap.IsCertain)));
        Assert.Empty(RenewalCheck.FindGaps(file with { BackgroundCheck = Answer.Yes, TraffickingCourse = Answer.Yes, Insurance = Answer.Yes }, Of("us-tx"), Today));
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

    // Washington renews every year and counts over two: in the year between nothing is due, and only the caller knows which one this is.
    [Fact]
    public void FindGaps_WhereThePeriodIsNotKnown_AreNotCertain()
    {
        var file = CeLedgerTests.File("us-wa", new(2026, 8, 31));
        Assert.Equal(
            [(RenewalGapKind.CeHours, false), (RenewalGapKind.CeTopic, false), (RenewalGapKind.CeInPerson, false), (RenewalGapKind.CeNotAssessable, false)],
            Education(file, "us-wa"));
        Assert.Equal(
            [(RenewalGapKind.CeHours, true), (RenewalGapKind.CeTopic, true), (RenewalGapKind.CeInPerson, true)],
            Education(file with { CePeriodEnd = new(2026, 8, 31) }, "us-wa"));
    }

    // Nothing was read of first renewals in Washington and Alaska; the certificate in CPR that Alaska asks for is on top of the hours.
    [Fact]
    public void FindGaps_AtAFirstRenewalOfWhichNothingWasRead_AreNotCertain()
    {
        var file = CeLedgerTests.File("us-wa", new(2026, 8, 31)) with { CePeriodEnd = new(2026, 8, 31), FirstRenewal = true };
        Assert.Equal([(RenewalGapKind.CeHours, false), (RenewalGapKind.CeTopic, false), (RenewalGapKind.CeInPerson, false)], Education(file, "us-wa"));
        Assert.Equal(
            [(RenewalGapKind.CeHours, false), (RenewalGapKind.CeTopic, true)],
            Education(CeLedgerTests.File("us-ak", new(2027, 9, 30)) with { FirstRenewal = true }, "us-ak"));
    }

    // Florida: an hour a month at the first renewal. Without the day of issue the months cannot be counted; which subjects remain was not read.
    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void FindGaps_ProRataHours_AreCertainWhereTheMonthsAreKnown(bool issued, bool certain)
    {
        var file = CeLedgerTests.File("us-fl", new(2027, 8, 31)) with { FirstRenewal = true };
        file = file with { Credential = file.Credential with { Issued = issued ? new(2026, 10, 15) : null } };
        var gaps = RenewalCheck.FindGaps(file, Of("us-fl"), Today);
        Assert.Equal((certain, issued ? 10m : 24m), gaps.Where(gap => gap.Kind == RenewalGapKind.CeHours).Select(gap => (gap.IsCertain, gap.Hours!.Value)).Single());
        Assert.All(gaps.Where(gap => gap.Kind == RenewalGapKind.CeTopic), gap => Assert.False(gap.IsCertain));
    }

    // Nothing is recorded of checks, courses, insurance and examinations there, and all of them ask for a credential, Guam as far as can be told.
    [Theory]
    [InlineData("us-vi")]
    [InlineData("us-gu")]
    [InlineData("ca-bc")]
    [InlineData("ca-pe")]
    public void FindGaps_WhereNothingIsRecorded_SaysToAsk(string jurisdiction)
    {
        var file = CeLedgerTests.File(jurisdiction, new(2026, 8, 31));
        RenewalGapKind[] open = [RenewalGapKind.CeNotAssessable, RenewalGapKind.BackgroundCheck, RenewalGapKind.TraffickingCourse, RenewalGapKind.Insurance, RenewalGapKind.LawExam];
        Assert.Equal(open.Select(kind => (kind, false)), RenewalCheck.FindGaps(file, Of(jurisdiction), Today).Select(gap => (gap.Kind, gap.IsCertain)));

        var answered = file with { BackgroundCheck = Answer.Yes, TraffickingCourse = Answer.Yes, Insurance = Answer.Yes, LawExam = Answer.Yes };
        Assert.Equal([RenewalGapKind.CeNotAssessable], RenewalCheck.FindGaps(answered, Of(jurisdiction), Today).Select(gap => gap.Kind));
    }

    [Theory]
    [InlineData("us-ks")]
    [InlineData("ca-ab")]
    [InlineData("gb")]
    public void FindGaps_WhereNobodyNeedsACredential_LacksNothing(string jurisdiction) =>
        Assert.Empty(RenewalCheck.FindGaps(CeLedgerTests.File(jurisdiction, new(2026, 8, 31)), Of(jurisdiction), Today));

    // Virginia takes a current board certification in place of the hours (18VAC90-50-75), and with them of the hour of ethics among them.
    [Fact]
    public void FindGaps_VirginiaWithBoardCertification_LacksNoEducation()
    {
        var file = CeLedgerTests.File("us-va", new(2026, 8, 31));
        Assert.Equal([(RenewalGapKind.CeHours, true), (RenewalGapKind.CeTopic, true)], Education(file, "us-va"));
        Assert.Empty(Education(file with { NationalCertification = Answer.Yes }, "us-va"));
    }

    // Mississippi: three hours of law and three of ethics at each renewal, and CPR; how many in all was not read (30 Miss. Code R. 2501-6.1).
    [Fact]
    public void FindGaps_WhereOnlyTheSubjectsAreKnown_NamesThem()
    {
        var gaps = RenewalCheck.FindGaps(CeLedgerTests.File("us-ms", new(2027, 5, 31)), Of("us-ms"), Today);
        Assert.Equal([("law", true), ("ethics", true), ("cpr", true)], gaps.Where(gap => gap.Kind == RenewalGapKind.CeTopic).Select(gap => (gap.Topic!.Value, gap.IsCertain)));
        Assert.Contains(gaps, gap => gap is { Kind: RenewalGapKind.CeNotAssessable, IsCertain: false });
        Assert.DoesNotContain(gaps, gap => gap.Kind == RenewalGapKind.CeHours);
    }

    // Michigan: the course on trafficking is for entry, once (since 14 March 2022), not for the first renewal.
    [Fact]
    public void FindGaps_Michigan_DoesNotAskForTheCourseOfEntryAgain()
    {
        var gaps = RenewalCheck.FindGaps(CeLedgerTests.File("us-mi", new(2026, 10, 31)) with { FirstRenewal = true }, Of("us-mi"), Today);
        Assert.DoesNotContain(gaps, gap => gap.Kind == RenewalGapKind.TraffickingCourse || gap.Topic?.Value == "human-trafficking");
    }

    private static IEnumerable<(RenewalGapKind Kind, bool IsCertain)> Education(RenewalFile file, string jurisdiction) =>
        RenewalCheck.FindGaps(file, Of(jurisdiction), Today).Where(gap => gap.Kind <= RenewalGapKind.CeNotAssessable).Select(gap => (gap.Kind, gap.IsCertain));

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
        Assert.Equal([0], Roster.FindBreaks([], [day with { PlaceCredentials = Sample.Both() }]).Select(entry => entry.Entry));
    }

    [Fact]
    public void FindBreaks_WhatIsAskedOfADay_CountsOnThatDay()
    {
        var day = new RosterEntry { Date = new(2026, 6, 29), Jurisdiction = JurisdictionCode.From("us-ks"), Plan = Sample.Plan(MassageType.Spa, "swedish") };
        Assert.Equal([1], Roster.FindBreaks([], [day with { Question = new() { LocalPermitNeeded = Answer.No } }, day]).Select(entry => entry.Entry));
    }

    private static Jurisdiction Of(string code) => LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From(code)];
}
