using MassageDomain.Intake.Consents;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at consents, at what came of asking for empty fields, and at answers that nobody has read.</summary>
internal ref struct RecordCheck(IntakeForm form, LocalDate today, KnowledgeBase knowledge, IssueList issues)
{
    public IssueList Run()
    {
        for (var i = 0; i < form.Consents.Count; i++)
        {
            ConsentHolds(form.Consents[i], i);
        }

        for (var i = 0; i < form.FieldAnswers.Count; i++)
        {
            var answer = form.FieldAnswers[i];
            issues.Report(answer.Answer != Answer.Yes && IntakeFields.Holds(form, answer.Field), IntakeIssueCodes.FieldContradictsAnswer, $"/fieldAnswers/{i}/answer");
            issues.Report(IsAnsweredTwice(form.FieldAnswers, i), IntakeIssueCodes.FieldAnsweredTwice, $"/fieldAnswers/{i}/answer");
        }

        for (var i = 0; i < form.UnreadAnswers.Count; i++)
        {
            issues.Report(form.UnreadAnswers[i].ReadOn is null, IntakeIssueCodes.NotRead, $"/unreadAnswers/{i}");
            issues.Report(form.UnreadAnswers[i].ReadOn > today, IntakeIssueCodes.EventAfterToday, $"/unreadAnswers/{i}/readOn");
        }

        return issues;
    }

    private static bool IsAnsweredTwice(IReadOnlyList<FieldAnswer> answers, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (answers[i].Field == answers[index].Field && answers[i].Answer != answers[index].Answer)
            {
                return true;
            }
        }

        return false;
    }

    private void ConsentHolds(Consent consent, int index)
    {
        issues.Report(consent.ExpiresAt < consent.GivenAt, IntakeIssueCodes.ConsentDates, $"/consents/{index}/expiresAt");
        issues.Report(consent.WithdrawnAt < consent.GivenAt, IntakeIssueCodes.ConsentDates, $"/consents/{index}/withdrawnAt");
        issues.Report(consent.TextVersion < 1 || consent.Text is null != consent.TextVersion is null, IntakeIssueCodes.ConsentTextVersion, $"/consents/{index}/textVersion");
        issues.Report(consent.Scope == ConsentScope.Sharing && consent.Parties.Count == 0, IntakeIssueCodes.SharingWithNobody, $"/consents/{index}/parties");
        issues.Report(consent.Scope == ConsentScope.BodyAreas && consent.Areas.Count == 0, IntakeIssueCodes.AreasOfNothing, $"/consents/{index}/areas");
        for (var i = 0; i < consent.Techniques.Count; i++)
        {
            issues.Report(!knowledge.Techniques.Contains(consent.Techniques[i]), IntakeIssueCodes.UnknownTechnique, $"/consents/{index}/techniques/{i}");
        }
    }
}
