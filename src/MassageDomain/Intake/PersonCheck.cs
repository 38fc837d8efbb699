using MassageDomain.Intake.Consents;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at who the client is, how to reach them, and who speaks for them.</summary>
internal ref struct PersonCheck(IntakeForm form, LocalDate today, IssueList issues)
{
    public IssueList Run()
    {
        issues.Report(string.IsNullOrWhiteSpace(form.ClientId), IntakeIssueCodes.NoClientId, $"/clientId");
        issues.Report(form.CompletedOn > today, IntakeIssueCodes.CompletedAfterToday, $"/completedOn");
        issues.Report(
            form.FilledInBy is { Role: FilledInBy.Representative or FilledInBy.Helper, Name: null } && form.Guardian?.Name is null && form.Capacity?.Representative?.Name is null,
            IntakeIssueCodes.FillerNotNamed,
            $"/filledInBy/name");
        ContactHolds();
        issues.Report(IsWrongPhone(form.EmergencyContact?.Phone), IntakeIssueCodes.PhoneMalformed, $"/emergencyContact/phone");
        InterpreterHolds();
        issues.Report(IsWrongPhone(form.Guardian?.Phone), IntakeIssueCodes.PhoneMalformed, $"/guardian/phone");
        CapacityHolds();
        for (var i = 0; i < form.Practitioners.Count; i++)
        {
            issues.Report(IsWrongPhone(form.Practitioners[i].Phone), IntakeIssueCodes.PhoneMalformed, $"/practitioners/{i}/phone");
        }

        return issues;
    }

    private void ContactHolds()
    {
        if (form.Contact is not { } contact)
        {
            return;
        }

        issues.Report(IsWrongPhone(contact.Phone), IntakeIssueCodes.PhoneMalformed, $"/contact/phone");
        issues.Report(IsWrongPhone(contact.OtherPhone), IntakeIssueCodes.PhoneMalformed, $"/contact/otherPhone");
        issues.Report(contact.Email is { } email && !ContactFormats.IsEmail(email), IntakeIssueCodes.EmailMalformed, $"/contact/email");
        if (contact.Address is { } address)
        {
            issues.Report(address.PostCode is { } code && !ContactFormats.IsPostCode(code, address.Country), IntakeIssueCodes.PostCodeMalformed, $"/contact/address/postCode");
            issues.Report(address.Country is { } country && !ContactFormats.IsCountry(country), IntakeIssueCodes.CountryMalformed, $"/contact/address/country");
        }
    }

    private void InterpreterHolds()
    {
        if (form.Interpreter is { } interpreter)
        {
            issues.Report(interpreter.SpokenLanguage is { } tag && !ContactFormats.IsLanguageTag(tag), IntakeIssueCodes.LanguageMalformed, $"/interpreter/spokenLanguage");
            issues.Report(interpreter.Needed == Answer.Yes && interpreter.WillBePresent != Answer.Yes, IntakeIssueCodes.InterpreterNotArranged, $"/interpreter/willBePresent");
            issues.Report(interpreter.Needed == Answer.Yes && interpreter.IsRelative == Answer.Yes, IntakeIssueCodes.InterpreterIsRelative, $"/interpreter/isRelative");
        }
    }

    private void CapacityHolds()
    {
        if (form.Capacity is { } capacity)
        {
            issues.Report(capacity.AssessedOn > today, IntakeIssueCodes.EventAfterToday, $"/capacity/assessedOn");
            issues.Report(ConsentSigners.NeedsSubstitute(form) && (string.IsNullOrWhiteSpace(capacity.Representative?.Name) || !ConsentSigners.MayDecideForAdult(form)), IntakeIssueCodes.NoRepresentative, $"/capacity/representative");
            issues.Report(IsWrongPhone(capacity.Representative?.Phone), IntakeIssueCodes.PhoneMalformed, $"/capacity/representative/phone");
        }
    }

    private static bool IsWrongPhone(string? phone) => phone is not null && !ContactFormats.IsPhone(phone);
}
