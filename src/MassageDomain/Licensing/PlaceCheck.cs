namespace MassageDomain.Licensing;

/// <summary>Whether the place has what it needs: a credential of its own, a permit of the city.</summary>
internal static class PlaceCheck
{
    public static void Establishment(in CheckContext check, ref Tally tally)
    {
        var rule = check.Place.Jurisdiction.Establishment;
        var answer = check.Question.EstablishmentCredentialNeeded;
        var need = check.Place.NeedOfPlace(check.Question.Premises ?? PremisesKind.Establishment, check.Day);
        if (check.WithoutMassageCredentials && need == Provision.Required)
        {
            // What the places of other professions need was not read.
            need = Provision.Unknown;
        }

        // What the practice found out settles what is open, and may ask for more; it never lifts what the law is known to ask.
        if (answer == Answer.Yes)
        {
            need = Provision.Required;
        }
        else if (answer == Answer.No && need != Provision.Required)
        {
            need = Provision.NotRequired;
        }

        if (need == Provision.NotRequired)
        {
            return;
        }

        var reason = need == Provision.Required ? LicenseReasons.EstablishmentMissing
            : need == Provision.Conditional ? LicenseReasons.EstablishmentConditional
            : LicenseReasons.EstablishmentUnknown;
        if (!Covered(check, CredentialKind.Establishment, need == Provision.Required, reason, ref tally))
        {
            tally.Add(reason, rule?.Basis, rule is { Duties.Count: > 0 } ? rule.Duties[0] : null);
        }
    }

    public static void LocalPermit(in CheckContext check, ref Tally tally)
    {
        var regulation = check.Place.Jurisdiction.Regulation;
        var answer = check.Question.LocalPermitNeeded;
        var open = answer is not (Answer.Yes or Answer.No);
        if ((answer == Answer.No && regulation.LocalPermits != Provision.Required) || (open && regulation.LocalPermits is null or Provision.NotRequired))
        {
            return;
        }

        // Where a license of the state is in hand, that some city asks for more is worth knowing and no more.
        var reason = answer == Answer.Yes ? LicenseReasons.LocalPermitMissing
            : check.Place.NeedsCredential && regulation.LocalPermits != Provision.Required ? LicenseReasons.LocalPermitPossible
            : LicenseReasons.LocalPermitUnknown;
        if (!Covered(check, CredentialKind.LocalPermit, answer == Answer.Yes, reason, ref tally))
        {
            tally.Add(reason, regulation.Basis, regulation.Detail);
        }
    }

    // Where one is needed, what stands against the best one is found. Where it is open whether one is needed, having one settles
    // it, unless it is in a worse state than having none would be.
    private static bool Covered(in CheckContext check, CredentialKind kind, bool needed, LicenseReason without, ref Tally tally)
    {
        var best = Best(check, kind, out var index);
        if (index < 0 || (!needed && best >= without.Effect))
        {
            return false;
        }

        tally.Raise(best);
        if (tally.Keeps)
        {
            CredentialStanding.Assess(check, null, check.Credentials[index], index, ref tally);
        }

        return true;
    }

    private static FindingEffect Best(in CheckContext check, CredentialKind kind, out int index)
    {
        index = -1;
        var best = FindingEffect.Blocks + 1;
        for (var i = 0; i < check.Credentials.Count; i++)
        {
            var credential = check.Credentials[i];
            if (credential.Kind != kind || credential.Jurisdiction != check.Code)
            {
                continue;
            }

            var one = new Tally(null);
            CredentialStanding.Assess(check, null, credential, i, ref one);
            if (one.Worst < best)
            {
                best = one.Worst;
                index = i;
            }
        }

        return best;
    }
}
