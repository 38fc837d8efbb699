using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Whether one credential stands on one day, whatever it is for: status, dates, verification and name.</summary>
internal static class CredentialStanding
{
    private static readonly CalendarSystem Iso = CalendarSystem.Iso;

    public static void Assess(in CheckContext check, Credential credential, int index, ref Tally tally)
    {
        Status(check, credential, index, ref tally);
        Dates(check, credential, index, ref tally);
        if (credential.Discipline == Answer.Yes)
        {
            tally.Add(LicenseReasons.Discipline, index);
        }

        Restrictions(check, credential, index, ref tally);
        Verified(check, credential, index, ref tally);
        Name(check, credential, index, ref tally);
    }

    /// <summary>The status by itself, without the dates.</summary>
    public static bool IsAdverse(CredentialStatus status) =>
        status is CredentialStatus.Suspended or CredentialStatus.Revoked or CredentialStatus.Surrendered or CredentialStatus.Denied;

    /// <summary>The date in the calendar that all comparisons use.</summary>
    public static LocalDate ToIso(LocalDate date) => ReferenceEquals(date.Calendar, Iso) ? date : date.WithCalendar(Iso);

    private static void Status(in CheckContext check, Credential credential, int index, ref Tally tally)
    {
        Stands(credential, credential.Status, index, ref tally);
        if (credential.RawStatus is { } word && !check.Knowledge.Index.IsUsualWord(word, credential.Status))
        {
            var meant = check.Knowledge.Index.StatusOf(word, credential.Jurisdiction);
            if (meant == CredentialStatus.Unknown)
            {
                if (credential.Status != CredentialStatus.Unknown)
                {
                    tally.Add(LicenseReasons.StatusUnknown, index);
                }
            }
            else if (meant != credential.Status)
            {
                tally.Add(LicenseReasons.StatusMismatch, index);
            }
        }

        var periods = credential.Periods;
        for (var i = 0; i < periods.Count; i++)
        {
            var period = periods[i];
            if (ToIso(period.From) <= check.ExpiryDay && !(period.Until is { } until && ToIso(until) < check.Day))
            {
                Stands(credential, period.Status, index, ref tally);
            }
        }
    }

    private static void Stands(Credential credential, CredentialStatus status, int index, ref Tally tally)
    {
        switch (status)
        {
            case CredentialStatus.Active:
                break;
            case CredentialStatus.Student when credential.Kind is not (CredentialKind.Establishment or CredentialKind.LocalPermit):
                // A student's supervision is looked at with the treatment.
                break;
            case CredentialStatus.Probation:
            case CredentialStatus.Restricted:
            case CredentialStatus.Temporary:
                tally.Add(LicenseReasons.StatusConditional, index);
                break;
            case CredentialStatus.Pending:
            case CredentialStatus.Inactive:
            case CredentialStatus.Lapsed:
            case CredentialStatus.Expired:
            case CredentialStatus.Delinquent:
            case CredentialStatus.Void:
            case CredentialStatus.Suspended:
            case CredentialStatus.Revoked:
            case CredentialStatus.Surrendered:
            case CredentialStatus.Denied:
            case CredentialStatus.Retired:
            case CredentialStatus.Deceased:
                tally.Add(LicenseReasons.StatusBars, index);
                break;
            default:
                tally.Add(LicenseReasons.StatusUnknown, index);
                break;
        }
    }

    private static void Dates(in CheckContext check, Credential credential, int index, ref Tally tally)
    {
        if (credential.Expires is not { } printed)
        {
            // A license for life has no last day; the registration that goes with it is looked at by the caller.
            var forLife = check.Place.Kind == RegulationKind.LicenseAndRegistration && credential.Kind == CredentialKind.License
                && credential.Profession == Profession.MassageTherapist;
            if (!forLife)
            {
                tally.Add(credential.Issued is null ? LicenseReasons.NoDates : LicenseReasons.NoExpiry, index);
            }

            Begins(check, credential, index, ref tally, report: forLife || credential.Issued is not null);
            return;
        }

        var expires = ToIso(printed);
        if (credential.Issued is { } issued && ToIso(issued) > expires)
        {
            tally.Add(LicenseReasons.DatesReversed, index);
        }

        Begins(check, credential, index, ref tally, report: true);
        var term = check.Place.Jurisdiction.Term;
        var last = term?.Ends == ExpiryMoment.StartOfDay ? expires.PlusDays(-1) : expires;
        if (check.ExpiryDay > last)
        {
            var inGrace = check.Place.Jurisdiction.Lapse is { PracticeInGrace: true, GraceDays: { } days } && check.ExpiryDay <= last.PlusDays(days);
            tally.Add(inGrace ? LicenseReasons.InGrace : LicenseReasons.Expired, index, last);
        }
    }

    private static void Begins(in CheckContext check, Credential credential, int index, ref Tally tally, bool report)
    {
        if (credential.Issued is { } date)
        {
            var issued = ToIso(date);
            if (check.Day < issued)
            {
                tally.Add(LicenseReasons.NotYetValid, index, issued);
            }
        }
        else if (report && !(credential.Verification is { } seen && seen.At.InUtc().Date <= check.Day))
        {
            // Without an issue date, only having been seen before the day shows that it existed on the day.
            tally.Add(LicenseReasons.NoIssue, index);
        }
    }

    private static void Restrictions(in CheckContext check, Credential credential, int index, ref Tally tally)
    {
        var restrictions = credential.Restrictions;
        for (var i = 0; i < restrictions.Count; i++)
        {
            if (restrictions[i].Kind is not (RestrictionKind.Treatments or RestrictionKind.Supervision) && Applies(check, restrictions[i]))
            {
                tally.Add(LicenseReasons.RestrictionOther, index);
            }
        }
    }

    public static bool Applies(in CheckContext check, CredentialRestriction restriction) =>
        !(restriction.From is { } from && ToIso(from) > check.ExpiryDay) && !(restriction.Until is { } until && ToIso(until) < check.Day);

    private static void Verified(in CheckContext check, Credential credential, int index, ref Tally tally)
    {
        var question = check.Question;
        if (question.MaxVerificationAgeDays is null && !question.PrimaryVerificationOnly)
        {
            return;
        }

        if (credential.Verification is not { } seen)
        {
            tally.Add(LicenseReasons.VerificationMissing, index);
            return;
        }

        if (question.PrimaryVerificationOnly && !seen.Primary)
        {
            tally.Add(LicenseReasons.VerificationNotPrimary, index);
        }

        if (question.MaxVerificationAgeDays is { } days)
        {
            var on = seen.At.InUtc().Date;
            if (Period.DaysBetween(on, check.Day) > days)
            {
                tally.Add(LicenseReasons.VerificationStale, index, on);
            }
        }
    }

    private static void Name(in CheckContext check, Credential credential, int index, ref Tally tally)
    {
        if (check.Question.PersonName is not { } name || credential.Kind == CredentialKind.Establishment)
        {
            return;
        }

        if (credential.Name is not { } printed)
        {
            tally.Add(LicenseReasons.NameMissing, index);
        }
        else if (!PersonNames.AreSame(name, printed))
        {
            tally.Add(LicenseReasons.NameMismatch, index);
        }
    }
}
