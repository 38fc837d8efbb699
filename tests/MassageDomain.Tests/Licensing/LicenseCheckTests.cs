using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class LicenseCheckTests
{
    private static readonly LicenseQuestion NoEstablishment = new() { EstablishmentCredentialNeeded = Answer.No };

    [Fact]
    public void Evaluate_TheGreenvilleCase_IsAuthorizedWithNothingToSay()
    {
        var result = LicenseCheck.Evaluate(Sample.Both(), Sample.Swedish, Sample.SouthCarolina, Sample.Day);

        Assert.Equal(LicenseVerdict.Authorized, result.Verdict);
        Assert.True(result.IsAuthorized);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Evaluate_Default_IsNotAuthorized()
    {
        Assert.Equal(LicenseVerdict.NotAssessable, default(LicenseCheckResult).Verdict);
        Assert.False(default(LicenseCheckResult).IsAuthorized);
        Assert.Empty(default(LicenseCheckResult).Findings);
        Assert.Null(default(LicenseCheckResult).Edition);
    }

    [Theory]
    [InlineData(2026, 6, 30, LicenseVerdict.Authorized)] // inclusive: the printed day is covered
    [InlineData(2026, 7, 1, LicenseVerdict.NotAuthorized)] // South Carolina has no grace (renewal page of the board)
    [InlineData(2019, 5, 1, LicenseVerdict.Authorized)]
    [InlineData(2019, 4, 30, LicenseVerdict.NotAuthorized)]
    public void Evaluate_AtTheEndsOfTheDates_IsInclusive(int year, int month, int day, LicenseVerdict verdict) =>
        Assert.Equal(verdict, Sample.Check(Sample.Both(), day: new LocalDate(year, month, day)).Verdict);

    [Fact]
    public void Evaluate_AfterTheLastDay_NamesTheDayAndTheCredential()
    {
        var result = Sample.Check([Sample.License()], day: new LocalDate(2026, 7, 1), question: new() { EstablishmentCredentialNeeded = Answer.No, Premises = PremisesKind.SolePractice });

        var expired = result.Findings[0];
        Assert.Equal("credential.expired", expired.Reason.Code.Value);
        Assert.Equal(0, expired.Credential);
        Assert.Equal(new LocalDate(2026, 6, 30), expired.Date);

        // The board licenses sole practitioners too, and the practice's word cannot lift that.
        Assert.Equal("establishment.missing", result.Findings[1].Reason.Code.Value);
        Assert.Contains(LegalSourceId.From("sc13"), result.Findings[1].Basis!.Sources);
    }

    [Theory]
    [InlineData(CredentialStatus.Active, LicenseVerdict.Authorized)]
    [InlineData(CredentialStatus.Probation, LicenseVerdict.AuthorizedWithConditions)]
    [InlineData(CredentialStatus.Restricted, LicenseVerdict.AuthorizedWithConditions)]
    [InlineData(CredentialStatus.Temporary, LicenseVerdict.AuthorizedWithConditions)]
    [InlineData(CredentialStatus.Student, LicenseVerdict.NotAssessable)]
    [InlineData(CredentialStatus.Pending, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Inactive, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Lapsed, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Expired, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Delinquent, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Void, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Suspended, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Revoked, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Surrendered, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Denied, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Retired, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Deceased, LicenseVerdict.NotAuthorized)]
    [InlineData(CredentialStatus.Unknown, LicenseVerdict.NotAssessable)]
    [InlineData((CredentialStatus)0, LicenseVerdict.NotAssessable)]
    [InlineData((CredentialStatus)99, LicenseVerdict.NotAssessable)]
    public void Evaluate_StatusWithGoodDates_StatusDecides(CredentialStatus status, LicenseVerdict verdict) =>
        Assert.Equal(verdict, Sample.Check([Sample.License() with { Status = status }, Sample.Establishment()]).Verdict);

    [Theory]
    [InlineData("Active", LicenseVerdict.Authorized)]
    [InlineData("  ACTIVE ", LicenseVerdict.Authorized)]
    [InlineData("Active - see order", LicenseVerdict.NotAssessable)] // nobody has mapped it
    [InlineData("Lapsed", LicenseVerdict.NotAssessable)] // stands for another status than the one recorded
    public void Evaluate_RawStatus_MustAgree(string word, LicenseVerdict verdict) =>
        Assert.Equal(verdict, Sample.Check([Sample.License() with { RawStatus = word }, Sample.Establishment()]).Verdict);

    [Theory]
    [InlineData(2026, 1, 31, LicenseVerdict.Authorized)]
    [InlineData(2026, 2, 1, LicenseVerdict.NotAuthorized)]
    [InlineData(2026, 4, 30, LicenseVerdict.NotAuthorized)]
    [InlineData(2026, 5, 1, LicenseVerdict.Authorized)]
    public void Evaluate_Suspension_HoldsInsideItsPeriodOnly(int year, int month, int day, LicenseVerdict verdict)
    {
        var license = Sample.License() with { Periods = [new() { Status = CredentialStatus.Suspended, From = new(2026, 2, 1), Until = new(2026, 4, 30) }] };
        Assert.Equal(verdict, Sample.Check([license, Sample.Establishment()], day: new LocalDate(year, month, day)).Verdict);
    }

    [Fact]
    public void Evaluate_OpenSuspension_NeverEnds()
    {
        var license = Sample.License() with { Expires = new(2040, 6, 30), Periods = [new() { Status = CredentialStatus.Suspended, From = new(2026, 2, 1) }] };
        Assert.Contains("credential.status", Sample.Codes(Sample.Check([license, Sample.Establishment()], day: new LocalDate(2039, 1, 1))));
    }

    [Fact]
    public void Evaluate_WithoutDates_IsNotAssessable()
    {
        var result = Sample.Check([Sample.License() with { Issued = null, Expires = null }, Sample.Establishment()]);
        Assert.Equal(LicenseVerdict.NotAssessable, result.Verdict);
        Assert.Equal(["credential.no-dates"], Sample.Codes(result));
    }

    [Fact]
    public void Evaluate_WithoutIssueDate_NeedsHavingBeenSeenBefore()
    {
        var unseen = Sample.License() with { Issued = null };
        var seen = unseen with { Verification = Seen(new LocalDate(2026, 3, 1)) };
        var seenLater = unseen with { Verification = Seen(new LocalDate(2026, 3, 3)) };

        Assert.Equal(["credential.no-issue-date"], Sample.Codes(Sample.Check([unseen, Sample.Establishment()])));
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([seen, Sample.Establishment()]).Verdict);
        Assert.Equal(LicenseVerdict.NotAssessable, Sample.Check([seenLater, Sample.Establishment()]).Verdict);
    }

    [Fact]
    public void Evaluate_DatesReversed_IsNotAuthorizedAndSaysSo() =>
        Assert.Contains("credential.dates-reversed", Sample.Codes(Sample.Check([Sample.License() with { Issued = new(2027, 1, 1) }, Sample.Establishment()])));

    // Georgia: thirty days of late renewal (rule 345-4); nothing says that one may work in them.
    [Theory]
    [InlineData("us-ga")]
    [InlineData("us-nm")]
    [InlineData("us-ok")]
    [InlineData("us-ms")]
    public void Evaluate_InADayOfGrace_IsNotAuthorized(string jurisdiction)
    {
        var credentials = new[] { Sample.License(jurisdiction) with { Expires = Sample.Day.PlusDays(-1) }, Sample.Establishment(jurisdiction) };
        Assert.Contains("credential.expired", Sample.Codes(Sample.Check(credentials, jurisdiction: jurisdiction)));
    }

    [Theory]
    [InlineData(30, LicenseVerdict.AuthorizedWithConditions)]
    [InlineData(31, LicenseVerdict.NotAuthorized)]
    public void Evaluate_InGraceThatAJurisdictionLetsCount_IsAuthorizedForItsDays(int late, LicenseVerdict verdict)
    {
        var georgia = Sample.Knowledge.Jurisdictions[JurisdictionCode.From("us-ga")];
        var knowledge = Sample.Knowledge.With(georgia with { Lapse = georgia.Lapse! with { PracticeInGrace = true } });
        Credential[] credentials = [Sample.License("us-ga") with { Expires = Sample.Day.PlusDays(-late) }];
        Assert.Equal(verdict, LicenseCheck.Evaluate(credentials, Sample.Swedish, georgia.Code, Sample.Day, knowledge, NoEstablishment).Verdict);
    }

    [Fact]
    public void Evaluate_WhereADayEndsACredentialAtItsBeginning_TheDayIsNotCovered()
    {
        var georgia = Sample.Knowledge.Jurisdictions[JurisdictionCode.From("us-ga")];
        var knowledge = Sample.Knowledge.With(georgia with { Term = georgia.Term! with { Ends = ExpiryMoment.StartOfDay } });
        Credential[] credentials = [Sample.License("us-ga") with { Expires = Sample.Day }];

        Assert.Equal(LicenseVerdict.NotAuthorized, LicenseCheck.Evaluate(credentials, Sample.Swedish, georgia.Code, Sample.Day, knowledge, NoEstablishment).Verdict);
        Assert.Equal(LicenseVerdict.Authorized, LicenseCheck.Evaluate(credentials, Sample.Swedish, georgia.Code, Sample.Day, null, NoEstablishment).Verdict);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void Evaluate_OldVerification_IsStale(int age, bool stale)
    {
        var license = Sample.License() with { Verification = Seen(Sample.Day.PlusDays(-age)) };
        var place = Sample.Establishment() with { Verification = Seen(Sample.Day) };
        var result = Sample.Check([license, place], question: new() { MaxVerificationAgeDays = 30 });
        Assert.Equal(stale ? ["credential.verification-stale"] : [], Sample.Codes(result));
    }

    [Fact]
    public void Evaluate_NeverVerified_IsNotAssessableWhereAgeMatters() =>
        Assert.Equal(LicenseVerdict.NotAssessable, Sample.Check(Sample.Both(), question: new() { MaxVerificationAgeDays = 90 }).Verdict);

    [Fact]
    public void Evaluate_VerifiedFromAPhotograph_IsNotPrimary()
    {
        var seen = Seen(Sample.Day) with { Primary = false };
        var result = Sample.Check([Sample.License() with { Verification = seen }, Sample.Establishment() with { Verification = seen }], question: new() { PrimaryVerificationOnly = true });
        Assert.Equal(["credential.not-verified-at-source", "credential.not-verified-at-source"], Sample.Codes(result));
    }

    [Theory]
    [InlineData("Ada Sample", true)]
    [InlineData("ADA  SAMPLE", true)]
    [InlineData(" ada sample. ", true)]
    [InlineData("Ada-Sample", true)]
    [InlineData("Ada Samples", false)]
    [InlineData("AdaSample", false)]
    [InlineData("Sample Ada", false)]
    [InlineData("", false)]
    public void Evaluate_NameOnTheCredential_MustBeThePersons(string name, bool same)
    {
        var result = Sample.Check(Sample.Both(), question: new() { PersonName = name });
        Assert.Equal(same ? [] : ["credential.name-mismatch"], Sample.Codes(result));
    }

    [Fact]
    public void Evaluate_LicenseOfAnotherState_DoesNotCount()
    {
        Credential[] credentials = [Sample.License("us-nc"), Sample.Establishment()];
        Assert.Equal(["credential.other-jurisdiction"], Sample.Codes(Sample.Check(credentials)));
    }

    [Fact]
    public void Evaluate_BoardCertification_ReplacesNoLicense()
    {
        Credential[] credentials = [Sample.License() with { Kind = CredentialKind.NationalCertification, Jurisdiction = null }, Sample.Establishment()];
        Assert.Equal(["credential.certification-is-no-license"], Sample.Codes(Sample.Check(credentials)));
    }

    [Fact]
    public void Evaluate_NothingAtAll_IsMissing() => Assert.Equal(["credential.missing", "establishment.missing"], Sample.Codes(Sample.Check([])));

    [Fact]
    public void Evaluate_UnknownJurisdictionOrTreatment_IsNotAssessable()
    {
        Assert.Equal(["jurisdiction.not-in-catalogue"], Sample.Codes(Sample.Check(Sample.Both(), jurisdiction: "us-xx")));
        var unknown = Sample.Check(Sample.Both(), "moon-massage");
        Assert.Equal(LicenseVerdict.NotAssessable, unknown.Verdict);
        Assert.Equal(TreatmentCode.From("moon-massage"), Assert.Single(unknown.Findings).Treatment);
    }

    [Fact]
    public void Evaluate_InGuam_IsNotAssessable() => Assert.Contains("jurisdiction.regulation-unknown", Sample.Codes(Sample.Check(Sample.Both("us-gu"), jurisdiction: "us-gu")));

    [Fact]
    public void Evaluate_InTheVirginIslands_IsNotAssessableForThePlace() => Assert.Equal(["establishment.unknown"], Sample.Codes(Sample.Check([Sample.License("us-vi")], jurisdiction: "us-vi")));

    [Fact]
    public void Evaluate_MultistateLicense_IsNeverValidBeforeTheCompactWorks()
    {
        Credential[] credentials = [Sample.License("us-oh") with { Kind = CredentialKind.MultistateLicense }];
        var virginia = JurisdictionCode.From("us-va");
        var working = Sample.Knowledge.WithCompactOperationalFrom(new LocalDate(2026, 3, 2));

        Assert.Null(Sample.Knowledge.Compact.OperationalFrom);
        Assert.Equal(["credential.compact-not-in-force"], Sample.Codes(LicenseCheck.Evaluate(credentials, Sample.Swedish, virginia, Sample.Day)));
        Assert.Equal(LicenseVerdict.Authorized, LicenseCheck.Evaluate(credentials, Sample.Swedish, virginia, Sample.Day, working).Verdict);
        Assert.Equal(["credential.compact-not-in-force"], Sample.Codes(LicenseCheck.Evaluate(credentials, Sample.Swedish, virginia, Sample.Day.PlusDays(-1), working)));
        Assert.Contains("credential.compact-not-member", Sample.Codes(LicenseCheck.Evaluate(credentials, Sample.Swedish, JurisdictionCode.From("us-wa"), Sample.Day, working)));
    }

    [Fact]
    public void Evaluate_InNewYork_NeedsLicenseAndRegistration()
    {
        var license = Sample.License("us-ny") with { Expires = null };
        var registration = Sample.License("us-ny") with { Kind = CredentialKind.Registration, RawStatus = "Registered" };

        Assert.Equal(["credential.registration-missing", "local-permit.possible"], Sample.Codes(Sample.Check([license], jurisdiction: "us-ny")));
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([license, registration], jurisdiction: "us-ny").Verdict);
        Assert.Contains("credential.expired", Sample.Codes(Sample.Check([license, registration with { Expires = Sample.Day.PlusDays(-1) }], jurisdiction: "us-ny")));
        Assert.Equal(["credential.wrong-kind", "local-permit.possible"], Sample.Codes(Sample.Check([registration], jurisdiction: "us-ny")));
    }

    [Fact]
    public void Evaluate_OneGoodCredentialAmongBadOnes_IsAuthorizedAndMentionsTheAdverseOne()
    {
        Credential[] credentials = [Sample.License() with { Status = CredentialStatus.Revoked }, Sample.License(), Sample.Establishment()];
        var result = Sample.Check(credentials);

        Assert.Equal(LicenseVerdict.Authorized, result.Verdict);
        var notice = Assert.Single(result.Findings);
        Assert.Equal(FindingEffect.Notice, notice.Effect);
        Assert.Equal(0, notice.Credential);
    }

    [Fact]
    public void Evaluate_OnlyBadCredentials_ExplainsEachOfThem()
    {
        Credential[] credentials = [Sample.License() with { Status = CredentialStatus.Revoked }, Sample.License() with { Expires = Sample.Day.PlusDays(-1) }, Sample.Establishment()];
        Assert.Equal([(0, "credential.status"), (1, "credential.expired")], Sample.Check(credentials).Findings.Select(finding => (finding.Credential!.Value, finding.Reason.Code.Value)));
    }

    [Fact]
    public void Evaluate_Plan_FindsEveryTreatmentThatIsNotCovered()
    {
        var plan = Sample.Plan(MassageType.Spa, "swedish", "facial", "waxing", "hot-stone");
        var result = LicenseCheck.Evaluate(Sample.Both(), plan, Sample.SouthCarolina, Sample.Day);

        Assert.Equal(LicenseVerdict.NotAuthorized, result.Verdict);
        Assert.Equal(["facial", "waxing"], result.Findings.Select(finding => finding.Treatment!.Value));
        Assert.All(result.Findings, finding => Assert.Equal(LicenseReasons.TreatmentNeedsOther, finding.Reason));
    }

    [Fact]
    public void Evaluate_PlanWithAnEstheticiansLicenseToo_IsAuthorized()
    {
        var plan = Sample.Plan(MassageType.Spa, "swedish", "facial");
        Credential[] credentials = [.. Sample.Both(), Sample.Of(Profession.Esthetician)];
        Assert.Equal(LicenseVerdict.Authorized, LicenseCheck.Evaluate(credentials, plan, Sample.SouthCarolina, Sample.Day).Verdict);
    }

    [Fact]
    public void Evaluate_EmptyPlan_IsNotAssessable() =>
        Assert.Contains("plan.empty", Sample.Codes(LicenseCheck.Evaluate(Sample.Both(), Sample.Plan(MassageType.Spa), Sample.SouthCarolina, Sample.Day)));

    // A plan that names the chest names the breast with it; work on the whole body leaves sensitive areas out.
    [Theory]
    [InlineData("chest", true)]
    [InlineData("whole-body", false)]
    [InlineData("back", false)]
    public void Evaluate_AreaWithASensitivePart_NeedsItsConsent(string area, bool needed)
    {
        var plan = new SessionPlan { Type = MassageType.Clinical, Steps = [new() { Technique = Sample.Swedish, Sites = [BodySite.FromArea(AreaCode.From(area))] }] };
        Assert.Equal(needed ? ["client.sensitive-consent-to-obtain"] : [], Sample.Codes(LicenseCheck.Evaluate(Sample.Both(), plan, Sample.SouthCarolina, Sample.Day)));
    }

    [Fact]
    public void SensitiveAreas_OfTheDefaults_NameEveryAreaThatHasOneOfTheirRegions()
    {
        foreach (var rule in LicensingKnowledge.Default.Defaults.SensitiveAreas)
        {
            var areas = KnowledgeBase.Default.Body.Areas.Where(area => area.Code.Value != "whole-body" && area.Regions.Intersect(rule.Regions).Any()).Select(area => area.Code);
            Assert.Equal(areas.Order(), rule.Areas.Order());
        }
    }

    // Internal work: that the practitioner holds the authority is not taken for granted because nobody asked who the client is.
    [Fact]
    public void Evaluate_InternalWork_AsksForTheAuthorityWithoutAClientToo()
    {
        Assert.Equal(["client.sensitive-consent-to-obtain", "client.sensitive-authority-unknown"], Sample.Codes(Sample.Check(Sample.Both("us-fl"), "colonic", "us-fl")).Intersect(["client.sensitive-consent-to-obtain", "client.sensitive-authority-unknown"]));
        Assert.Equal(LicenseVerdict.NotAssessable, Sample.Check(Sample.Both("us-fl"), "colonic", "us-fl").Verdict);
    }

    [Fact]
    public void Evaluate_SensitiveSite_NeedsAConsentOfItsOwn()
    {
        var plan = new SessionPlan { Type = MassageType.Clinical, Steps = [new() { Technique = Sample.Swedish, Sites = [BodySite.FromRegion(RegionCode.From("breast"))] }] };
        Assert.Equal(["client.sensitive-consent-to-obtain"], Sample.Codes(LicenseCheck.Evaluate(Sample.Both(), plan, Sample.SouthCarolina, Sample.Day)));

        var client = new ClientFacts { BirthDate = new(1980, 1, 1), GuardianConsent = Answer.NotAsked, GuardianPresent = Answer.NotAsked, GuardianContact = Answer.NotAsked };
        Assert.Equal(["client.sensitive-consent-unknown"], Sample.Codes(LicenseCheck.Evaluate(Sample.Both(), plan, Sample.SouthCarolina, Sample.Day, null, new() { Client = client })));

        var consent = new SensitiveAreaConsent { Area = ConsentArea.Breast, WrittenConsent = Answer.Yes, Prescription = Answer.No, SpecialAuthority = Answer.NotAsked };
        var consented = client with { SensitiveAreas = [consent] };
        Assert.Equal(LicenseVerdict.Authorized, LicenseCheck.Evaluate(Sample.Both(), plan, Sample.SouthCarolina, Sample.Day, null, new() { Client = consented }).Verdict);
        var refused = client with { SensitiveAreas = [consent with { WrittenConsent = Answer.No }] };
        Assert.Equal(["client.sensitive-no-consent"], Sample.Codes(LicenseCheck.Evaluate(Sample.Both(), plan, Sample.SouthCarolina, Sample.Day, null, new() { Client = refused })));
    }

    // WAC 246-830-565: nipple and areola need a prescription or else a further consent.
    [Theory]
    [InlineData(Answer.No, Answer.Yes, LicenseVerdict.Authorized)]
    [InlineData(Answer.Yes, Answer.No, LicenseVerdict.Authorized)]
    [InlineData(Answer.No, Answer.No, LicenseVerdict.NotAuthorized)]
    [InlineData(Answer.Unknown, Answer.Unknown, LicenseVerdict.NotAssessable)]
    public void Evaluate_InWashington_NippleAndAreolaNeedPrescriptionOrConsent(Answer consent, Answer prescription, LicenseVerdict verdict)
    {
        var client = new ClientFacts
        {
            BirthDate = new(1980, 1, 1),
            GuardianConsent = Answer.NotAsked,
            GuardianPresent = Answer.NotAsked,
            GuardianContact = Answer.NotAsked,
            SensitiveAreas = [new() { Area = ConsentArea.NippleAreola, WrittenConsent = consent, Prescription = prescription, SpecialAuthority = Answer.NotAsked }],
        };
        Assert.Equal(verdict, Sample.Check([Sample.License("us-wa")], jurisdiction: "us-wa", question: new() { Client = client }).Verdict);
    }

    // Noon in UTC is the same day from Hawaii to Guam.
    internal static Verification Seen(LocalDate day) => new() { At = day.At(new LocalTime(12, 0)).InUtc().ToInstant(), Source = "roster", Primary = true };
}
