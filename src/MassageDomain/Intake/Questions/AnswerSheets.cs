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
    /// <returns>
    /// The form. What a yes means and is not said leaves its groups open; a list in words is kept and is not coded. Where a question about some
    /// of a group was answered with anything but no, and nothing follows from it, it stays an unread answer until a person has read it. A
    /// statement ticked by the practice, a helper or another system is no consent: those are entered with who gave them and how.
    /// </returns>
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

        // Who signs depends on the age, so what is about the client comes first.
        foreach (var answer in sheet.Answers.OrderBy(answer => answer.Kind == AnswerKind.Consent))
        {
            if (catalogue.Questions.Find(answer.Question) is { } question)
            {
                form = Put(form, question, answer, SignerOf(sheet.FilledInBy, form, catalogue), signedAt, knowledge);
            }
            else
            {
                form = form with { UnreadAnswers = [.. form.UnreadAnswers, new() { Label = answer.Question.Value, Text = answer.Text ?? string.Empty }] };
            }
        }

        var known = form.Health.Facts.Select(fact => fact.Code).ToHashSet();
        return form with { Health = form.Health with { Facts = [.. form.Health.Facts, .. sheet.Facts.Where(known.Add).Select(code => new HealthFact { Code = code })] } };
    }

    private static IntakeForm Put(IntakeForm form, Question question, QuestionAnswer answer, ConsentSigner? by, Instant? signedAt, KnowledgeBase knowledge) => question.Kind switch
    {
        AnswerKind.Facts => AnswerFolding.Put(PutFacts(form, question, answer, knowledge), question, answer),
        AnswerKind.Consent => PutConsent(form, question, answer, by, signedAt),
        _ when answer.Answer is { } given && question.Kind != AnswerKind.YesNo => question.Field is { } field
            ? form with { FieldAnswers = [.. form.FieldAnswers, new() { Field = field, Answer = given }] }
            : form,
        _ => AnswerFolding.Put(form, question, answer),
    };

    private static IntakeForm PutFacts(IntakeForm form, Question question, QuestionAnswer answer, KnowledgeBase knowledge)
    {
        var given = answer.Answer ?? Answer.NotAsked;
        var listed = given == Answer.Yes && answer.Facts.Count == 0 && question is { Groups.Count: 0, Facts.Count: 1 } ? question.Facts : answer.Facts;
        var known = form.Health.Facts.Select(fact => fact.Code).ToHashSet();
        var groups = new List<GroupAnswer>(form.Health.Groups);
        groups.AddRange(question.Groups.Select(group => new GroupAnswer { Group = group, Answer = given }));
        if (question.Groups.Count == 0 && given != Answer.No && (given != Answer.Yes || listed.Count == 0))
        {
            // It may be any of them, and nobody said which. Not every plan needs their groups, so the answer itself stays to be read as well.
            groups.AddRange(question.Facts.SelectMany(fact => knowledge.Concepts.Find(fact)?.Groups ?? []).Distinct().Select(group => new GroupAnswer { Group = group, Answer = Answer.Unknown }));
            form = form with { UnreadAnswers = [.. form.UnreadAnswers, new() { Label = question.Code.Value, Text = new Serialization.AnswerJsonConverter().TokenOf(given) }] };
        }

        return form with
        {
            Health = form.Health with { Groups = groups, Facts = [.. form.Health.Facts, .. listed.Where(known.Add).Select(code => new HealthFact { Code = code })] },
        };
    }

    private static ConsentSigner? SignerOf(FilledInBy? by, IntakeForm form, IntakeCatalogue catalogue) => by switch
    {
        null or FilledInBy.Client => ConsentSigner.Client,
        FilledInBy.Representative => ClientAge.On(form.CompletedOn, form.Health.BirthDate) >= catalogue.Law.MinorLawOf(null).GuardianConsentBelow ? ConsentSigner.Substitute : ConsentSigner.Guardian,
        _ => null,
    };

    private static IntakeForm PutConsent(IntakeForm form, Question question, QuestionAnswer answer, ConsentSigner? by, Instant? signedAt)
    {
        if (signedAt is not { } at || answer.Answer != Answer.Yes || question.Scope is not { } scope || by is not { } signer)
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
                    GivenBy = signer,
                    GivenAt = at,
                    Method = ConsentMethod.Tick,
                },
            ],
        };
    }
}
