using MassageDomain.Knowledge;
using MassageDomain.Licensing;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Licensing;

public class ScopeTests
{
    private static readonly LicenseQuestion NoPlace = new() { EstablishmentCredentialNeeded = Answer.No, Premises = PremisesKind.HealthProfessionalOffice };

    // Sources by row: the scope section of each law as quoted in the sources s1 to s14; general knowledge where it says default.
    [Theory]
    [InlineData("us-sc", "hot-stone", LicenseVerdict.Authorized)] // thermal therapy, sc17
    [InlineData("us-sc", "steam-sauna-bath", LicenseVerdict.Authorized)] // hydrotherapy, sc17
    [InlineData("us-sc", "facial", LicenseVerdict.NotAuthorized)]
    [InlineData("us-sc", "waxing", LicenseVerdict.NotAuthorized)] // default: E
    [InlineData("us-sc", "wet-cupping", LicenseVerdict.NotAuthorized)] // default: A, MD
    [InlineData("us-sc", "dry-needling", LicenseVerdict.NotAuthorized)] // never under a massage license
    [InlineData("us-sc", "spinal-adjustment", LicenseVerdict.NotAuthorized)]
    [InlineData("us-sc", "injections", LicenseVerdict.NotAuthorized)]
    [InlineData("us-sc", "body-scrub", LicenseVerdict.NotAssessable)] // default: M or E, ask
    [InlineData("us-sc", "dry-cupping-static", LicenseVerdict.NotAssessable)] // M in many
    [InlineData("us-sc", "energy-work", LicenseVerdict.Authorized)] // default: usually none
    [InlineData("us-al", "body-scrub", LicenseVerdict.Authorized)] // salt glow, s1
    [InlineData("us-al", "joint-mobilization", LicenseVerdict.NotAuthorized)] // s1
    [InlineData("us-ar", "body-wrap", LicenseVerdict.Authorized)] // s2
    [InlineData("us-ar", "tens-electrical-stimulation", LicenseVerdict.AuthorizedWithConditions)] // with proven training, s2
    [InlineData("us-ne", "tens-electrical-stimulation", LicenseVerdict.NotAuthorized)] // s7
    [InlineData("us-pa", "therapeutic-exercise", LicenseVerdict.NotAuthorized)] // s10
    [InlineData("us-nv", "joint-mobilization", LicenseVerdict.NotAuthorized)] // s8
    [InlineData("us-nv", "reflexology", LicenseVerdict.Authorized)]
    [InlineData("us-fl", "colonic", LicenseVerdict.NotAssessable)] // within the scope, s5; internal work, so whether the authority for it is held must be said
    [InlineData("us-sc", "colonic", LicenseVerdict.NotAuthorized)]
    [InlineData("us-tx", "facial", LicenseVerdict.AuthorizedWithConditions)] // no claim to beautify, s11
    [InlineData("us-tx", "waxing", LicenseVerdict.NotAuthorized)] // s11
    [InlineData("us-sc", "ear-candling", LicenseVerdict.NotAuthorized)]
    [InlineData("us-sc", "animal-massage", LicenseVerdict.NotAuthorized)]
    public void Evaluate_MassageLicenseAlone_ReachesAsFarAsTheLawSays(string jurisdiction, string treatment, LicenseVerdict verdict)
    {
        var result = Sample.Check(Sample.Both(jurisdiction), treatment, jurisdiction, question: NoPlace);
        Assert.Equal(verdict, result.Verdict);
    }

    [Theory]
    [InlineData("us-tx", "body-wrap", LicenseVerdict.Authorized)] // no license is needed, s11
    [InlineData("us-ak", "reflexology", LicenseVerdict.Authorized)] // exempt
    [InlineData("us-nv", "reflexology", LicenseVerdict.NotAuthorized)] // a license of its own
    [InlineData("us-vt", "energy-work", LicenseVerdict.NotAuthorized)] // 26 V.S.A. 5401: energy work in privacy needs registration
    [InlineData("us-me", "shiatsu", LicenseVerdict.AuthorizedWithConditions)] // no massage title, s6
    [InlineData("us-sc", "swedish", LicenseVerdict.NotAuthorized)]
    [InlineData("us-sc", "reflexology", LicenseVerdict.NotAssessable)]
    public void Evaluate_WithoutAnyCredential_ReachesAsFarAsTheLawSays(string jurisdiction, string treatment, LicenseVerdict verdict)
    {
        var result = Sample.Check([Sample.Establishment(jurisdiction)], treatment, jurisdiction, question: NoPlace);
        Assert.Equal(verdict, result.Verdict);
    }

