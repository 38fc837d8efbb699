using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Whether one credential stands on one day: status, dates, restrictions, verification and name.</summary>
internal static class CredentialStanding
{
    private static readonly CalendarSystem Iso = CalendarSystem.Iso;

    /// <param name="check">What is asked.</param>
    /// <param name="treatment">The treatment that the credential is to cover; null where it is to stand by itself, as that of a place does, and then no restriction is passed over.</param>
    /// <param name="credential">The credential.</param>
    /// <param name="index">Its position among those given.</param>
    /// <param name="tally">Takes what is found.</param>
    public static void Assess(in CheckContext check, TreatmentScope? treatment, Credential credential, int index, ref Tally tally)
    {
        Status(check, treatment is not null, credential, index, ref tally);
        Dates(check, credential, index, ref tally);
        if (credential.Discipline == Answer.Yes)
        {
            tally.Add(LicenseReasons.Discipline, index);
        }

        Restrictions(check, treatment, credential, index, ref tally);
        Verified(check, credential, index, ref tally);
        Name(check, credential, index, ref tally);
    }

    /// <summary>The date in the calendar that all comparisons use.</summary>
    public static LocalDate ToIso(LocalDate date) => ReferenceEquals(date.Calendar, Iso) ? date : date.WithCalendar(Iso);

    private static void Status(in CheckContext check, bool forTreatment, Credential credential, int index, ref Tally tally)
    {
        Stands(check, forTreatment, credential, credential.Status, credential.RawStatus, index, ref tally);
        var periods = credential.Periods;
        for (var i = 0; i < periods.Count; i++)
        {
            var period = periods[i];
            if (CredentialPeriods.IsReversed(period.From, period.Until))
            {
                tally.Add(LicenseReasons.DatesReversed, index);
            }
            else if (CredentialPeriods.Covers(check, period.From, period.Until))
            {
                Stands(check, forTreatment, credential, period.Status, period.RawStatus, index, ref tally);
            }
        }
    }

    private static void Stands(in CheckContext check, bool forTreatment, Credential credential, CredentialStatus status, string? word, int index, ref Tally tally)
    {
        if (status != CredentialStatus.Active)
        {
            Stands(forTreatment, status, index, ref tally);
        }

        if (word is null || check.Index.IsUsualWord(word, status))
        {
            return;
        }

        var meant = check.Index.StatusOf(word, credential.Jurisdiction);
        if (meant == CredentialStatus.Unknown)
        {
            if (status != CredentialStatus.Unknown)
            {
                tally.Add(LicenseReasons.StatusUnknown, index);
            }
        }
        else if (meant != status)
        {
            tally.Add(LicenseReasons.StatusMismatch, index);
        }
    }

    private static void Stands(bool forTreatment, CredentialStatus status, int index, ref Tally tally)
    {
        switch (status)
        {
            case CredentialStatus.Student when forTreatment:
                // A student's supervision is looked at with the treatment; what stands by itself is no student's.
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
        var term = check.Place.Jurisdiction.Term;
        var last = term?.Ends == ExpiryMoment.StartOfDay ? DateSteps.PlusDays(expires, -1) ?? expires : expires;
        if (check.ExpiryDay <= last && credential.Issued is { } begins && ToIso(begins) <= check.Day)
        {
            return;
        }

        if (credential.Issued is { } issued && ToIso(issued) > expires)
        {
            tally.Add(LicenseReasons.DatesReversed, index);
        }

        Begins(check, credential, index, ref tally, report: true);
        if (check.ExpiryDay > last)
        {
            var inGrace = check.Place.Jurisdiction.Lapse is { PracticeInGrace: true, GraceDays: { } days } && check.ExpiryDay <= (DateSteps.PlusDays(last, days) ?? LocalDate.MaxIsoValue);
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
        else if (report && !(credential.Verification is { } seen && check.LastDateOf(seen.At) <= check.Day))
        {
            // Without an issue date, only having been seen before the day shows that it existed on the day.
            tally.Add(LicenseReasons.NoIssue, index);
        }
    }

    private static void Restrictions(in CheckContext check, TreatmentScope? treatment, Credential credential, int index, ref Tally tally)
    {
        var restrictions = credential.Restrictions;
        for (var i = 0; i < restrictions.Count; i++)
        {
            var restriction = restrictions[i];
            if (CredentialPeriods.IsReversed(restriction.From, restriction.Until))
            {
                tally.Add(LicenseReasons.DatesReversed, index);
            }
            else if (!CredentialPeriods.Covers(check, restriction.From, restriction.Until))
            {
                continue;
            }
            else if (treatment is null || restriction.Kind is not (RestrictionKind.Treatments or RestrictionKind.Supervision))
            {
                tally.Add(LicenseReasons.RestrictionOther, index);
            }
            else if (restriction.Kind == RestrictionKind.Treatments)
            {
                Restriction(check, treatment, restriction.Treatments, index, ref tally);
            }

            // Supervision is looked at with the treatment.
        }
    }

    private static void Restriction(in CheckContext check, TreatmentScope treatment, IReadOnlyList<TreatmentCode> excluded, int index, ref Tally tally)
    {
        if (excluded.Count == 0 || excluded.Holds(treatment.Code))
        {
            tally.Add(LicenseReasons.RestrictionTreatment, index);
            return;
        }

        for (var i = 0; i < excluded.Count; i++)
        {
            if (check.Index.FindTreatment(excluded[i].Value, excluded[i].Hash) < 0)
            {
                // A name that the catalogue does not have may be another one for the treatment.
                tally.Add(LicenseReasons.RestrictionOther, index);
                return;
            }
        }
    }

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
            var on = check.FirstDateOf(seen.At);
            if (on > check.Day)
            {
                tally.Add(LicenseReasons.VerificationLater, index, on);
            }
            else if (Period.DaysBetween(on, check.Day) > days)
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
