using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Intake;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Generators;

/// <summary>A form and a plan.</summary>
public sealed record IntakeSession(IntakeForm Form, SessionPlan Plan)
{
    public override string ToString() => System.Text.Encoding.UTF8.GetString(IntakeFormJson.Write(Form));
}

/// <summary>A question form with answers that it takes.</summary>
public sealed record AnsweredForm(QuestionForm Form, AnswerSheet Sheet)
{
    public override string ToString() => System.Text.Encoding.UTF8.GetString(AnswerSheetJson.Write(Sheet));
}

/// <summary>Forms, plans and answers of the shipped catalogues.</summary>
public static class IntakeSessions
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Default;

    public static Arbitrary<IntakeSession> Sessions() => (
        from form in new IntakeArbitrary(Knowledge).Form
        from plan in new PlanArbitrary(Knowledge).Plan
        select new IntakeSession(form, plan)).ToArbitrary();

    public static Arbitrary<SessionPlan> Plans() => new PlanArbitrary(Knowledge).Plan.ToArbitrary();

    public static Arbitrary<AnsweredForm> Answers() => (
        from form in Gen.OneOf(
            from set in Gen.Elements<QuestionSet>(IntakeCatalogue.Default.QuestionSets) select QuestionForms.FromSet(set),
            from plan in new PlanArbitrary(Knowledge).Plan select QuestionForms.ForPlan(plan))
        from answers in Gen.CollectToList(form.Questions.DistinctBy(question => question.Code).Take(40), AnswerTo)
        from kept in Gen.Choose(0, answers.Count)
        select new AnsweredForm(form, new() { Answers = [.. answers.Take(kept)] })).ToArbitrary();

    private static Gen<QuestionAnswer> AnswerTo(Question question)
    {
        var answer = new QuestionAnswer { Question = question.Code, Kind = question.Kind };
        var value = question.Kind switch
        {
            AnswerKind.YesNo or AnswerKind.Consent => from given in Gen.Elements(Enum.GetValues<Answer>()) select answer with { Answer = given },
            AnswerKind.Facts => from given in Gen.Elements(Enum.GetValues<Answer>())
                                from facts in HealthArbitrary.Few(Gen.Elements<MassageDomain.Health.HealthCode>(QuestionOptions.Of(question, null, Knowledge, IntakeCatalogue.Default).Select(concept => concept.Code)), 2)
                                select answer with { Answer = given, Facts = [.. facts.Distinct()] },
            AnswerKind.Date => from day in IntakeArbitrary.Day select answer with { Date = PartialDate.FromDate(day) },
            AnswerKind.PartialDate => from date in HealthArbitrary.PartialDate select answer with { Date = date },
            AnswerKind.Number or AnswerKind.Scale => from number in Gen.Choose(0, 10) select answer with { Number = number },
            AnswerKind.Choice => from choice in Gen.Elements<QuestionChoice>(question.Choices) select answer with { Choices = [choice.Code] },
            AnswerKind.Choices => from choice in Gen.Elements<QuestionChoice>(question.Choices) select answer with { Choices = [choice.Code] },
            AnswerKind.Sites => from site in new HealthArbitrary(Knowledge).Site select answer with { Sites = [site] },
            _ => from text in IntakeArbitrary.Words select answer with { Text = text },
        };
        return question.Kind is AnswerKind.YesNo or AnswerKind.Consent or AnswerKind.Facts
            ? value
            : Gen.Frequency((4, value), (1, from none in Gen.Elements(Answer.Unknown, Answer.Declined) select answer with { Answer = none }));
    }
}