    [Theory]
    [InlineData("us-sc", Profession.Esthetician, "facial", LicenseVerdict.Authorized)]
    [InlineData("us-sc", Profession.Cosmetologist, "waxing", LicenseVerdict.Authorized)]
    [InlineData("us-sc", Profession.Esthetician, "swedish", LicenseVerdict.NotAuthorized)]
    [InlineData("us-sc", Profession.Esthetician, "microneedling", LicenseVerdict.NotAuthorized)] // called medical
    [InlineData("us-sc", Profession.NailTechnician, "pedicure", LicenseVerdict.Authorized)]
    [InlineData("us-sc", Profession.Acupuncturist, "wet-cupping", LicenseVerdict.Authorized)]
    [InlineData("us-sc", Profession.Chiropractor, "spinal-adjustment", LicenseVerdict.Authorized)]
    [InlineData("us-sc", Profession.PhysicalTherapist, "dry-needling", LicenseVerdict.NotAssessable)] // by state
    [InlineData("us-sc", Profession.RegisteredNurse, "injections", LicenseVerdict.Authorized)]
    [InlineData("us-fl", Profession.BodyWrapper, "body-wrap", LicenseVerdict.AuthorizedWithConditions)] // wraps alone, s5
    [InlineData("us-fl", Profession.BodyWrapper, "swedish", LicenseVerdict.NotAuthorized)] // manipulation needs the massage license, s5
    [InlineData("us-sc", Profession.BodyWrapper, "body-wrap", LicenseVerdict.NotAuthorized)]
    [InlineData("us-nv", Profession.Reflexologist, "reflexology", LicenseVerdict.Authorized)]
    [InlineData("us-sc", Profession.Other, "swedish", LicenseVerdict.NotAuthorized)]
    public void Evaluate_OtherProfession_ReachesAsFarAsItsOwnScope(string jurisdiction, Profession profession, string treatment, LicenseVerdict verdict)
    {
        Credential[] credentials = [Sample.Of(profession, jurisdiction), Sample.Establishment(jurisdiction)];
        Assert.Equal(verdict, Sample.Check(credentials, treatment, jurisdiction).Verdict);
    }

