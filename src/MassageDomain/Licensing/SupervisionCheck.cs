namespace MassageDomain.Licensing;

/// <summary>Whether somebody who may work under supervision only is supervised as the jurisdiction asks.</summary>
internal static class SupervisionCheck
{
    public static bool IsNeeded(in CheckContext check, Credential credential, CredentialTitle? title)
    {
        if (credential.Kind == CredentialKind.Student || credential.Status == CredentialStatus.Student || title is { SupervisedOnly: true })
        {
            return true;
        }

        var periods = credential.Periods;
        for (var i = 0; i < periods.Count; i++)
        {
            // A period of supervised practice counts on its days and on all others alike: it can only ask for more.
            if (periods[i].Status == CredentialStatus.Student)
            {
                return true;
            }
        }

        var restrictions = credential.Restrictions;
        for (var i = 0; i < restrictions.Count; i++)
        {
            if (restrictions[i].Kind == RestrictionKind.Supervision && CredentialStanding.Applies(check, restrictions[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static void Assess(in CheckContext check, CredentialTitle? title, int index, ref Tally tally)
    {
        var rule = check.Place.Jurisdiction.Students;
        if (rule is null && title is not { SupervisedOnly: true })
        {
            tally.Add(LicenseReasons.SupervisionRuleUnknown, index);
            return;
        }

        if (check.Question.Supervision is not { } supervision)
        {
            tally.Add(LicenseReasons.SupervisionNotStated, index, rule?.Basis ?? title?.Basis, null);
            return;
        }

        var answer = Answer.Yes;
        if (rule is null or { OnSiteSupervision: true })
        {
            answer = Worse(answer, supervision.OnSite);
        }

        if (rule is { RequiredCourseworkOnly: true })
        {
            answer = Worse(answer, supervision.RequiredCoursework);
        }

        if (rule is { UnpaidOnly: true })
        {
            answer = Worse(answer, supervision.Unpaid);
        }

        var supervisor = BestSupervisor(check, supervision, rule?.SupervisorYears ?? 0);
        var reason = answer == Answer.No || supervisor >= FindingEffect.Blocks ? LicenseReasons.SupervisionLacking
            : answer != Answer.Yes || supervisor >= FindingEffect.CannotAssess ? LicenseReasons.SupervisionNotStated
            : LicenseReasons.SupervisionKept;
        tally.Add(reason, index, rule?.Basis ?? title?.Basis, null);
    }

    // A no weighs more than not knowing, and that more than a yes.
    private static Answer Worse(Answer left, Answer right) => left == Answer.No || right == Answer.Yes ? left : right == Answer.No ? Answer.No : Answer.Unknown;

    private static FindingEffect BestSupervisor(in CheckContext check, Supervision supervision, int years)
    {
        var best = FindingEffect.Blocks;
        var since = check.Day.PlusYears(-years);
        for (var i = 0; i < supervision.Supervisor.Count; i++)
        {
            var credential = supervision.Supervisor[i];
            if (credential.Jurisdiction != check.Code || credential.Profession != Profession.MassageTherapist
                || credential.Kind is not (CredentialKind.License or CredentialKind.Registration) || credential.Status != CredentialStatus.Active)
            {
                continue;
            }

            // The supervisor's name is not the name that the question is about.
            var one = new Tally(null);
            CredentialStanding.Assess(check with { Question = new() { MaxVerificationAgeDays = check.Question.MaxVerificationAgeDays, PrimaryVerificationOnly = check.Question.PrimaryVerificationOnly } }, credential, i, ref one);
            if (years > 0)
            {
                if (credential.Issued is not { } issued)
                {
                    one.Raise(FindingEffect.CannotAssess);
                }
                else if (CredentialStanding.ToIso(issued) > since)
                {
                    one.Raise(FindingEffect.Blocks);
                }
            }

            if (one.Worst < best)
            {
                best = one.Worst;
            }
        }

        return best;
    }
}
