namespace MassageDomain.Licensing;

/// <summary>Says what is wrong with a credential as it was recorded.</summary>
public static class CredentialValidation
{
    /// <summary>Looks at one credential by itself. Whether it authorizes anything is a matter for <see cref="LicenseCheck"/>.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <returns>The issues in document order; empty where nothing is wrong.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(Credential credential, LicensingKnowledge? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var issues = new List<ValidationIssue>();
        Add(credential, FieldPath.Root, knowledge ?? LicensingKnowledge.Default, issues);
        return ValueList.From(issues);
    }

    /// <summary>The same for a credential that is part of a larger document.</summary>
    internal static void Add(Credential credential, FieldPath root, LicensingKnowledge knowledge, List<ValidationIssue> issues)
    {
        IssuesOfRecords.Defined(credential.Kind is >= CredentialKind.License and <= CredentialKind.MultistateLicense, root.Member("kind"), issues);
        IssuesOfRecords.Defined(credential.Profession is >= Profession.MassageTherapist and <= Profession.Other, root.Member("profession"), issues);
        if (credential.Jurisdiction is not { } jurisdiction)
        {
            if (credential.Kind != CredentialKind.NationalCertification)
            {
                issues.Add(new(LicensingIssueCodes.CredentialNoJurisdiction, root.Member("jurisdiction")));
            }
        }
        else if (!knowledge.Jurisdictions.Contains(jurisdiction))
        {
            issues.Add(new(LicensingIssueCodes.CredentialUnknownJurisdiction, root.Member("jurisdiction")));
        }

        if (credential.Number is { } number)
        {
            issues.AddRange(LicenseNumber.Validate(number, root.Member("number")).Issues);
        }

        IssuesOfRecords.Defined(IsDefined(credential.Status), root.Member("status"), issues);
        Word(credential.RawStatus, credential.Status, credential.Jurisdiction, root.Member("rawStatus"), knowledge, issues);
        IssuesOfRecords.Answered(credential.Discipline, root.Member("discipline"), issues);
        Dates(credential, root, issues);
        for (var i = 0; i < credential.Periods.Count; i++)
        {
            var period = credential.Periods[i];
            var path = root.Member("periods").Item(i);
            IssuesOfRecords.Defined(IsDefined(period.Status), path.Member("status"), issues);
            if (period.Until is { } until && CredentialStanding.ToIso(until) < CredentialStanding.ToIso(period.From))
            {
                issues.Add(new(LicensingIssueCodes.PeriodReversed, path.Member("until")));
            }

            Word(period.RawStatus, period.Status, credential.Jurisdiction, path.Member("rawStatus"), knowledge, issues);
        }

        for (var i = 0; i < credential.Restrictions.Count; i++)
        {
            var restriction = credential.Restrictions[i];
            var path = root.Member("restrictions").Item(i);
            IssuesOfRecords.Defined(restriction.Kind is >= RestrictionKind.Treatments and <= RestrictionKind.Other, path.Member("kind"), issues);
            for (var j = 0; j < restriction.Treatments.Count; j++)
            {
                IssuesOfRecords.Known(restriction.Treatments[j], path.Member("treatments").Item(j), knowledge, issues);
            }

            if (restriction is { From: { } from, Until: { } until } && CredentialStanding.ToIso(until) < CredentialStanding.ToIso(from))
            {
                issues.Add(new(LicensingIssueCodes.PeriodReversed, path.Member("until")));
            }
        }
    }

    private static bool IsDefined(CredentialStatus status) => status is >= CredentialStatus.Active and <= CredentialStatus.Unknown;

    private static void Word(string? word, CredentialStatus recorded, JurisdictionCode? jurisdiction, FieldPath path, LicensingKnowledge knowledge, List<ValidationIssue> issues)
    {
        if (word is null)
        {
            return;
        }

        var meant = knowledge.StatusOf(word, jurisdiction);
        if (meant == CredentialStatus.Unknown)
        {
            issues.Add(new(LicensingIssueCodes.CredentialStatusUnmapped, path));
        }
        else if (meant != recorded)
        {
            issues.Add(new(LicensingIssueCodes.CredentialStatusMismatch, path));
        }
    }

    private static void Dates(Credential credential, FieldPath root, List<ValidationIssue> issues)
    {
        if (credential.Issued is null && credential.Expires is null && credential.Kind != CredentialKind.NationalCertification)
        {
            issues.Add(new(LicensingIssueCodes.CredentialNoDates, root.Member("expires")));
        }

        if (credential is { Issued: { } issued, Expires: { } expires } && CredentialStanding.ToIso(issued) > CredentialStanding.ToIso(expires))
        {
            issues.Add(new(LicensingIssueCodes.CredentialDatesReversed, root.Member("expires")));
        }
    }
}
