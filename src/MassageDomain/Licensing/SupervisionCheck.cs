using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Whether somebody who may work under supervision only is supervised as the jurisdiction asks.</summary>
internal static class SupervisionCheck
{
    public static bool IsNeeded(in CheckContext check, Credential credential, CredentialTitle? title) => IsLearning(credential, title) || IsOrdered(check, credential);

    public static void Assess(in CheckContext check, Credential credential, CredentialTitle? title, int index, ref Tally tally)
    {
        // Supervision that a board has ordered is not that of somebody who learns: no coursework, and pay is nobody's business.
        var learns = IsLearning(credential, title);
        var rule = learns && credential.Profession == Profession.MassageTherapist ? check.Place.Jurisdiction.Students : null;
        if (rule is null && learns && title is not { SupervisedOnly: true })
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

        var supervisor = BestSupervisor(check, credential.Profession, supervision, rule?.SupervisorYears ?? 0);
        var reason = answer == Answer.No || supervisor >= FindingEffect.Blocks ? LicenseReasons.SupervisionLacking
            : answer != Answer.Yes || supervisor >= FindingEffect.CannotAssess ? LicenseReasons.SupervisionNotStated
            : LicenseReasons.SupervisionKept;
        tally.Add(reason, index, rule?.Basis ?? title?.Basis, null);
    }

    private static bool IsLearning(Credential credential, CredentialTitle? title)
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

        return false;
    }

    private static bool IsOrdered(in CheckContext check, Credential credential)
    {
        var restrictions = credential.Restrictions;
        for (var i = 0; i < restrictions.Count; i++)
        {
            if (restrictions[i].Kind == RestrictionKind.Supervision && CredentialPeriods.Covers(check, restrictions[i].From, restrictions[i].Until))
            {
                return true;
            }
        }

        return false;
    }

    // A no weighs more than not knowing, and that more than a yes.
    private static Answer Worse(Answer left, Answer right) => left == Answer.No || right == Answer.Yes ? left : right == Answer.No ? Answer.No : Answer.Unknown;

    private static FindingEffect BestSupervisor(in CheckContext check, Profession profession, Supervision supervision, int years)
    {
        var best = FindingEffect.Blocks;
        var since = DateSteps.PlusYears(check.Day, -years) ?? LocalDate.MinIsoValue;
        for (var i = 0; i < supervision.Supervisor.Count; i++)
        {
            var credential = supervision.Supervisor[i];
            if (credential.Jurisdiction != check.Code || credential.Profession != profession
                || credential.Kind is not (CredentialKind.License or CredentialKind.Registration) || credential.Status != CredentialStatus.Active)
            {
                continue;
            }

            // The supervisor is judged as the person is. The name on the credential is not the name that the question is about.
            var one = new Tally(null);
            var asked = new LicenseQuestion { MaxVerificationAgeDays = check.Question.MaxVerificationAgeDays, PrimaryVerificationOnly = check.Question.PrimaryVerificationOnly };
            var title = HolderCheck.Assess(check with { Credentials = supervision.Supervisor, Question = asked }, null, credential, i, ref one);
            if (IsLearning(credential, title))
            {
                continue;
            }

            // Discipline or a condition on the record is no good standing; what it says must be read.
            if (one.Worst == FindingEffect.Condition)
            {
                one.Raise(FindingEffect.CannotAssess);
            }

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

            if (WasBarred(check, credential, since))
            {
                one.Raise(FindingEffect.Blocks);
            }

            if (one.Worst < best)
            {
                best = one.Worst;
            }
        }

        return best;
    }

    // In good standing means all the years that count, not the day alone.
    private static bool WasBarred(in CheckContext check, Credential credential, LocalDate since)
    {
        var periods = credential.Periods;
        for (var i = 0; i < periods.Count; i++)
        {
            var period = periods[i];
            if (period.Status != CredentialStatus.Active && CredentialStanding.ToIso(period.From) <= check.ExpiryDay
                && !(period.Until is { } until && CredentialStanding.ToIso(until) < since))
            {
                return true;
            }
        }

        return false;
    }
}