    [Fact]
    public void Evaluate_TreatmentThatThePracticeConfirmed_IsAuthorized()
    {
        var question = Confirmed("body-scrub", Profession.MassageTherapist);
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check(Sample.Both(), "body-scrub", question: question).Verdict);
        Assert.Equal(LicenseVerdict.NotAssessable, Sample.Check(Sample.Both(), "dry-cupping-static", question: question).Verdict);
        Assert.Equal(LicenseVerdict.NotAuthorized, Sample.Check(Sample.Both(), "facial", question: Confirmed("facial", Profession.MassageTherapist)).Verdict);
    }

    [Fact]
    public void Evaluate_WhatWasConfirmedForOneProfession_CountsForNoOther()
    {
        var question = Confirmed("dry-needling", Profession.PhysicalTherapist);
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([Sample.Of(Profession.PhysicalTherapist), Sample.Establishment()], "dry-needling", question: question).Verdict);
        Assert.Equal(["treatment.confirm-with-board"], Sample.Codes(Sample.Check([Sample.Of(Profession.Chiropractor), Sample.Establishment()], "dry-needling", question: question)));
    }

    // Whether somebody without a credential may offer reflexology in South Carolina was not read: the default says to ask.
    [Fact]
    public void Evaluate_WhatWasConfirmedForALicense_NeverStandsInForTheLicense()
    {
        Credential[] suspended = [Sample.License() with { Status = CredentialStatus.Suspended }, Sample.Establishment()];
        var licensed = Confirmed("reflexology", Profession.MassageTherapist);

        Assert.False(Sample.Check(suspended, "reflexology", question: licensed).IsAuthorized);
        Assert.False(Sample.Check([Sample.Establishment()], "reflexology", question: licensed).IsAuthorized);
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([Sample.Establishment()], "reflexology", question: Confirmed("reflexology", null)).Verdict);
    }

    // The default lets anybody offer energy work; that was read for the United States alone.
    [Fact]
    public void Evaluate_OutsideTheUnitedStates_WhatNeedsNoCredentialMustBeConfirmed()
    {
        var question = new LicenseQuestion { EstablishmentCredentialNeeded = Answer.No };
        Assert.Equal(["treatment.confirm-with-board"], Sample.Codes(Sample.Check([], "energy-work", "ca-on", question: question)));
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([], "energy-work", "us-tx", question: new() { Premises = PremisesKind.SolePractice }).Verdict);
    }

    // A board speaks for its own jurisdiction. A form that leaves out for whom it was asked says nothing.
    [Fact]
    public void Evaluate_WhatOneBoardConfirmed_CountsNowhereElse()
    {
        var question = Confirmed("body-scrub", Profession.MassageTherapist, "us-nc") with { EstablishmentCredentialNeeded = Answer.No };
        Assert.Equal(["treatment.confirm-with-board"], Sample.Codes(Sample.Check(Sample.Both(), "body-scrub", question: question)));
        LicenseQuestion unsaid = new() { ConfirmedTreatments = [new() { Treatment = TreatmentCode.From("reflexology"), Jurisdiction = Sample.SouthCarolina }] };
        Assert.False(Sample.Check([Sample.Establishment()], "reflexology", question: unsaid).IsAuthorized);
    }

    private static LicenseQuestion Confirmed(string treatment, Profession? profession, string jurisdiction = "us-sc") =>
        new() { ConfirmedTreatments = [new() { Treatment = TreatmentCode.From(treatment), Jurisdiction = JurisdictionCode.From(jurisdiction), Profession = profession, NoCredentialNeeded = profession is null }] };

    // Kansas, Minnesota and Wyoming ask for nothing and California certifies on a voluntary basis; cities may ask (F1 and association page).
    [Theory]
    [InlineData("us-ks")]
    [InlineData("us-mn")]
    [InlineData("us-wy")]
    [InlineData("us-ca")]
    [InlineData("gb")]
    public void Evaluate_WhereOnlyCitiesAsk_TheCityMustBeAnswered(string jurisdiction)
    {
        var place = new LicenseQuestion { EstablishmentCredentialNeeded = Answer.No };
        Assert.Equal(["local-permit.unknown"], Sample.Codes(Sample.Check([], jurisdiction: jurisdiction, question: place)));
        Assert.Equal(LicenseVerdict.NotAssessable, Sample.Check([], jurisdiction: jurisdiction, question: place with { LocalPermitNeeded = Answer.Unknown }).Verdict);
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([], jurisdiction: jurisdiction, question: place with { LocalPermitNeeded = Answer.No }).Verdict);
        Assert.Equal(["local-permit.missing"], Sample.Codes(Sample.Check([], jurisdiction: jurisdiction, question: place with { LocalPermitNeeded = Answer.Yes })));
        Credential[] permit = [Sample.License(jurisdiction) with { Kind = CredentialKind.LocalPermit }];
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check(permit, jurisdiction: jurisdiction, question: place with { LocalPermitNeeded = Answer.Yes }).Verdict);
    }

    [Fact]
    public void Evaluate_InKansas_FacialsStillNeedTheirLicense() =>
        Assert.Contains("credential.missing", Sample.Codes(Sample.Check([], "facial", "us-ks", question: new() { LocalPermitNeeded = Answer.No })));

    [Fact]
    public void Evaluate_InAustralia_TheCodeOfConductBinds() => Assert.Equal(["jurisdiction.conduct-code"], Sample.Codes(Sample.Check([], jurisdiction: "au")));

    [Theory]
    [InlineData("ca-ab")]
    [InlineData("ca-qc")]
    public void Evaluate_InAProvinceThatDoesNotRegulate_OnlyTheCityMayAsk(string jurisdiction)
    {
        Assert.Equal(["local-permit.unknown"], Sample.Codes(Sample.Check([], jurisdiction: jurisdiction)));
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([], jurisdiction: jurisdiction, question: new() { LocalPermitNeeded = Answer.No }).Verdict);
    }

    [Fact]
    public void Evaluate_InOntario_NeedsRegistrationWithTheCollege()
    {
        var registration = Sample.License("ca-on") with { Kind = CredentialKind.Registration, Title = "RMT" };
        Assert.Contains("credential.missing", Sample.Codes(Sample.Check([], jurisdiction: "ca-on")));
        Assert.Equal(["establishment.unknown"], Sample.Codes(Sample.Check([registration], jurisdiction: "ca-on")));
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([registration], jurisdiction: "ca-on", question: new() { EstablishmentCredentialNeeded = Answer.No }).Verdict);
    }

    [Theory]
    [InlineData("us-oh", LicenseVerdict.Authorized)]
    [InlineData("us-md", LicenseVerdict.Authorized)]
    public void Evaluate_WhereSomeCityAsksBesidesTheState_IsANotice(string jurisdiction, LicenseVerdict verdict)
    {
        var result = Sample.Check([Sample.License(jurisdiction)], jurisdiction: jurisdiction, question: new() { EstablishmentCredentialNeeded = Answer.No });
        Assert.Equal(verdict, result.Verdict);
        Assert.Equal(["local-permit.possible"], Sample.Codes(result));
    }

    // 24 Del. C. chapter 53: a massage technician may not treat on a referral nor a diagnosed condition.
    [Theory]
    [InlineData("CMT", MassageType.Clinical, LicenseVerdict.NotAuthorized)]
    [InlineData("Certified massage technician", MassageType.Clinical, LicenseVerdict.NotAuthorized)]
    [InlineData("CMT", MassageType.Spa, LicenseVerdict.Authorized)]
    [InlineData("LMT", MassageType.Clinical, LicenseVerdict.Authorized)]
    [InlineData(null, MassageType.Clinical, LicenseVerdict.NotAssessable)]
    [InlineData("XYZ", MassageType.Clinical, LicenseVerdict.NotAssessable)]
    public void Evaluate_InDelaware_TheTitleDecidesOnClinicalMassage(string? title, MassageType type, LicenseVerdict verdict)
    {
        Credential[] credentials = [Sample.License("us-de") with { Title = title }, Sample.Establishment("us-de")];
        Assert.Equal(verdict, LicenseCheck.Evaluate(credentials, Sample.Plan(type, "swedish"), JurisdictionCode.From("us-de"), Sample.Day).Verdict);
    }

    // Utah issues three titles that work under supervision only: whose title is not known may be one of them, whatever the session is for.
    [Theory]
    [InlineData("LMT", MassageType.Spa, null)]
    [InlineData(null, MassageType.Spa, "credential.title-unknown")]
    [InlineData(null, MassageType.Clinical, "credential.title-unknown")]
    [InlineData("Assistant of some sort", MassageType.Spa, "credential.title-unknown")]
    [InlineData("Massage assistant", MassageType.Spa, "supervision.not-stated")]
    [InlineData("massage apprentice", MassageType.Clinical, "supervision.not-stated")]
    public void Evaluate_InUtah_ATitleThatIsNotKnownMayBeAnAssistants(string? title, MassageType type, string? code)
    {
        var result = LicenseCheck.Evaluate([Sample.License("us-ut") with { Title = title }], Sample.Plan(type, "swedish"), JurisdictionCode.From("us-ut"), Sample.Day, null, new() { Premises = PremisesKind.SolePractice });

        Assert.Equal(code is null ? [] : [code], Sample.Codes(result));
        Assert.Equal(code is null, result.IsAuthorized);
    }

    [Fact]
    public void Evaluate_InUtah_AStudentsCredentialWithoutATitle_IsNotAssessable() => Assert.Equal(
        ["credential.title-unknown", "supervision.rule-unknown"],
        Sample.Codes(Sample.Check([Sample.License("us-ut") with { Kind = CredentialKind.Student, Status = CredentialStatus.Student, Title = null }], jurisdiction: "us-ut", question: new() { Premises = PremisesKind.SolePractice })));

    [Theory]
    [InlineData("us-tx", PremisesKind.Establishment, "establishment.missing")]
    [InlineData("us-tx", PremisesKind.SolePractice, null)] // exempt, 16 TAC 117
    [InlineData("us-tn", PremisesKind.PhysicianOffice, null)] // none in a physician's office, T.C.A. 63-18-105
    [InlineData("us-tn", PremisesKind.HealthProfessionalOffice, "establishment.missing")] // a chiropractor's is none
    [InlineData("us-ut", PremisesKind.PhysicianOffice, null)] // medical offices
    [InlineData("us-ut", PremisesKind.HealthProfessionalOffice, "establishment.missing")]
    [InlineData("us-tn", PremisesKind.SolePractice, "establishment.missing")]
    [InlineData("us-wv", PremisesKind.SolePractice, null)]
    [InlineData("us-ut", PremisesKind.SolePractice, null)]
    [InlineData("us-sc", PremisesKind.SolePractice, "establishment.missing")] // a credential of its own kind, 40-30
    [InlineData("us-va", PremisesKind.Establishment, null)]
    [InlineData("us-id", PremisesKind.Establishment, "establishment.unknown")]
    public void Evaluate_CredentialOfThePlace_IsAskedForWhereTheLawDoes(string jurisdiction, PremisesKind premises, string? code)
    {
        var result = Sample.Check([Sample.License(jurisdiction)], jurisdiction: jurisdiction, question: new() { Premises = premises });
        Assert.Equal(code is null ? [] : [code], Sample.Codes(result));
    }

    // 16 TAC 117: a public event of up to 72 hours in six months is a condition to keep. Of offices a list is exempt that was not read: the practice must say.
    [Theory]
    [InlineData(PremisesKind.PublicEvent, null, LicenseVerdict.AuthorizedWithConditions)]
    [InlineData(PremisesKind.PhysicianOffice, null, LicenseVerdict.NotAssessable)]
    [InlineData(PremisesKind.HealthProfessionalOffice, null, LicenseVerdict.NotAssessable)]
    [InlineData(PremisesKind.HealthProfessionalOffice, Answer.No, LicenseVerdict.Authorized)]
    [InlineData(PremisesKind.HealthProfessionalOffice, Answer.Yes, LicenseVerdict.NotAuthorized)]
    [InlineData(PremisesKind.Establishment, Answer.No, LicenseVerdict.NotAuthorized)]
    public void Evaluate_InTexas_APlaceThatMayBeExemptIsNotClear(PremisesKind premises, Answer? needed, LicenseVerdict verdict) =>
        Assert.Equal(verdict, Sample.Check([Sample.License("us-tx")], jurisdiction: "us-tx", question: new() { Premises = premises, EstablishmentCredentialNeeded = needed }).Verdict);

    // What a salon or a medical office needs was not read: the massage rule neither lets them pass nor bars them.
    [Fact]
    public void Evaluate_TreatmentOfAnotherProfession_AsksWhatItsPlaceNeeds()
    {
        Credential[] esthetician = [Sample.Of(Profession.Esthetician)];
        Assert.Equal(["establishment.unknown"], Sample.Codes(Sample.Check(esthetician, "facial")));
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check(esthetician, "facial", question: new() { EstablishmentCredentialNeeded = Answer.No }).Verdict);
        Assert.Equal(["establishment.missing"], Sample.Codes(Sample.Check(esthetician, "facial", question: new() { EstablishmentCredentialNeeded = Answer.Yes })));

        var both = Sample.Plan(MassageType.Spa, "facial", "swedish");
        Assert.Equal(["establishment.missing"], Sample.Codes(LicenseCheck.Evaluate([Sample.Of(Profession.Esthetician), Sample.License()], both, Sample.SouthCarolina, Sample.Day, null, new() { EstablishmentCredentialNeeded = Answer.No })));
    }

    // A plan that is called spa and holds a clinical technique is not for a technician who may do none (24 Del. C. chapter 53).
    [Fact]
    public void Evaluate_InDelaware_TheTechniqueCountsAndNotTheNameOfThePlan()
    {
        Credential[] credentials = [Sample.License("us-de") with { Title = "CMT" }, Sample.Establishment("us-de")];
        string[] Codes(Credential[] held) => Sample.Codes(LicenseCheck.Evaluate(held, Sample.Plan(MassageType.Spa, "medical-massage"), JurisdictionCode.From("us-de"), Sample.Day));
        Assert.Equal(["credential.title-no-referrals"], Codes(credentials));
        Assert.Equal(["credential.title-unknown"], Codes([credentials[0] with { Title = null }, credentials[1]]));
        Assert.Empty(Codes([credentials[0] with { Title = " LMT " }, credentials[1]]));
    }

    [Fact]
    public void Treatments_ThatAreClinicalOnly_AreThoseOfTheTechniqueCatalogue()
    {
        var clinical = KnowledgeBase.Default.Techniques.Where(technique => technique.Types is [MassageType.Clinical]).Select(technique => technique.Code.Value);
        Assert.Equal(clinical.Order(), LicensingKnowledge.Default.Treatments.Where(rule => rule.ClinicalOnly).Select(rule => rule.Code.Value).Order());
    }

    // Nevada issues a title for reflexology: whose license bears it is recorded as a massage therapist by mistake.
    [Fact]
    public void Evaluate_TitleOfAnotherProfession_CannotBeAssessed()
    {
        Credential[] credentials = [Sample.License("us-nv") with { Title = "Licensed reflexologist" }, Sample.Establishment("us-nv")];
        Assert.Contains("credential.title-unknown", Sample.Codes(Sample.Check(credentials, jurisdiction: "us-nv")));
        Assert.False(Sample.Check(credentials, jurisdiction: "us-nv").IsAuthorized);
    }

    // "By state" for all three professions of the matrix, and for physicians, whom it does not name.
    [Theory]
    [InlineData(Profession.PhysicalTherapist)]
    [InlineData(Profession.Chiropractor)]
    [InlineData(Profession.Acupuncturist)]
    [InlineData(Profession.Physician)]
    public void Evaluate_DryNeedling_IsOneToAskTheBoardAbout(Profession profession)
    {
        Credential[] credentials = [Sample.Of(profession), Sample.Establishment()];
        Assert.Equal(LicenseVerdict.NotAssessable, Sample.Check(credentials, "dry-needling").Verdict);
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check(credentials, "dry-needling", question: new() { ConfirmedTreatments = [new() { Treatment = TreatmentCode.From("dry-needling"), Jurisdiction = Sample.SouthCarolina, Profession = profession }] }).Verdict);
    }

    // Maine exempts Trager work, which is not the stroke of rocking: that is massage.
    [Theory]
    [InlineData("rocking", false)]
    [InlineData("shiatsu", true)]
    public void Evaluate_InMaine_WithoutALicense_OnlyTheNamedFormsAreOpen(string treatment, bool open) => Assert.Equal(open, Sample.Check([], treatment, "us-me").IsAuthorized);

    // Of beauty treatments the Texan page names waxing and sugaring; what holds for the others is the default.
    [Fact]
    public void Scope_Texas_ClaimsToHaveReadOnlyWhatWasRead() => Assert.Equal(
        ["waxing"],
        Sample.Knowledge.Jurisdictions[JurisdictionCode.From("us-tx")].Scope.Where(rule => rule.Grants.Any(grant => grant.Permission == ScopeStance.Excluded)).SelectMany(rule => rule.Treatments).Select(code => code.Value));

    [Fact]
    public void Evaluate_EstablishmentRuleOfLater_IsNotAskedForBefore()
    {
        // Utah registers places since 1 October 2025.
        Credential[] credentials = [Sample.License("us-ut")];
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check(credentials, jurisdiction: "us-ut", day: new(2025, 9, 30)).Verdict);
        Assert.Equal(["establishment.missing"], Sample.Codes(Sample.Check(credentials, jurisdiction: "us-ut", day: new(2025, 10, 1))));
    }

    [Fact]
    public void Evaluate_ThePracticesAnswer_NeverLiftsWhatTheLawIsKnownToAsk() =>
        Assert.Equal(["establishment.missing"], Sample.Codes(Sample.Check([Sample.License()], question: new() { EstablishmentCredentialNeeded = Answer.No })));
}
