using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

/// <summary>What one credential is worth whose record is wrong, incomplete or about something else.</summary>
public class OneCredentialTests
{
    [Fact]
    public void Evaluate_PeriodThatEndsBeforeItBegins_CannotBeAssessed()
    {
        StatusPeriod reversed = new() { Status = CredentialStatus.Suspended, From = new(2026, 2, 1), Until = new(2025, 12, 31) };
        Credential[] credentials = [Sample.License() with { Periods = [reversed] }, Sample.Establishment()];
        Assert.Equal(["credential.dates-reversed"], Sample.Codes(Sample.Check(credentials)));

        Credential[] restricted = [Sample.License() with { Restrictions = [new() { Kind = RestrictionKind.Other, From = new(2026, 2, 1), Until = new(2025, 12, 31) }] }, Sample.Establishment()];
        Assert.Equal(["credential.dates-reversed"], Sample.Codes(Sample.Check(restricted)));
    }

    [Theory]
    [InlineData("Suspended", "credential.status-mismatch")]
    [InlineData("Hibernating", "credential.status-unknown")]
    [InlineData("Active", null)]
    [InlineData(" active ", null)]
    public void Evaluate_BoardsWordForAPeriod_CountsAsItDoesForTheCredential(string word, string? code)
    {
        Credential[] credentials = [Sample.License() with { Periods = [new() { Status = CredentialStatus.Active, RawStatus = word, From = new(2026, 2, 1) }] }, Sample.Establishment()];
        Assert.Equal(code is null ? [] : [code], Sample.Codes(Sample.Check(credentials)));
    }

    [Fact]
    public void Evaluate_ActivePeriod_LiftsNoSuspension()
    {
        Credential[] credentials = [Sample.License() with { Status = CredentialStatus.Suspended, Periods = [new() { Status = CredentialStatus.Active, From = new(2026, 2, 1) }] }, Sample.Establishment()];
        Assert.Equal(["credential.status"], Sample.Codes(Sample.Check(credentials)));
    }

    // What is restricted is not the treatment but the place, the registration or the permit: somebody must read the order.
    [Theory]
    [InlineData(RestrictionKind.Treatments)]
    [InlineData(RestrictionKind.Supervision)]
    [InlineData(RestrictionKind.Other)]
    public void Evaluate_RestrictionOnThePlacesCredential_IsNotPassedOver(RestrictionKind kind)
    {
        Credential[] credentials = [Sample.License(), Sample.Establishment() with { Restrictions = [new() { Kind = kind }] }];
        Assert.Equal(["credential.restriction-other"], Sample.Codes(Sample.Check(credentials)));
    }

