using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class PersonRuleTests
{
    private static readonly ClientFacts Client = new() { GuardianConsent = Answer.NotAsked, GuardianPresent = Answer.NotAsked, GuardianContact = Answer.NotAsked };

    // The library's default, marked as a proposal: under 18 written consent, under 16 presence too.
    [Theory]
    [InlineData(2008, 3, 2, Answer.NotAsked, Answer.NotAsked, LicenseVerdict.Authorized)] // 18 today
    [InlineData(2008, 3, 3, Answer.No, Answer.No, LicenseVerdict.NotAuthorized)] // 18 tomorrow
    [InlineData(2008, 3, 3, Answer.Yes, Answer.No, LicenseVerdict.Authorized)]
    [InlineData(2008, 3, 3, Answer.Unknown, Answer.No, LicenseVerdict.NotAssessable)]
    [InlineData(2010, 3, 2, Answer.Yes, Answer.No, LicenseVerdict.Authorized)] // 16 today
    [InlineData(2010, 3, 3, Answer.Yes, Answer.No, LicenseVerdict.NotAuthorized)]
    [InlineData(2010, 3, 3, Answer.Yes, Answer.Yes, LicenseVerdict.Authorized)]
    [InlineData(2030, 1, 1, Answer.Yes, Answer.Yes, LicenseVerdict.NotAssessable)] // not born yet
    public void Evaluate_Minor_NeedsConsentAndPresence(int year, int month, int day, Answer consent, Answer presence, LicenseVerdict verdict)
    {
        var client = Client with { BirthDate = new(year, month, day), GuardianConsent = consent, GuardianPresent = presence };
        Assert.Equal(verdict, Sample.Check(Sample.Both(), question: new() { Client = client }).Verdict);
    }

    [Fact]
    public void Evaluate_AgeNotKnown_IsNobodyOfAge() => Assert.Equal(["client.age-unknown"], Sample.Codes(Sample.Check(Sample.Both(), question: new() { Client = Client })));

    [Fact]
    public void Evaluate_InMississippi_MajorityIsAtTwentyOne()
    {
        var client = Client with { BirthDate = new(2006, 3, 2), GuardianConsent = Answer.No };
        Assert.Equal(["client.minor-no-consent"], Sample.Codes(Sample.Check(Sample.Both("us-ms"), jurisdiction: "us-ms", question: new() { Client = client })));
    }

    [Fact]
    public void Evaluate_InWashington_TheRecordNamesTheGuardian()
    {
        var client = Client with { BirthDate = new(2009, 1, 1), GuardianConsent = Answer.Yes };
        var question = new LicenseQuestion { Client = client };
        Assert.Equal(["client.minor-no-contact"], Sample.Codes(Sample.Check([Sample.License("us-wa")], jurisdiction: "us-wa", question: question)));
    }

    [Theory]
    [InlineData(2024, 2, 29, 2042, 2, 28, 17)]
    [InlineData(2024, 2, 29, 2042, 3, 1, 18)]
    [InlineData(2000, 1, 1, 2000, 12, 31, 0)]
    public void AgeOn_BornOnALeapDay_CompletesTheYearOnTheFirstOfMarch(int y1, int m1, int d1, int y2, int m2, int d2, int age) =>
        Assert.Equal(age, ClientCheck.AgeOn(new(y1, m1, d1), new(y2, m2, d2)));

    // S.C. Code 40-30-90 and 40-30-30: unpaid, required coursework, on the site, a supervisor licensed in good standing for two years.
    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Yes, 2024, LicenseVerdict.AuthorizedWithConditions)]
    [InlineData(Answer.No, Answer.Yes, Answer.Yes, 2024, LicenseVerdict.NotAuthorized)]
    [InlineData(Answer.Yes, Answer.No, Answer.Yes, 2024, LicenseVerdict.NotAuthorized)]
    [InlineData(Answer.Yes, Answer.Yes, Answer.No, 2024, LicenseVerdict.NotAuthorized)]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Unknown, 2024, LicenseVerdict.NotAssessable)]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Yes, 2025, LicenseVerdict.NotAuthorized)]
    public void Evaluate_Student_NeedsTheSupervisionThatTheLawAsksFor(Answer onSite, Answer coursework, Answer unpaid, int supervisorSince, LicenseVerdict verdict)
    {
        Credential[] credentials = [Sample.License() with { Kind = CredentialKind.Student, Status = CredentialStatus.Student, Title = null }, Sample.Establishment()];
        var supervision = new Supervision { Supervisor = [Sample.License() with { Issued = new(supervisorSince, 3, 2) }], OnSite = onSite, RequiredCoursework = coursework, Unpaid = unpaid };
        Assert.Equal(verdict, Sample.Check(credentials, question: new() { Supervision = supervision }).Verdict);
    }

    [Fact]
    public void Evaluate_StudentWithoutSupervisor_IsNotAuthorized()
    {
        Credential[] credentials = [Sample.License() with { Kind = CredentialKind.Student, Status = CredentialStatus.Student }, Sample.Establishment()];
        Assert.Equal(["supervision.not-stated"], Sample.Codes(Sample.Check(credentials)));
        var nobody = new Supervision { OnSite = Answer.Yes, RequiredCoursework = Answer.Yes, Unpaid = Answer.Yes };
        Assert.Equal(["supervision.lacking"], Sample.Codes(Sample.Check(credentials, question: new() { Supervision = nobody })));
    }

    [Fact]
    public void Evaluate_StudentWhereTheRuleIsNotKnown_IsNotAssessable()
    {
        Credential[] credentials = [Sample.License("us-ga") with { Kind = CredentialKind.Student, Status = CredentialStatus.Student, Title = null }];
        Assert.Equal(["supervision.rule-unknown"], Sample.Codes(Sample.Check(credentials, jurisdiction: "us-ga", question: new() { EstablishmentCredentialNeeded = Answer.No })));
    }

    [Fact]
    public void Evaluate_InUtah_AnApprenticeWorksUnderSupervision()
    {
        Credential[] credentials = [Sample.License("us-ut") with { Kind = CredentialKind.Student, Status = CredentialStatus.Student, Title = "Massage apprentice" }];
        var question = new LicenseQuestion { Premises = PremisesKind.SolePractice, Supervision = new() { Supervisor = [Sample.License("us-ut")], OnSite = Answer.Yes, RequiredCoursework = Answer.No, Unpaid = Answer.No } };
        Assert.Equal(["supervision.to-keep"], Sample.Codes(Sample.Check(credentials, jurisdiction: "us-ut", question: question)));
    }

    [Fact]
    public void Evaluate_Restriction_TakesAwayWhatItNames()
    {
        CredentialRestriction restriction = new() { Kind = RestrictionKind.Treatments, Treatments = [TreatmentCode.From("hot-stone")], From = new(2026, 1, 1), Until = new(2026, 12, 31) };
        Credential[] credentials = [Sample.License() with { Restrictions = [restriction] }, Sample.Establishment()];

        Assert.Equal(LicenseVerdict.Authorized, Sample.Check(credentials).Verdict);
        Assert.Equal(["credential.restriction-treatment"], Sample.Codes(Sample.Check(credentials, "hot-stone")));
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check(credentials, "hot-stone", day: new LocalDate(2025, 12, 31)).Verdict);
        Credential[] all = [Sample.License() with { Restrictions = [restriction with { Treatments = [] }] }, Sample.Establishment()];
        Assert.Equal(["credential.restriction-treatment"], Sample.Codes(Sample.Check(all)));
        Credential[] other = [Sample.License() with { Restrictions = [restriction with { Kind = RestrictionKind.Other }] }, Sample.Establishment()];
        Assert.Equal(["credential.restriction-other"], Sample.Codes(Sample.Check(other)));
        Credential[] supervised = [Sample.License() with { Restrictions = [restriction with { Kind = RestrictionKind.Supervision }] }, Sample.Establishment()];
        Assert.Equal(["supervision.not-stated"], Sample.Codes(Sample.Check(supervised)));
    }

    [Fact]
    public void Evaluate_Discipline_IsACondition() =>
        Assert.Equal(["credential.discipline"], Sample.Codes(Sample.Check([Sample.License() with { Discipline = Answer.Yes }, Sample.Establishment()])));

    [Fact]
    public void ToString_OfEverythingAboutAPerson_PrintsTheTypeAlone()
    {
        var license = Sample.License() with { RawStatus = "Secret", Verification = LicenseCheckTests.Seen(Sample.Day) with { By = "Secret" } };
        object[] facts =
        [
            license, license.Verification!, Client, new LicenseQuestion { PersonName = "Secret" }, new Supervision { OnSite = Answer.Yes, RequiredCoursework = Answer.Yes, Unpaid = Answer.Yes },
            new StatusPeriod { Status = CredentialStatus.Suspended, From = Sample.Day, RawStatus = "Secret" }, new CredentialRestriction { Kind = RestrictionKind.Other, Text = "Secret" },
        ];
        Assert.All(facts, fact => Assert.Equal(fact.GetType().Name, fact.ToString()));
    }
}
