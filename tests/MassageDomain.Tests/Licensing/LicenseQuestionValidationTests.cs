using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class LicenseQuestionValidationTests
{
    private static readonly LocalDate Day = new(2026, 5, 1);
    private static readonly Supervision Supervised = new() { Supervisor = [Sample.License()], OnSite = Answer.Yes, RequiredCoursework = Answer.Yes, Unpaid = Answer.Yes };
    private static readonly SensitiveAreaConsent Area = new() { Area = ConsentArea.Breast, WrittenConsent = Answer.Yes, Prescription = Answer.No, SpecialAuthority = Answer.NotAsked };
    private static readonly ClientFacts Client = new() { BirthDate = new(1990, 1, 1), GuardianConsent = Answer.NotAsked, GuardianPresent = Answer.NotAsked, GuardianContact = Answer.NotAsked, SensitiveAreas = [Area] };
    private static readonly TreatmentConfirmation Confirmed = new() { Treatment = TreatmentCode.From("facial"), Jurisdiction = Sample.SouthCarolina, Profession = Profession.MassageTherapist };
    private static readonly LicenseQuestion Good = new()
    {
        PersonName = "Ada Sample",
        MaxVerificationAgeDays = 0,
        Premises = PremisesKind.PhysicianOffice,
        EstablishmentCredentialNeeded = Answer.Declined,
        LocalPermitNeeded = Answer.No,
        ConfirmedTreatments = [Confirmed],
        Supervision = Supervised,
        Client = Client,
    };

    [Fact]
    public void Validate_AGoodQuestion_HasNoIssues()
    {
        Assert.Empty(LicenseQuestionValidation.Validate(Good, Day));
        Assert.Empty(LicenseQuestionValidation.Validate(new(), Day));
        Assert.Empty(LicenseQuestionValidation.Validate(Born(Day), Day));
        Assert.Empty(LicenseQuestionValidation.Validate(Born(new(1896, 5, 1)), Day));
    }

    public static IEnumerable<object[]> Bad()
    {
        yield return Case("licensing.question.name-without-letter", "/personName", Good with { PersonName = " '12.- " });
        yield return Case("licensing.question.verification-age-negative", "/maxVerificationAgeDays", Good with { MaxVerificationAgeDays = -1 });
        yield return Case("licensing.value.undefined", "/premises", Good with { Premises = (PremisesKind)7 });
        yield return Case("licensing.value.undefined", "/premises", Good with { Premises = 0 });
        yield return Case("licensing.value.undefined", "/establishmentCredentialNeeded", Good with { EstablishmentCredentialNeeded = 0 });
        yield return Case("licensing.value.undefined", "/localPermitNeeded", Good with { LocalPermitNeeded = (Answer)6 });
        yield return Case("licensing.treatment.not-in-catalogue", "/confirmedTreatments/1/treatment", Good with { ConfirmedTreatments = [Confirmed, Confirmed with { Treatment = TreatmentCode.From("moon-massage"), Profession = null, NoCredentialNeeded = true }] });
        yield return Case("licensing.question.confirmed-for-whom", "/confirmedTreatments/0/profession", Good with { ConfirmedTreatments = [Confirmed with { Profession = null }] });
        yield return Case("licensing.question.confirmed-for-whom", "/confirmedTreatments/0/profession", Good with { ConfirmedTreatments = [Confirmed with { NoCredentialNeeded = true }] });
        yield return Case("licensing.value.undefined", "/confirmedTreatments/0/profession", Good with { ConfirmedTreatments = [Confirmed with { Profession = 0 }] });
        yield return Case("licensing.credential.no-dates", "/supervision/supervisor/0/expires", Good with { Supervision = Supervised with { Supervisor = [Sample.License() with { Issued = null, Expires = null }] } });
        yield return Case("licensing.value.undefined", "/supervision/onSite", Good with { Supervision = Supervised with { OnSite = 0 } });
        yield return Case("licensing.value.undefined", "/supervision/requiredCoursework", Good with { Supervision = Supervised with { RequiredCoursework = 0 } });
        yield return Case("licensing.value.undefined", "/supervision/unpaid", Good with { Supervision = Supervised with { Unpaid = 0 } });
        yield return Case("licensing.question.birth-date-implausible", "/client/birthDate", Born(Day.PlusDays(1)));
        yield return Case("licensing.question.birth-date-implausible", "/client/birthDate", Born(Day.PlusDays(1).WithCalendar(CalendarSystem.Julian)));
        yield return Case("licensing.question.birth-date-implausible", "/client/birthDate", Born(new(1896, 4, 30)));
        yield return Case("licensing.value.undefined", "/client/guardianConsent", Good with { Client = Client with { GuardianConsent = 0 } });
        yield return Case("licensing.value.undefined", "/client/guardianPresent", Good with { Client = Client with { GuardianPresent = 0 } });
        yield return Case("licensing.value.undefined", "/client/guardianContact", Good with { Client = Client with { GuardianContact = 0 } });
        yield return Case("licensing.value.undefined", "/client/sensitiveAreas/0/area", With(Area with { Area = 0 }));
        yield return Case("licensing.value.undefined", "/client/sensitiveAreas/0/writtenConsent", With(Area with { WrittenConsent = 0 }));
        yield return Case("licensing.value.undefined", "/client/sensitiveAreas/0/prescription", With(Area with { Prescription = 0 }));
        yield return Case("licensing.value.undefined", "/client/sensitiveAreas/0/specialAuthority", With(Area with { SpecialAuthority = 0 }));

        static LicenseQuestion With(SensitiveAreaConsent area) => Good with { Client = Client with { SensitiveAreas = [area] } };
        static object[] Case(string code, string path, LicenseQuestion question) => [code, path, new Holder(question)];
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Validate_OneThingWrong_NamesIt(string code, string path, Holder holder)
    {
        var issue = Assert.Single(LicenseQuestionValidation.Validate(holder.Question, Day));
        Assert.Equal((code, path), (issue.Code.Value, issue.Path.Value));
    }

    // At the ends of the calendar there are no 130 years to go back.
    [Fact]
    public void Validate_OnTheFirstDayOfTheCalendar_KnowsNoBirthTooLongAgo() => Assert.Empty(LicenseQuestionValidation.Validate(Born(LocalDate.MinIsoValue), LocalDate.MinIsoValue));

    private static LicenseQuestion Born(LocalDate date) => Good with { Client = Client with { BirthDate = date } };

    public sealed record Holder(LicenseQuestion Question)
    {
        public override string ToString() => nameof(Holder);
    }
}
