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

    // Intake and license checks go by the same ages: whoever needs a guardian's signature on the form needs it for the check.
    [Theory]
    [InlineData(null, null, 18, 16, null)]
    [InlineData("us-zz", null, 18, 16, null)]
    [InlineData("us-sc", 18, 18, 16, 16)] // S.C. Code 63-5-340: from 16 a minor may consent to health services
    [InlineData("us-wa", 18, 18, 16, null)]
    [InlineData("us-mi", 18, 18, 16, null)]
    [InlineData("us-ok", 18, 18, 16, null)]
    [InlineData("us-al", 19, 19, 16, null)]
    [InlineData("us-ne", 19, 19, 16, null)]
    [InlineData("us-ms", 21, 21, 16, null)]
    [InlineData("us-pr", 21, 21, 16, null)]
    [InlineData("ca-on", 18, 18, 16, null)]
    [InlineData("ca-bc", 19, 19, 16, null)]
    public void MinorLawOf_APlace_IsItsOwnWithTheLibrarysProposals(string? place, int? majority, int consent, int present, int? mature) => Assert.Equal(
        new MinorLaw { AgeOfMajority = majority, GuardianConsentBelow = consent, GuardianPresentBelow = present, MatureMinorFrom = mature },
        LicensingKnowledge.Default.MinorLawOf(place is null ? null : JurisdictionCode.From(place)));

    [Fact]
    public void Evaluate_AClientOfEveryAgeInEveryPlace_AgreesWithMinorLawOf() => Assert.All(LicensingKnowledge.Default.Jurisdictions, jurisdiction =>
    {
        var law = LicensingKnowledge.Default.MinorLawOf(jurisdiction.Code);
        for (var age = 10; age < 25; age++)
        {
            var client = Client with { BirthDate = Sample.Day.PlusYears(-age), GuardianConsent = Answer.No, GuardianPresent = Answer.No };
            var codes = Sample.Codes(Sample.Check([], jurisdiction: jurisdiction.Code.Value, question: new() { Client = client }));
            Assert.Equal(age < law.GuardianConsentBelow, codes.Contains("client.minor-no-consent"));
            Assert.Equal(age < law.GuardianPresentBelow, codes.Contains("client.minor-alone"));
        }
    });

    // A board that lets nobody under 17 come alone: the practice's own law counts in both.
    [Fact]
    public void MinorLawOf_APracticesOwnJurisdiction_ReachesIntakeToo()
    {
        var own = LicensingKnowledge.Default.Jurisdictions[Sample.SouthCarolina];
        var law = LicensingKnowledge.Default.With(own with { Minors = [.. own.Minors, new() { BelowAge = 17, GuardianPresent = true, Basis = own.AgeOfMajority.Basis }] });

        Assert.Equal(17, law.MinorLawOf(Sample.SouthCarolina).GuardianPresentBelow);
        Assert.Equal(17, MassageDomain.Intake.IntakeCatalogue.Default.WithLaw(law).Law.MinorLawOf(Sample.SouthCarolina).GuardianPresentBelow);
        Assert.Equal(16, law.MinorLawOf(JurisdictionCode.From("us-wa")).GuardianPresentBelow);
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

    // In good standing for two years: a suspension that ended last month, a title that itself works under supervision, and a restriction all count.
    [Fact]
    public void Evaluate_StudentWhoseSupervisorIsNotInGoodStanding_IsNotAuthorized()
    {
        Credential[] student = [Sample.License() with { Kind = CredentialKind.Student, Status = CredentialStatus.Student, Title = null }, Sample.Establishment()];
        LicenseVerdict Under(Credential supervisor) =>
            Sample.Check(student, question: new() { Supervision = new() { Supervisor = [supervisor], OnSite = Answer.Yes, RequiredCoursework = Answer.Yes, Unpaid = Answer.Yes } }).Verdict;
        Credential Suspended(LocalDate from, LocalDate until) => Sample.License() with { Periods = [new() { Status = CredentialStatus.Suspended, From = from, Until = until }] };

        Assert.Equal(LicenseVerdict.AuthorizedWithConditions, Under(Sample.License()));
        Assert.Equal(LicenseVerdict.NotAuthorized, Under(Suspended(new(2026, 1, 1), new(2026, 1, 31))));
        Assert.Equal(LicenseVerdict.NotAuthorized, Under(Suspended(new(2023, 1, 1), new(2024, 3, 2))));
        Assert.Equal(LicenseVerdict.AuthorizedWithConditions, Under(Suspended(new(2023, 1, 1), new(2024, 3, 1))));
        Assert.Equal(LicenseVerdict.NotAssessable, Under(Sample.License() with { Restrictions = [new() { Kind = RestrictionKind.Supervision }] }));
        Assert.Equal(LicenseVerdict.NotAssessable, Under(Sample.License() with { Restrictions = [new() { Kind = RestrictionKind.Treatments }] }));
        Assert.Equal(LicenseVerdict.NotAssessable, Under(Sample.License() with { Discipline = Answer.Yes }));
        Assert.Equal(LicenseVerdict.NotAuthorized, Under(Sample.License() with { Kind = CredentialKind.Registration }));
    }

    // The rule for students of massage says nothing of other professions, and a massage therapist supervises none of them.
    [Fact]
    public void Evaluate_SupervisionOfAnotherProfession_IsThatProfessionsOwn()
    {
        LicenseQuestion Under(Profession supervisor) => new()
        {
            EstablishmentCredentialNeeded = Answer.No,
            Supervision = new() { Supervisor = [Sample.Of(supervisor)], OnSite = Answer.Yes, RequiredCoursework = Answer.Yes, Unpaid = Answer.Yes },
        };
        Credential[] nurse = [Sample.Of(Profession.RegisteredNurse) with { Restrictions = [new() { Kind = RestrictionKind.Supervision }] }];
        Assert.Equal(["supervision.lacking"], Sample.Codes(Sample.Check(nurse, "injections", question: Under(Profession.MassageTherapist))));
        Assert.Equal(["supervision.to-keep"], Sample.Codes(Sample.Check(nurse, "injections", question: Under(Profession.RegisteredNurse))));

        Credential[] student = [Sample.Of(Profession.Esthetician) with { Status = CredentialStatus.Student }];
        Assert.Equal(["supervision.rule-unknown"], Sample.Codes(Sample.Check(student, "facial", question: Under(Profession.MassageTherapist))));
    }

    // Utah: a license without a title may be an apprentice's, of a supervisor as of anybody. New York: a supervisor's license needs its registration too.
    [Fact]
    public void Evaluate_Supervisor_IsJudgedAsThePersonIs()
    {
        Credential apprentice = Sample.License("us-ut") with { Title = "Massage apprentice" };
        LicenseQuestion untitled = new() { Premises = PremisesKind.SolePractice, Supervision = new() { Supervisor = [Sample.License("us-ut") with { Title = null }], OnSite = Answer.Yes, RequiredCoursework = Answer.No, Unpaid = Answer.No } };
        Assert.Equal(["supervision.not-stated"], Sample.Codes(Sample.Check([apprentice], jurisdiction: "us-ut", question: untitled)));

        Credential license = Sample.License("us-ny") with { Expires = null };
        Credential registration = Sample.License("us-ny") with { Kind = CredentialKind.Registration };
        Credential ordered = license with { Restrictions = [new() { Kind = RestrictionKind.Supervision }] };
        LicenseVerdict With(params Credential[] supervisor) =>
            Sample.Check([ordered, registration], jurisdiction: "us-ny", question: new() { Supervision = new() { Supervisor = supervisor, OnSite = Answer.Yes, RequiredCoursework = Answer.No, Unpaid = Answer.No } }).Verdict;
        Assert.Equal(LicenseVerdict.NotAuthorized, With(license));
        Assert.Equal(LicenseVerdict.AuthorizedWithConditions, With(license, registration));
    }

    [Fact]
    public void Evaluate_InUtah_AnApprenticeSupervisesNobody()
    {
        Credential apprentice = Sample.License("us-ut") with { Title = "Massage apprentice" };
        var question = new LicenseQuestion { Premises = PremisesKind.SolePractice, Supervision = new() { Supervisor = [apprentice], OnSite = Answer.Yes, RequiredCoursework = Answer.No, Unpaid = Answer.No } };
        Assert.Equal(["supervision.lacking"], Sample.Codes(Sample.Check([apprentice], jurisdiction: "us-ut", question: question)));
    }

    // What students may do has nothing to say to a therapist whom the board has put under supervision: pay and coursework do not count.
    [Theory]
    [InlineData(Answer.Yes, LicenseVerdict.AuthorizedWithConditions)]
    [InlineData(Answer.No, LicenseVerdict.NotAuthorized)]
    [InlineData(Answer.Unknown, LicenseVerdict.NotAssessable)]
    public void Evaluate_TherapistUnderOrderedSupervision_NeedsASupervisorOnTheSite(Answer onSite, LicenseVerdict verdict)
    {
        Credential[] credentials = [Sample.License() with { Restrictions = [new() { Kind = RestrictionKind.Supervision }] }, Sample.Establishment()];
        var supervision = new Supervision { Supervisor = [Sample.License()], OnSite = onSite, RequiredCoursework = Answer.No, Unpaid = Answer.No };
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
