using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Says what the next renewal of a credential still lacks.</summary>
public static class RenewalCheck
{
    /// <summary>What is missing.</summary>
    /// <param name="file">What is on file.</param>
    /// <param name="jurisdiction">The jurisdiction that issued the credential.</param>
    /// <param name="today">The day of the question.</param>
    /// <returns>The gaps in the order of <see cref="RenewalGapKind"/>, subjects in the order of the rule; empty where nothing is known to be missing and nothing is unknown.</returns>
    public static IReadOnlyList<RenewalGap> FindGaps(RenewalFile file, Jurisdiction jurisdiction, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        var gaps = new List<RenewalGap>();
        var expires = file.Credential.Expires;
        Education(file, jurisdiction, today, gaps);
        Provided(RenewalGapKind.BackgroundCheck, jurisdiction.BackgroundCheck?.AtRenewal, file.BackgroundCheck, jurisdiction.BackgroundCheck?.Basis, expires, gaps);
        Provided(RenewalGapKind.TraffickingCourse, jurisdiction.TraffickingCourse?.AtRenewal, file.TraffickingCourse, jurisdiction.TraffickingCourse?.Basis, expires, gaps);

        // Insurance is recorded only where it is asked for, so that silence about it is no gap.
        Provided(RenewalGapKind.Insurance, jurisdiction.Insurance?.Needed ?? Provision.NotRequired, file.Insurance, jurisdiction.Insurance?.Basis, expires, gaps);
        var exam = jurisdiction.Exams is { AtRenewal.Count: > 0 } ? Provision.Required : Provision.NotRequired;
        Provided(RenewalGapKind.LawExam, exam, file.LawExam, jurisdiction.Exams?.Basis, expires, gaps);
        var barred = file.Credential.Status is not (CredentialStatus.Active or CredentialStatus.Probation or CredentialStatus.Restricted or CredentialStatus.Temporary or CredentialStatus.Inactive);
        if (barred || expires < today)
        {
            gaps.Add(new() { Kind = RenewalGapKind.Reinstatement, IsCertain = file.Credential.Status != CredentialStatus.Unknown, Basis = jurisdiction.Lapse?.Basis });
        }

        return ValueList.From(gaps);
    }

    private static void Education(RenewalFile file, Jurisdiction jurisdiction, LocalDate today, List<RenewalGap> gaps)
    {
        if (jurisdiction.ContinuingEducation.Count == 0)
        {
            return;
        }

        var standing = CeLedger.Assess(file, jurisdiction, today);
        var basis = standing.Rule?.Basis ?? jurisdiction.ContinuingEducation[0].Basis;
        if (standing.Required > 0 && standing.Missing > 0)
        {
            gaps.Add(new() { Kind = RenewalGapKind.CeHours, IsCertain = true, Hours = standing.Missing, By = standing.Through, Basis = basis });
        }

        foreach (var topic in standing.Topics.Where(topic => !topic.Met))
        {
            gaps.Add(new() { Kind = RenewalGapKind.CeTopic, IsCertain = true, Topic = topic.Topic, Hours = topic.Required - topic.Counted, By = standing.Through ?? file.Credential.Expires, Basis = topic.Rule.Basis });
        }

        if (standing.InPersonMissing > 0)
        {
            gaps.Add(new() { Kind = RenewalGapKind.CeInPerson, IsCertain = true, Hours = standing.InPersonMissing, By = standing.Through, Basis = basis });
        }

        if (standing.Required is null || (standing.Required > 0 && !standing.PeriodIsCertain))
        {
            gaps.Add(new() { Kind = RenewalGapKind.CeNotAssessable, IsCertain = false, By = file.Credential.Expires, Basis = basis });
        }
    }

    private static void Provided(RenewalGapKind kind, Provision? asked, Answer answer, LegalBasis? basis, LocalDate? by, List<RenewalGap> gaps)
    {
        if (asked is null or Provision.NotRequired || answer == Answer.Yes)
        {
            return;
        }

        gaps.Add(new() { Kind = kind, IsCertain = asked == Provision.Required, By = by, Basis = basis });
    }
}
