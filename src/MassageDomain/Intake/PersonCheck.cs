using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at who the client is, how to reach them, and who speaks for them.</summary>
internal sealed class PersonCheck(IntakeForm form, LocalDate today, IssueList issues)
{
    private static readonly FieldPath Root = FieldPath.Root;

    public void Run()
    {
        issues.Report(string.IsNullOrWhiteSpace(form.ClientId), IntakeIssueCodes.NoClientId, Root.Member("clientId"));
        issues.Report(form.CompletedOn > today, IntakeIssueCodes.CompletedAfterToday, Root.Member("completedOn"));
        issues.Report(
            form.FilledInBy is { Role: FilledInBy.Representative or FilledInBy.Helper, Name: null } && form.Guardian?.Name is null && form.Capacity?.Representative?.Name is null,
            IntakeIssueCodes.FillerNotNamed,
            Root.Member("filledInBy").Member("name"));
        if (form.Contact is { } contact)
        {
            ContactHolds(contact, Root.Member("contact"));
        }

        PhoneHolds(form.EmergencyContact?.Phone, Root.Member("emergencyContact").Member("phone"));
        InterpreterHolds(Root.Member("interpreter"));
        PhoneHolds(form.Guardian?.Phone, Root.Member("guardian").Member("phone"));
        CapacityHolds(Root.Member("capacity"));
        for (var i = 0; i < form.Practitioners.Count; i++)
        {
            PhoneHolds(form.Practitioners[i].Phone, Root.Member("practitioners").Item(i).Member("phone"));
        }
    }

    private void ContactHolds(ContactDetails contact, FieldPath path)
    {
        PhoneHolds(contact.Phone, path.Member("phone"));
        PhoneHolds(contact.OtherPhone, path.Member("otherPhone"));
        issues.Report(contact.Email is { } email && !ContactFormats.IsEmail(email), IntakeIssueCodes.EmailMalformed, path.Member("email"));
        if (contact.Address is { } address)
        {
            var at = path.Member("address");
            issues.Report(address.PostCode is { } code && !ContactFormats.IsPostCode(code, address.Country), IntakeIssueCodes.PostCodeMalformed, at.Member("postCode"));
            issues.Report(address.Country is { } country && !ContactFormats.IsCountry(country), IntakeIssueCodes.CountryMalformed, at.Member("country"));
        }
    }

    private void InterpreterHolds(FieldPath path)
    {
        if (form.Interpreter is { } interpreter)
        {
            issues.Report(interpreter.SpokenLanguage is { } tag && !ContactFormats.IsLanguageTag(tag), IntakeIssueCodes.LanguageMalformed, path.Member("spokenLanguage"));
            issues.Report(interpreter.Needed == Answer.Yes && interpreter.WillBePresent != Answer.Yes, IntakeIssueCodes.InterpreterNotArranged, path.Member("willBePresent"));
            issues.Report(interpreter.Needed == Answer.Yes && interpreter.IsRelative == Answer.Yes, IntakeIssueCodes.InterpreterIsRelative, path.Member("isRelative"));
        }
    }

    private void CapacityHolds(FieldPath path)
    {
        if (form.Capacity is { } capacity)
        {
            issues.Report(capacity.AssessedOn > today, IntakeIssueCodes.EventAfterToday, path.Member("assessedOn"));
            issues.Report(capacity.CanExplainBack == Answer.No && string.IsNullOrWhiteSpace(capacity.Representative?.Name), IntakeIssueCodes.NoRepresentative, path.Member("representative"));
            PhoneHolds(capacity.Representative?.Phone, path.Member("representative").Member("phone"));
        }
    }

    private void PhoneHolds(string? phone, FieldPath path) => issues.Report(phone is not null && !ContactFormats.IsPhone(phone), IntakeIssueCodes.PhoneMalformed, path);
}
