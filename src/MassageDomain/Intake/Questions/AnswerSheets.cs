using MassageDomain.Health;
using MassageDomain.Intake.Consents;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake.Questions;

/// <summary>Puts answers to questions into an intake form.</summary>
public static class AnswerSheets
{
    /// <summary>Makes a form of answers.</summary>
    /// <param name="sheet">The answers.</param>
    /// <param name="clientId">The practice's own key for the client.</param>
    /// <param name="completedOn">The day on which they were given.</param>
    /// <param name="signedAt">When statements were agreed to; null where no consent is to be made of them.</param>
    /// <param name="knowledge">The knowledge; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The questions; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>The form. What a yes means and is not said leaves its group open; a list in words is kept and is not coded.</returns>
    public static IntakeForm ToForm(AnswerSheet sheet, string clientId, LocalDate completedOn, Instant? signedAt = null, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(clientId);
        knowledge ??= KnowledgeBase.Default;
        catalogue ??= IntakeCatalogue.Default;
        var form = new IntakeForm
        {
            ClientId = clientId,
            CompletedOn = completedOn,
            FilledInBy = sheet.FilledInBy is { } role ? new() { Role = role } : null,
            Health = new() { AsOf = completedOn },
            UnreadAnswers = sheet.Unread,
        };
        foreach (var answer in sheet.Answers)
        {
            if (catalogue.Questions.Find(answer.Question) is { } question)
            {
                form = Put(form, question, answer, sheet.FilledInBy, signedAt, knowledge);
            }
            else
            {
                form = form with { UnreadAnswers = [.. form.UnreadAnswers, new() { Label = answer.Question.Value, Text = answer.Text ?? string.Empty }] };
            }
        }

        var known = form.Health.Facts.Select(fact => fact.Code).ToHashSet();
        return form with { Health = form.Health with { Facts = [.. form.Health.Facts, .. sheet.Facts.Where(known.Add).Select(code => new HealthFact { Code = code })] } };
    }

    private static IntakeForm Put(IntakeForm form, Question question, QuestionAnswer answer, FilledInBy? by, Instant? signedAt, KnowledgeBase knowledge) => question.Kind switch
    {
        AnswerKind.Facts => AnswerFolding.Put(form with { Health = PutFacts(form.Health, question, answer, knowledge) }, question, answer),
        AnswerKind.Consent => PutConsent(form, question, answer, by, signedAt),
        _ when answer.Answer is { } given && question.Kind != AnswerKind.YesNo => question.Field is { } field
            ? form with { FieldAnswers = [.. form.FieldAnswers, new() { Field = field, Answer = given }] }
            : form,
        _ => AnswerFolding.Put(form, question, answer),
    };

    private static HealthHistory PutFacts(HealthHistory health, Question question, QuestionAnswer answer, KnowledgeBase knowledge)
    {
        var given = answer.Answer ?? Answer.NotAsked;
        var listed = given == Answer.Yes && answer.Facts.Count == 0 && question is { Groups.Count: 0, Facts.Count: 1 } ? question.Facts : answer.Facts;
        var known = health.Facts.Select(fact => fact.Code).ToHashSet();
        var groups = new List<GroupAnswer>(health.Groups);
        groups.AddRange(question.Groups.Select(group => new GroupAnswer { Group = group, Answer = given }));
        if (given == Answer.Yes && listed.Count == 0 && question.Groups.Count == 0)
        {
            // It is one of several, and nobody said which.
            groups.AddRange(question.Facts.Select(fact => knowledge.Concepts[fact].Groups[0]).Distinct().Select(group => new GroupAnswer { Group = group, Answer = Answer.Unknown }));
        }

        return health with { Groups = groups, Facts = [.. health.Facts, .. listed.Where(known.Add).Select(code => new HealthFact { Code = code })] };
    }

    private static IntakeForm PutConsent(IntakeForm form, Question question, QuestionAnswer answer, FilledInBy? by, Instant? signedAt)
    {
        if (signedAt is not { } at || answer.Answer != Answer.Yes || question.Scope is not { } scope)
        {
            return form;
        }

        return form with
        {
            Consents =
            [
                .. form.Consents,
                new()
                {
                    Scope = scope,
                    Kind = scope == ConsentScope.SpaAtOwnRisk ? ConsentKind.OwnRisk : ConsentKind.Informed,
                    GivenBy = by == FilledInBy.Representative ? ConsentSigner.Guardian : ConsentSigner.Client,
                    GivenAt = at,
                    Method = ConsentMethod.Tick,
                },
            ],
        };
    }
}
