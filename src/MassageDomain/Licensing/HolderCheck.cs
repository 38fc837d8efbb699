using MassageDomain.Techniques;

namespace MassageDomain.Licensing;

/// <summary>Whether a credential makes its holder somebody who may practice here: its kind, its standing, what goes with it, its title.</summary>
internal static class HolderCheck
{
    /// <param name="check">What is asked; the registration that goes with a license is looked for among its credentials.</param>
    /// <param name="treatment">The treatment that the credential is to cover; null where it is to stand by itself.</param>
    /// <param name="credential">The credential.</param>
    /// <param name="index">Its position among those given.</param>
    /// <param name="tally">Takes what is found.</param>
    /// <returns>The title; null where the jurisdiction issues none of that name for massage.</returns>
    public static CredentialTitle? Assess(in CheckContext check, TreatmentScope? treatment, Credential credential, int index, ref Tally tally)
    {
        Kind(check, credential, index, ref tally);
        CredentialStanding.Assess(check, treatment, credential, index, ref tally);
        if (credential.Profession != Profession.MassageTherapist)
        {
            return null;
        }

        if (check.Place.Kind == RegulationKind.LicenseAndRegistration && credential.Expires is null)
        {
            Registration(check, index, ref tally);
        }

        var title = check.Place.FindTitle(credential.Title);
        Title(check, treatment, title, index, ref tally);
        return title;
    }

    private static void Kind(in CheckContext check, Credential credential, int index, ref Tally tally)
    {
        if (credential.Kind == CredentialKind.MultistateLicense)
        {
            Multistate(check, credential, index, ref tally);
        }
        else if (credential.Profession == Profession.MassageTherapist
            ? !check.Place.Accepts(credential.Kind)
            : credential.Kind is not (CredentialKind.License or CredentialKind.Registration or CredentialKind.Temporary))
        {
            tally.Add(LicenseReasons.CredentialWrongKind, index);
        }
        else if (credential.Kind == CredentialKind.Temporary && credential.Status == CredentialStatus.Active)
        {
            tally.Add(LicenseReasons.StatusConditional, index);
        }
    }

    // A multistate license is one of massage therapists, current and unrestricted.
    private static void Multistate(in CheckContext check, Credential credential, int index, ref Tally tally)
    {
        if (credential.Profession != Profession.MassageTherapist)
        {
            tally.Add(LicenseReasons.CredentialWrongKind, index);
        }

        if (check.Knowledge.Compact.OperationalFrom is not { } from || check.Day < CredentialStanding.ToIso(from))
        {
            tally.Add(LicenseReasons.CompactNotInForce, index);
        }
        else if (credential.Jurisdiction is not { } home || !check.Index.IsCompactMember(home) || !check.Index.IsCompactMember(check.Code))
        {
            tally.Add(LicenseReasons.CompactNotMember, index);
        }

        if (credential.Status != CredentialStatus.Active || CredentialPeriods.IsLimited(check, credential))
        {
            tally.Add(LicenseReasons.StatusBars, index);
        }
    }

    private static void Registration(in CheckContext check, int license, ref Tally tally)
    {
        var best = FindingEffect.Blocks + 1;
        var bestIndex = -1;
        for (var i = 0; i < check.Credentials.Count; i++)
        {
            var credential = check.Credentials[i];
            if (credential.Kind == CredentialKind.Registration && credential.Profession == Profession.MassageTherapist && credential.Jurisdiction == check.Code)
            {
                var one = new Tally(null);
                CredentialStanding.Assess(check, null, credential, i, ref one);
                if (one.Worst < best)
                {
                    best = one.Worst;
                    bestIndex = i;
                }
            }
        }

        if (bestIndex < 0)
        {
            tally.Add(LicenseReasons.RegistrationMissing, license);
        }
        else if (best > 0)
        {
            CredentialStanding.Assess(check, null, check.Credentials[bestIndex], bestIndex, ref tally);
        }
    }

    private static void Title(in CheckContext check, TreatmentScope? treatment, CredentialTitle? title, int index, ref Tally tally)
    {
        // What a plan is called does not make a clinical technique another one.
        var mayBeClinical = check.Type != MassageType.Spa || treatment is { ClinicalOnly: true };
        if (title is null)
        {
            // Where one of the titles works under supervision only, or not clinically, a credential without a title may be that one.
            if (check.Place.HasSupervisedTitles || (check.Place.HasLimitedTitles && mayBeClinical))
            {
                tally.Add(LicenseReasons.TitleUnknown, index);
            }
        }
        else if (title.Profession != Profession.MassageTherapist)
        {
            tally.Add(LicenseReasons.TitleUnknown, index);
        }
        else if (title.ClinicalExcluded && mayBeClinical)
        {
            tally.Add(check.Type == MassageType.Clinical ? LicenseReasons.TitleNoClinical : LicenseReasons.TitleSpaOnly, index, title.Basis, null);
        }
    }
}
