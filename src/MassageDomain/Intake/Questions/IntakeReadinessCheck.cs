using MassageDomain.Knowledge;
using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Intake.Questions;

/// <summary>Says what a half-filled form still lacks for a session, and how urgent it is.</summary>
public static class IntakeReadinessCheck
{
    /// <summary>Looks for what is missing.</summary>
    /// <param name="form">The form.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="today">The day of the session, where it takes place.</param>
    /// <param name="place">Where the practice is; null for nowhere in particular.</param>
    /// <param name="knowledge">The knowledge; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The questions; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>What is missing, most urgent first; consents are a matter of their own.</returns>
    public static IntakeReadiness Assess(IntakeForm form, SessionPlan plan, LocalDate today, JurisdictionCode? place = null, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(plan);
        knowledge ??= KnowledgeBase.Default;
        catalogue ??= IntakeCatalogue.Default;
        var health = IntakeHealth.ForScreening(form, knowledge, today: today);
        var missing = new List<MissingAnswer>();
        foreach (var group in QuestionForms.NeededGroups(plan, knowledge))
        {
            if (GroupStanding.Of(group, health, today, knowledge) is { } reason)
            {
                missing.Add(new()
                {
                    Question = QuestionForms.Covering([group], place, catalogue) is [var question, ..] ? question.Code : null,
                    Group = group.Code,
                    Reason = reason,
                    Urgency = group.FreshForDays == 0 ? MissingUrgency.OnTheDay : MissingUrgency.BeforeSession,
                });
            }
        }

        var needed = QuestionForms.NeededFields(plan.Type, catalogue).Append(IntakeField.BirthDate).Concat(GuardianFields(form, today, catalogue.Law.MinorLawOf(place))).Distinct();
        missing.AddRange(needed.Where(field => !IntakeFields.IsFilled(form, field)).Select(field => new MissingAnswer
        {
            Question = QuestionOf(field, catalogue),
            Field = field,
            Reason = ReasonOf(IntakeFields.AnswerTo(form, field)),
            Urgency = field is IntakeField.BirthDate or IntakeField.GuardianName or IntakeField.GuardianRelation ? MissingUrgency.BeforeSession : MissingUrgency.WhenConvenient,
        }));
        missing.AddRange(form.UnreadAnswers.Where(answer => answer.ReadOn is null || answer.ReadOn > today).Select(_ => new MissingAnswer
        {
            Reason = MissingReason.NotRead,
            Urgency = MissingUrgency.BeforeSession,
        }));
        return new() { Missing = [.. missing.OrderBy(item => item.Urgency)] };
    }

    private static QuestionCode? QuestionOf(IntakeField field, IntakeCatalogue catalogue) =>
        (QuestionForms.QuestionFor(field, catalogue) ?? catalogue.Questions.FirstOrDefault(question => question.Field == field))?.Code;

    private static IntakeField[] GuardianFields(IntakeForm form, LocalDate today, MinorLaw law) =>
        ClientAge.On(today, form.Health.BirthDate) < law.GuardianConsentBelow ? [IntakeField.GuardianName, IntakeField.GuardianRelation, IntakeField.GuardianPhone] : [];

    private static MissingReason ReasonOf(Answer answer) => answer switch
    {
        Answer.Unknown => MissingReason.Unknown,
        Answer.Declined => MissingReason.Declined,
        Answer.Yes => MissingReason.NothingListed,
        _ => MissingReason.NotAsked,
    };
}
