namespace MassageDomain.Licensing;

/// <summary>Whether one of the credentials covers one treatment.</summary>
internal static class TreatmentCheck
{
    // Worse than any finding: the credential is not for this treatment or this place at all.
    private const FindingEffect NotACandidate = FindingEffect.Blocks + 1;

    /// <summary>Who may give a treatment; null where the catalogue does not have it.</summary>
    public static TreatmentScope? ScopeOf(in CheckContext check, string treatment, int hash) =>
        check.Index.FindTreatment(treatment, hash) is >= 0 and var position ? check.Place.Scopes[position] : null;

    public static void Assess(in CheckContext check, string treatment, TreatmentScope? scope, ref Tally tally)
    {
        if (scope is null)
        {
            tally.Raise(LicenseReasons.TreatmentUnknown.Effect);
            if (tally.Keeps)
            {
                tally.Add(LicenseReasons.TreatmentUnknown, TreatmentCode.From(treatment));
            }

            return;
        }

        if (!scope.Offered)
        {
            tally.Add(LicenseReasons.TreatmentNever, scope);
            return;
        }

        var best = NotACandidate;
        var bestIndex = -1;
        var credentials = check.Credentials;
        for (var i = 0; i < credentials.Count; i++)
        {
            if (!IsCandidate(check, scope, credentials[i]))
            {
                continue;
            }

            var one = new Tally(null);
            AssessCandidate(check, scope, credentials[i], i, ref one);
            if (one.Worst < best)
            {
                best = one.Worst;
                bestIndex = i;
            }
        }

        var without = EffectWithoutCredential(check, scope);
        if (without <= best && without < NotACandidate)
        {
            WithoutCredential(scope, without, ref tally);
            return;
        }

        if (bestIndex < 0)
        {
            NoCandidate(check, scope, ref tally);
            return;
        }

        // The verdict is that of the best credential; where none will do, the reader sees what is wrong with each of them.
        for (var i = 0; i < credentials.Count && tally.Keeps; i++)
        {
            if (i == bestIndex || (best >= FindingEffect.CannotAssess && IsCandidate(check, scope, credentials[i])))
            {
                var one = new Tally(tally.Findings);
                AssessCandidate(check, scope, credentials[i], i, ref one);
            }
        }

        tally.Raise(best);
    }

    /// <summary>Where the person may work, whatever else of theirs is suspended, revoked, surrendered or denied, here or elsewhere, is worth knowing.</summary>
    public static void Adverse(in CheckContext check, ref Tally tally)
    {
        var credentials = check.Credentials;
        for (var i = 0; i < credentials.Count && tally.Worst < FindingEffect.CannotAssess; i++)
        {
            if (IsPersonal(credentials[i]) && CredentialPeriods.IsAdverse(check, credentials[i]))
            {
                tally.Add(LicenseReasons.OtherAdverse, i);
            }
        }
    }

    /// <summary>Whether it is a person's and not a place's.</summary>
    public static bool IsPersonal(Credential credential) =>
        credential.Kind is not (CredentialKind.Establishment or CredentialKind.LocalPermit);

    private static bool IsCandidate(in CheckContext check, TreatmentScope scope, Credential credential) =>
        IsPersonal(credential)
        && credential.Kind != CredentialKind.NationalCertification
        && !(check.WithoutMassageCredentials && credential.Profession == Profession.MassageTherapist)
        && (credential.Jurisdiction == check.Code || IsMultistate(credential))
        && scope.PermissionOf(credential.Profession) is not (0 or ScopeStance.Excluded);

    // The compact is one of massage therapists.
    private static bool IsMultistate(Credential credential) =>
        credential.Kind == CredentialKind.MultistateLicense && credential.Profession == Profession.MassageTherapist;

    private static void AssessCandidate(in CheckContext check, TreatmentScope scope, Credential credential, int index, ref Tally tally)
    {
        var title = HolderCheck.Assess(check, scope, credential, index, ref tally);
        if (SupervisionCheck.IsNeeded(check, credential, title))
        {
            SupervisionCheck.Assess(check, credential, title, index, ref tally);
        }

        Permission(check, scope, credential, index, ref tally);
    }

    private static void Permission(in CheckContext check, TreatmentScope scope, Credential credential, int index, ref Tally tally)
    {
        switch (scope.PermissionOf(credential.Profession))
        {
            case ScopeStance.Allowed:
                break;
            case ScopeStance.Conditional:
                tally.Add(LicenseReasons.TreatmentConditional, scope, index);
                break;
            default:
                if (!IsConfirmed(check, scope, credential.Profession))
                {
                    tally.Add(LicenseReasons.TreatmentConfirm, scope, index);
                }

                break;
        }
    }

    // What a board said counts for the profession that it was asked about, or for people who hold nothing, and nowhere else.
    private static bool IsConfirmed(in CheckContext check, TreatmentScope scope, Profession? profession)
    {
        var confirmed = check.Question.ConfirmedTreatments;
        for (var i = 0; i < confirmed.Count; i++)
        {
            var answer = confirmed[i];
            if (answer.Treatment == scope.Code && answer.Jurisdiction == check.Code
                && (profession is null ? answer.NoCredentialNeeded : answer.Profession == profession))
            {
                return true;
            }
        }

        return false;
    }

    // The rules of another profession's places are for those who work under its credential.
    private static FindingEffect EffectWithoutCredential(in CheckContext check, TreatmentScope scope) => scope.WithoutCredential switch
    {
        _ when check.WithoutMassageCredentials => NotACandidate,
        null => NotACandidate,
        ScopeStance.Allowed => 0,
        ScopeStance.Conditional => FindingEffect.Condition,
        _ => IsConfirmed(check, scope, null) ? 0 : FindingEffect.CannotAssess,
    };

    private static void WithoutCredential(TreatmentScope scope, FindingEffect effect, ref Tally tally)
    {
        if (effect == FindingEffect.Condition)
        {
            tally.Add(LicenseReasons.TreatmentConditional, scope);
        }
        else if (effect == FindingEffect.CannotAssess)
        {
            tally.Add(LicenseReasons.TreatmentConfirm, scope);
        }
    }

    private static void NoCandidate(in CheckContext check, TreatmentScope scope, ref Tally tally)
    {
        var outOfScope = false;
        var elsewhere = false;
        var otherProfession = false;
        var national = false;
        for (var i = 0; i < check.Credentials.Count; i++)
        {
            var credential = check.Credentials[i];
            var here = credential.Jurisdiction == check.Code;
            var personal = IsPersonal(credential) && credential.Kind != CredentialKind.NationalCertification;
            national |= credential.Kind == CredentialKind.NationalCertification;
            elsewhere |= personal && !here && scope.PermissionOf(credential.Profession) is not (0 or ScopeStance.Excluded);
            outOfScope |= personal && here && scope.PermissionOf(credential.Profession) == ScopeStance.Excluded;
            otherProfession |= personal && here;
        }

        tally.Add(
            outOfScope ? LicenseReasons.TreatmentOutOfScope
            : otherProfession ? LicenseReasons.TreatmentNeedsOther
            : elsewhere ? LicenseReasons.CredentialElsewhere
            : national ? LicenseReasons.CredentialNotALicense
            : LicenseReasons.CredentialMissing,
            scope);
    }
}