    [Fact]
    public void Evaluate_RestrictionOnNewYorksRegistration_IsNotPassedOver()
    {
        Credential license = Sample.License("us-ny") with { Expires = null };
        Credential registration = Sample.License("us-ny") with { Kind = CredentialKind.Registration };
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([license, registration], jurisdiction: "us-ny").Verdict);
        var restricted = Sample.Check([license, registration with { Restrictions = [new() { Kind = RestrictionKind.Treatments }] }], jurisdiction: "us-ny");
        Assert.Equal((LicenseVerdict.NotAssessable, "credential.restriction-other"), (restricted.Verdict, Sample.Codes(restricted)[0]));
    }

    [Fact]
    public void Evaluate_RestrictionOnATreatmentOfAnotherName_MustBeRead()
    {
        Credential[] credentials = [Sample.License() with { Restrictions = [new() { Kind = RestrictionKind.Treatments, Treatments = [TreatmentCode.From("hotstone")] }] }, Sample.Establishment()];
        Assert.Equal(["credential.restriction-other"], Sample.Codes(Sample.Check(credentials, "hot-stone")));
    }

    // 2.1 of the research: temporary and provisional licenses are conditional, whatever word stands beside them.
    [Fact]
    public void Evaluate_TemporaryLicense_IsConditional()
    {
        Credential[] credentials = [Sample.License() with { Kind = CredentialKind.Temporary }, Sample.Establishment()];
        Assert.Equal(["credential.status-conditional"], Sample.Codes(Sample.Check(credentials)));
        credentials[0] = credentials[0] with { Status = CredentialStatus.Temporary };
        Assert.Equal(["credential.status-conditional"], Sample.Codes(Sample.Check(credentials)));
    }

    // A multistate license is current and unrestricted, and one of massage therapists (mywsmta.org on the compact).
    [Fact]
    public void Evaluate_MultistateLicense_IsUnrestrictedAndForMassage()
    {
        var knowledge = LicensingKnowledge.Default.WithCompactOperationalFrom(new LocalDate(2026, 1, 1));
        Credential multistate = Sample.License("us-va") with { Kind = CredentialKind.MultistateLicense };
        string[] In(Credential credential, string treatment = "swedish") =>
            Sample.Codes(LicenseCheck.Evaluate([credential], TreatmentCode.From(treatment), JurisdictionCode.From("us-ar"), Sample.Day, knowledge, new() { EstablishmentCredentialNeeded = Answer.No }));

        Assert.DoesNotContain("credential.status", In(multistate));
        Assert.Contains("credential.status", In(multistate with { Status = CredentialStatus.Restricted }));
        Assert.Contains("credential.status", In(multistate with { Status = CredentialStatus.Probation }));
        Assert.Contains("credential.other-jurisdiction", In(multistate with { Profession = Profession.Esthetician }, "facial"));
        Assert.Contains("credential.wrong-kind", In(multistate with { Profession = Profession.Esthetician, Jurisdiction = JurisdictionCode.From("us-ar") }, "facial"));
        Assert.Contains("credential.status", In(multistate with { Periods = [new() { Status = CredentialStatus.Probation, From = Sample.Day }] }));
        Assert.Contains("credential.status", In(multistate with { Restrictions = [new() { Kind = RestrictionKind.Treatments, Treatments = [TreatmentCode.From("hot-stone")] }] }));
    }

    [Fact]
    public void Evaluate_VerifiedAfterTheDay_HasNoAge()
    {
        LicenseQuestion question = new() { MaxVerificationAgeDays = 30 };
        Credential[] Verified(Instant at) => [Sample.License() with { Verification = new() { At = at, Source = "roster", Primary = true } }, Sample.Establishment() with { Verification = new() { At = Instant.FromUtc(2026, 3, 1, 12, 0), Source = "roster", Primary = true } }];

        Assert.Empty(Sample.Codes(Sample.Check(Verified(Instant.FromUtc(2026, 3, 2, 12, 0)), question: question)));
        Assert.Equal(["credential.verified-later"], Sample.Codes(Sample.Check(Verified(Instant.FromUtc(2062, 3, 1, 12, 0)), question: question)));
        Assert.Equal(["credential.verification-stale"], Sample.Codes(Sample.Check(Verified(Instant.FromUtc(2026, 1, 1, 12, 0)), question: question)));
    }

    // Ten in the evening in UTC on 2 March is the morning of the 3rd in Guam: that does not show that it existed on the 2nd.
    [Fact]
    public void DatesOf_AMoment_AreTheLocalDatesOfThePlace()
    {
        static (LocalDate, LocalDate) In(string place, Instant moment) => LicensingKnowledge.Default.Index.FindRules(JurisdictionCode.From(place))!.DatesOf(moment);
        static (LocalDate, LocalDate) Both(int day) => (new(2026, 3, day), new(2026, 3, day));

        Assert.Equal(Both(3), In("us-gu", Instant.FromUtc(2026, 3, 2, 22, 0)));
        Assert.Equal(Both(2), In("us-sc", Instant.FromUtc(2026, 3, 3, 4, 59)));
        Assert.Equal(Both(3), In("us-sc", Instant.FromUtc(2026, 3, 3, 5, 0)));
        Assert.Equal((new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 3)), In("us-fl", Instant.FromUtc(2026, 3, 3, 5, 30))); // Central and Eastern
        Assert.Equal((LocalDate.MinIsoValue, LocalDate.MinIsoValue), In("us-sc", Instant.MinValue));
        Assert.Equal((LocalDate.MaxIsoValue, LocalDate.MaxIsoValue), In("us-gu", Instant.MaxValue));
    }

    // El Paso, an hour before midnight, five minutes after the roster was looked at: it is the next day in Dallas already, and that is nothing to El Paso.
    [Fact]
    public void Evaluate_AtAMoment_GoesByTheZoneOfThePlace()
    {
        Credential[] credentials = [Sample.License("us-tx") with { Issued = null, Verification = new() { At = Instant.FromUtc(2026, 3, 2, 6, 5), Source = "roster", Primary = true } }];
        LicenseQuestion question = new() { MaxVerificationAgeDays = 30, Premises = PremisesKind.SolePractice };
        string[] At(Instant now) => Sample.Codes(LicenseCheck.Evaluate(credentials, Sample.Swedish, JurisdictionCode.From("us-tx"), now, "America/Denver", null, question));

        Assert.Empty(At(Instant.FromUtc(2026, 3, 2, 6, 10)));
        Assert.Empty(At(Instant.FromUtc(2026, 4, 1, 5, 59)));
        Assert.Equal(["credential.verification-stale"], At(Instant.FromUtc(2026, 4, 1, 6, 0)));
        Assert.Equal(["credential.verification-stale"], Sample.Codes(Sample.Check(credentials, jurisdiction: "us-tx", day: new(2026, 4, 1), question: question)));
    }

    // A registration that is a student's is no registration of somebody who works alone.
    [Fact]
    public void Evaluate_NewYorksLicenseWithAStudentsRegistration_CannotBeAssessed()
    {
        Credential license = Sample.License("us-ny") with { Expires = null };
        Credential registration = Sample.License("us-ny") with { Kind = CredentialKind.Registration, Title = null };
        Assert.False(Sample.Check([license, registration with { Status = CredentialStatus.Student }], jurisdiction: "us-ny").IsAuthorized);
        Assert.False(Sample.Check([license, registration with { Periods = [new() { Status = CredentialStatus.Student, From = Sample.Day }] }], jurisdiction: "us-ny").IsAuthorized);
    }

    [Fact]
    public void All_Reasons_AreInTheList() => Assert.Equal(
        typeof(LicenseReasons).GetProperties().Where(property => property.PropertyType == typeof(LicenseReason)).Select(property => (LicenseReason)property.GetValue(null)!),
        LicenseReasons.All);

    // Revoked next door, in another profession, or for a time: worth knowing, and no more than that.
    [Fact]
    public void Evaluate_WhatElseIsAdverse_IsMentionedWhereTheVerdictIsGood()
    {
        Credential[] both = Sample.Both();
        Assert.Equal(["credential.other-adverse"], Sample.Codes(Sample.Check([.. both, Sample.License("us-nc") with { Status = CredentialStatus.Revoked }])));
        Assert.Equal(["credential.other-adverse"], Sample.Codes(Sample.Check([.. both, Sample.Of(Profession.Esthetician) with { Status = CredentialStatus.Surrendered }])));
        Assert.Equal(["credential.other-adverse"], Sample.Codes(Sample.Check([.. both, Sample.License("us-nc") with { Periods = [new() { Status = CredentialStatus.Suspended, From = Sample.Day, Until = Sample.Day }] }])));
        Assert.Empty(Sample.Codes(Sample.Check([.. both, Sample.License("us-nc") with { Status = CredentialStatus.Expired }])));
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([.. both, Sample.License("us-nc") with { Status = CredentialStatus.Revoked }]).Verdict);
    }

    [Fact]
    public void Evaluate_WhereNoCredentialIsNeeded_ARevokedOneIsMentioned() => Assert.Equal(
        ["credential.other-adverse"],
        Sample.Codes(Sample.Check([Sample.License("us-ks") with { Status = CredentialStatus.Revoked }], jurisdiction: "us-ks", question: new() { LocalPermitNeeded = Answer.No })));
}
