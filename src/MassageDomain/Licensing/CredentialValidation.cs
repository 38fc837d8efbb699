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
        knowledge ??= LicensingKnowledge.Default;
        var issues = new List<ValidationIssue>();
        var root = FieldPath.Root;
        Defined(credential.Kind is >= CredentialKind.License and <= CredentialKind.MultistateLicense, root.Member("kind"), issues);
        Defined(credential.Profession is >= Profession.MassageTherapist and <= Profession.Other, root.Member("profession"), issues);
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

        Defined(credential.Status is >= CredentialStatus.Active and <= CredentialStatus.Unknown, root.Member("status"), issues);
        if (credential.RawStatus is { } word)
        {
            var meant = knowledge.StatusOf(word, credential.Jurisdiction);
            if (meant == CredentialStatus.Unknown)
            {
                issues.Add(new(LicensingIssueCodes.CredentialStatusUnmapped, root.Member("rawStatus")));
            }
            else if (meant != credential.Status)
            {
                issues.Add(new(LicensingIssueCodes.CredentialStatusMismatch, root.Member("rawStatus")));
            }
        }

        Dates(credential, issues);
        return ValueList.From(issues);
    }

    private static void Dates(Credential credential, List<ValidationIssue> issues)
    {
        var root = FieldPath.Root;
        if (credential.Issued is null && credential.Expires is null && credential.Kind != CredentialKind.NationalCertification)
        {
            issues.Add(new(LicensingIssueCodes.CredentialNoDates, root.Member("expires")));
        }

        if (credential is { Issued: { } issued, Expires: { } expires } && CredentialStanding.ToIso(issued) > CredentialStanding.ToIso(expires))
        {
            issues.Add(new(LicensingIssueCodes.CredentialDatesReversed, root.Member("expires")));
        }

        for (var i = 0; i < credential.Periods.Count; i++)
        {
            var period = credential.Periods[i];
            Defined(period.Status is >= CredentialStatus.Active and <= CredentialStatus.Unknown, root.Member("periods").Item(i).Member("status"), issues);
            if (period.Until is { } until && CredentialStanding.ToIso(until) < CredentialStanding.ToIso(period.From))
            {
                issues.Add(new(LicensingIssueCodes.PeriodReversed, root.Member("periods").Item(i).Member("until")));
            }
        }

        for (var i = 0; i < credential.Restrictions.Count; i++)
        {
            var restriction = credential.Restrictions[i];
            Defined(restriction.Kind is >= RestrictionKind.Treatments and <= RestrictionKind.Other, root.Member("restrictions").Item(i).Member("kind"), issues);
            if (restriction is { From: { } from, Until: { } until } && CredentialStanding.ToIso(until) < CredentialStanding.ToIso(from))
            {
                issues.Add(new(LicensingIssueCodes.PeriodReversed, root.Member("restrictions").Item(i).Member("until")));
            }
        }
    }

    private static void Defined(bool defined, FieldPath path, List<ValidationIssue> issues)
    {
        if (!defined)
        {
            issues.Add(new(LicensingIssueCodes.CodeUndefined, path));
        }
    }
}
