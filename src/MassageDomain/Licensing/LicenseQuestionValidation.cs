using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Says what is wrong with a question to <see cref="LicenseCheck"/>, as somebody entered it.</summary>
public static class LicenseQuestionValidation
{
    private const int MostYearsOfLife = 130;

    /// <summary>Looks at everything that the question carries, the supervisor's credentials among it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="date">The day that it is about.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <returns>The issues in document order; empty where nothing is wrong.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(LicenseQuestion question, LocalDate date, LicensingKnowledge? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        knowledge ??= LicensingKnowledge.Default;
        var root = FieldPath.Root;
        var issues = new List<ValidationIssue>();
        if (question.PersonName is { } name && !PersonNames.HasLetter(name))
        {
            issues.Add(new(LicensingIssueCodes.QuestionName, root.Member("personName")));
        }

        if (question.MaxVerificationAgeDays < 0)
        {
            issues.Add(new(LicensingIssueCodes.QuestionVerificationAge, root.Member("maxVerificationAgeDays")));
        }

        IssuesOfRecords.Defined(question.Premises is null or (>= PremisesKind.Establishment and <= PremisesKind.PhysicianOffice), root.Member("premises"), issues);
        IssuesOfRecords.Answered(question.EstablishmentCredentialNeeded, root.Member("establishmentCredentialNeeded"), issues);
        IssuesOfRecords.Answered(question.LocalPermitNeeded, root.Member("localPermitNeeded"), issues);
        for (var i = 0; i < question.ConfirmedTreatments.Count; i++)
        {
            var confirmed = question.ConfirmedTreatments[i];
            var path = root.Member("confirmedTreatments").Item(i);
            IssuesOfRecords.Known(confirmed.Treatment, path.Member("treatment"), knowledge, issues);
            if (confirmed.Profession is null != confirmed.NoCredentialNeeded)
            {
                // It says for nobody what was confirmed, or for a profession and for everybody.
                issues.Add(new(LicensingIssueCodes.QuestionConfirmation, path.Member("profession")));
            }

            IssuesOfRecords.Defined(confirmed.Profession is null or (>= Profession.MassageTherapist and <= Profession.Other), path.Member("profession"), issues);
        }

        if (question.Supervision is { } supervision)
        {
            Supervised(supervision, root.Member("supervision"), knowledge, issues);
        }

        if (question.Client is { } client)
        {
            Client(client, CredentialStanding.ToIso(date), root.Member("client"), issues);
        }

        return ValueList.From(issues);
    }

    private static void Supervised(Supervision supervision, FieldPath path, LicensingKnowledge knowledge, List<ValidationIssue> issues)
    {
        for (var i = 0; i < supervision.Supervisor.Count; i++)
        {
            CredentialValidation.Add(supervision.Supervisor[i], path.Member("supervisor").Item(i), knowledge, issues);
        }

        IssuesOfRecords.Answered(supervision.OnSite, path.Member("onSite"), issues);
        IssuesOfRecords.Answered(supervision.RequiredCoursework, path.Member("requiredCoursework"), issues);
        IssuesOfRecords.Answered(supervision.Unpaid, path.Member("unpaid"), issues);
    }

    private static void Client(ClientFacts client, LocalDate date, FieldPath path, List<ValidationIssue> issues)
    {
        if (client.BirthDate is { } printed)
        {
            var birth = CredentialStanding.ToIso(printed);
            if (birth > date || birth < DateSteps.PlusYears(date, -MostYearsOfLife))
            {
                issues.Add(new(LicensingIssueCodes.QuestionBirthDate, path.Member("birthDate")));
            }
        }

        IssuesOfRecords.Answered(client.GuardianConsent, path.Member("guardianConsent"), issues);
        IssuesOfRecords.Answered(client.GuardianPresent, path.Member("guardianPresent"), issues);
        IssuesOfRecords.Answered(client.GuardianContact, path.Member("guardianContact"), issues);
        for (var i = 0; i < client.SensitiveAreas.Count; i++)
        {
            var at = path.Member("sensitiveAreas").Item(i);
            IssuesOfRecords.Defined(client.SensitiveAreas[i].Area is >= ConsentArea.Breast and <= ConsentArea.InternalCavity, at.Member("area"), issues);
            IssuesOfRecords.Answered(client.SensitiveAreas[i].WrittenConsent, at.Member("writtenConsent"), issues);
            IssuesOfRecords.Answered(client.SensitiveAreas[i].Prescription, at.Member("prescription"), issues);
            IssuesOfRecords.Answered(client.SensitiveAreas[i].SpecialAuthority, at.Member("specialAuthority"), issues);
        }
    }
}
