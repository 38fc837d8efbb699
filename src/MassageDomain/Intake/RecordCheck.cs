using MassageDomain.Intake.Consents;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at consents, at what came of asking for empty fields, and at answers that nobody has read.</summary>
internal sealed class RecordCheck(IntakeForm form, LocalDate today, KnowledgeBase knowledge, IssueList issues)
{
    public void Run()
    {
        for (var i = 0; i < form.Consents.Count; i++)
        {
            ConsentHolds(form.Consents[i], FieldPath.Root.Member("consents").Item(i));
        }

        for (var i = 0; i < form.FieldAnswers.Count; i++)
        {
            var answer = form.FieldAnswers[i];
            var path = FieldPath.Root.Member("fieldAnswers").Item(i);
            issues.Report(answer.Answer != Answer.Yes && IntakeFields.Holds(form, answer.Field), IntakeIssueCodes.FieldContradictsAnswer, path.Member("answer"));
            issues.Report(form.FieldAnswers.Take(i).Any(other => other.Field == answer.Field && other.Answer != answer.Answer), IntakeIssueCodes.FieldAnsweredTwice, path.Member("answer"));
        }

        for (var i = 0; i < form.UnreadAnswers.Count; i++)
        {
            var path = FieldPath.Root.Member("unreadAnswers").Item(i);
            issues.Report(form.UnreadAnswers[i].ReadOn is null, IntakeIssueCodes.NotRead, path);
            issues.Report(form.UnreadAnswers[i].ReadOn > today, IntakeIssueCodes.EventAfterToday, path.Member("readOn"));
        }
    }

    private void ConsentHolds(Consent consent, FieldPath path)
    {
        issues.Report(consent.ExpiresAt < consent.GivenAt, IntakeIssueCodes.ConsentDates, path.Member("expiresAt"));
        issues.Report(consent.WithdrawnAt < consent.GivenAt, IntakeIssueCodes.ConsentDates, path.Member("withdrawnAt"));
        issues.Report(consent.TextVersion < 1 || consent.Text is null != consent.TextVersion is null, IntakeIssueCodes.ConsentTextVersion, path.Member("textVersion"));
        issues.Report(consent.Scope == ConsentScope.Sharing && consent.Parties.Count == 0, IntakeIssueCodes.SharingWithNobody, path.Member("parties"));
        issues.Report(consent.Scope == ConsentScope.BodyAreas && consent.Areas.Count == 0, IntakeIssueCodes.AreasOfNothing, path.Member("areas"));
        for (var i = 0; i < consent.Techniques.Count; i++)
        {
            issues.Report(!knowledge.Techniques.Contains(consent.Techniques[i]), IntakeIssueCodes.UnknownTechnique, path.Member("techniques").Item(i));
        }
    }
}
