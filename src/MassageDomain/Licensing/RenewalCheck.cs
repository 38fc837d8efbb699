using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Says what the next renewal of a credential still lacks.</summary>
public static class RenewalCheck
{
    /// <summary>What is missing.</summary>
    /// <param name="file">What is on file.</param>
    /// <param name="jurisdiction">The jurisdiction that issued the credential.</param>
    /// <param name="today">The day of the question.</param>
    /// <returns>
    /// The gaps in the order of <see cref="RenewalGapKind"/>, subjects in the order of the rule; empty where nothing is known to be missing
    /// and nothing is unknown. Where the place asks for a credential and nothing is recorded of a check, a course, insurance or an
    /// examination, that counts as not known: it is a gap that is not certain until the file says yes.
    /// </returns>
    public static IReadOnlyList<RenewalGap> FindGaps(RenewalFile file, Jurisdiction jurisdiction, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        var gaps = new List<RenewalGap>();
        LocalDate? expires = file.Credential.Expires is { } printed ? CredentialStanding.ToIso(printed) : null;
        var unsaid = JurisdictionRules.AsksForCredential(jurisdiction.Regulation.Kind) ? Provision.Unknown : Provision.NotRequired;
        Education(file, jurisdiction, today, expires, unsaid, gaps);
        Provided(RenewalGapKind.BackgroundCheck, jurisdiction.BackgroundCheck?.AtRenewal ?? unsaid, file.BackgroundCheck, jurisdiction.BackgroundCheck?.Basis, expires, gaps);
        Provided(RenewalGapKind.TraffickingCourse, jurisdiction.TraffickingCourse?.AtRenewal ?? unsaid, file.TraffickingCourse, jurisdiction.TraffickingCourse?.Basis, expires, gaps);
        Provided(RenewalGapKind.Insurance, jurisdiction.Insurance?.Needed ?? unsaid, file.Insurance, jurisdiction.Insurance?.Basis, expires, gaps);
        var exam = jurisdiction.Exams is null or { Basis.Confidence: LegalConfidence.Unknown } ? unsaid
            : jurisdiction.Exams.AtRenewal.Count > 0 ? Provision.Required
            : Provision.NotRequired;
        Provided(RenewalGapKind.LawExam, exam, file.LawExam, jurisdiction.Exams?.Basis, expires, gaps);
        var day = CredentialStanding.ToIso(today);
        var ended = expires < day || Asks(file.Credential.Status)
            || file.Credential.Periods.Any(period => Asks(period.Status) && CredentialStanding.ToIso(period.From) <= day && !(period.Until is { } until && CredentialStanding.ToIso(until) < day));
        var inForce = file.Credential.Status is CredentialStatus.Active or CredentialStatus.Probation or CredentialStatus.Restricted or CredentialStatus.Temporary or CredentialStatus.Inactive;
        if (ended || !inForce)
        {
            gaps.Add(new() { Kind = RenewalGapKind.Reinstatement, IsCertain = ended, Basis = jurisdiction.Lapse?.Basis });
        }

        return ValueList.From(gaps);
    }

    // What was in force and is no longer: renewing is not enough. A student's or a pending one never was, and one that is not known may be.
    private static bool Asks(CredentialStatus status) => status is CredentialStatus.Lapsed or CredentialStatus.Expired or CredentialStatus.Delinquent or CredentialStatus.Void
        or CredentialStatus.Suspended or CredentialStatus.Revoked or CredentialStatus.Surrendered;

    private static void Education(RenewalFile file, Jurisdiction jurisdiction, LocalDate today, LocalDate? expires, Provision unsaid, List<RenewalGap> gaps)
    {
        if (jurisdiction.ContinuingEducation.Count == 0)
        {
            Provided(RenewalGapKind.CeNotAssessable, unsaid, Answer.NotAsked, null, expires, gaps);
            return;
        }

        var standing = CeLedger.Assess(file, jurisdiction, today);
        var basis = standing.Rule?.Basis ?? jurisdiction.ContinuingEducation[0].Basis;
        var isCertain = standing is { PeriodIsCertain: true, RequiredIsCertain: true };
        if (standing.Required > 0 && standing.Missing > 0)
        {
            gaps.Add(new() { Kind = RenewalGapKind.CeHours, IsCertain = isCertain, Hours = standing.Missing, By = standing.Through, Basis = basis });
        }

        foreach (var topic in standing.Topics.Where(topic => !topic.Met))
        {
            gaps.Add(new() { Kind = RenewalGapKind.CeTopic, IsCertain = topic.IsCertain, Topic = topic.Topic, Hours = topic.Required - topic.Counted, By = standing.Through ?? expires, Basis = topic.Rule.Basis });
        }

        if (standing.InPersonMissing > 0)
        {
            // What part of fewer hours than a whole period's must be taken in person was not read.
            gaps.Add(new() { Kind = RenewalGapKind.CeInPerson, IsCertain = isCertain && standing.Required == standing.Rule!.Hours, Hours = standing.InPersonMissing, By = standing.Through, Basis = basis });
        }

        if (standing.Required is null || (standing.Required > 0 && !standing.PeriodIsCertain))
        {
            gaps.Add(new() { Kind = RenewalGapKind.CeNotAssessable, IsCertain = false, By = expires, Basis = basis });
        }
    }

    private static void Provided(RenewalGapKind kind, Provision asked, Answer answer, LegalBasis? basis, LocalDate? by, List<RenewalGap> gaps)
    {
        if (asked == Provision.NotRequired || answer == Answer.Yes)
        {
            return;
        }

        gaps.Add(new() { Kind = kind, IsCertain = asked == Provision.Required, By = by, Basis = basis });
    }
}
