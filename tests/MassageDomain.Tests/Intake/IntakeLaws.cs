using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Intake;

/// <summary>The laws that need both intake and judgement.</summary>
[Properties(Arbitrary = [typeof(IntakeSessions)])]
public sealed class IntakeLaws
{
    private static readonly LocalDate Today = HealthArbitrary.Today;
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Default;
    private static readonly IntakeCatalogue Catalogue = IntakeCatalogue.Default;

    public static TheoryData<string> SpaTechniques => [.. Knowledge.Techniques.Where(technique => technique.Types.Contains(MassageType.Spa)).Select(technique => technique.Code.Value)];

    [Theory]
    [MemberData(nameof(SpaTechniques))]
    public void SpaSet_AnsweredNoThroughout_LetsEverySpaTechniqueProceedThatHasNoQuestionOfItsOwn(string code)
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From(code), Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("back"))] }] };
        var asked = QuestionForms.FromSet(QuestionSets.Spa).Questions.SelectMany(question => question.Groups).ToHashSet();
        var needed = QuestionForms.NeededGroups(plan, Knowledge).Select(group => group.Code).ToArray();
        var form = AnsweredNo(QuestionForms.FromSet(QuestionSets.Spa));

        var result = Screening.Screen(IntakeHealth.ForScreening(form), plan, Today);

        Assert.Equal(needed.All(asked.Contains), result.Verdict == Verdict.Proceed);
        Assert.Equal(needed.Where(group => !asked.Contains(group)).Order(), result.Questions.Select(question => question.Group).Order());
    }

    [Theory]
    [InlineData("swedish")]
    [InlineData("effleurage")]
    [InlineData("petrissage")]
    [InlineData("hot-stone")]
    [InlineData("body-scrub")]
    public void SpaSet_AnsweredNoThroughout_LetsTheUsualTechniquesOnTheBackProceed(string code)
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From(code), Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("back"))] }] };

        Assert.Equal(Verdict.Proceed, Screening.Screen(AnsweredNo(QuestionForms.FromSet(QuestionSets.Spa)).Health, plan, Today).Verdict);
    }

    [Property]
    public bool FormForAPlan_AnsweredNoThroughout_Proceeds(SessionPlan plan) =>
        plan.Steps.Count == 0
        || plan.Steps.Any(step => !Knowledge.Techniques.Contains(step.Technique))
        || Screening.Screen(AnsweredNo(QuestionForms.ForPlan(plan)).Health, plan, Today).Verdict == Verdict.Proceed;

    [Property]
    public bool FormForAPlan_WithAnyHealthQuestionLeftOut_NeverPasses(SessionPlan plan)
    {
        var form = QuestionForms.ForPlan(plan);
        return form.Questions.Where(question => question.Groups.Count > 0).All(left =>
        {
            var less = AnsweredNo(form with { Questions = [.. form.Questions.Where(question => question != left)] });
            return !Screening.Screen(less.Health, plan, Today).MayProceed && !IntakeReadinessCheck.Assess(less, plan, Today).IsReady;
        });
    }

    [Property]
    public bool FormForAPlan_AsksForEachGroupOnce(SessionPlan plan)
    {
        var groups = QuestionForms.ForPlan(plan).Questions.SelectMany(question => question.Groups).ToArray();
        return groups.Distinct().Count() == groups.Length;
    }

    [Fact]
    public void EveryRule_IsReachableThroughSomeQuestionOfTheClinicalSet()
    {
        var questions = QuestionForms.FromSet(QuestionSets.Clinical).Questions;
        var groups = questions.SelectMany(question => question.Groups).ToHashSet();
        var facts = Knowledge.Concepts.Where(concept => concept.Groups.Any(groups.Contains)).Select(concept => concept.Code).ToHashSet();
        var readings = questions.SelectMany(question => question.Readings).ToHashSet();
        var fields = questions.Select(question => question.Field).ToHashSet();

        bool IsAsked(Requirement requirement) => requirement switch
        {
            Requirement.Measured measured => readings.Contains(measured.Reading),
            Requirement.GestationWeeks => fields.Contains(IntakeField.GestationWeeks),
            Requirement.Age => fields.Contains(IntakeField.BirthDate),
            Requirement.AlsoReported also => also.Facts.Any(facts.Contains),
            _ => true,
        };
        bool IsReachable(Trigger trigger) => (trigger.Fact is null || facts.Contains(trigger.Fact)) && (trigger.When?.Flatten().All(IsAsked) ?? true);

        Assert.NotEmpty(Knowledge.Rules);
        Assert.Equal([], Knowledge.Rules.Where(rule => !rule.Triggers.Any(IsReachable)).Select(rule => rule.Code.Value));
    }

    [Fact]
    public void ClinicalSet_WithoutItsDigestionQuestion_LeavesRulesOutOfReach()
    {
        var groups = QuestionForms.FromSet(QuestionSets.Clinical).Questions.SelectMany(question => question.Groups).Where(group => group.Value is not "digestion" and not "warning-signs" and not "unexplained-symptoms").ToHashSet();

        Assert.Contains("gallstones", Knowledge.Concepts.Where(concept => !concept.Groups.Any(groups.Contains)).Select(concept => concept.Code.Value));
    }

    [Fact]
    public void ForScreening_OfAMedicineInWordsAlone_IsNotAssessed()
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("back"))] }] };
        var form = AnsweredNo(QuestionForms.FromSet(QuestionSets.Spa)) with { Medications = [new() { Name = "small white tablets" }] };

        Assert.Equal(Verdict.NotAssessed, Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).Verdict);
    }

    [Fact]
    public void ForScreening_OfAMedicineWithItsClass_RaisesItsRules()
    {
        var plan = new SessionPlan { Type = MassageType.Clinical, Steps = [new() { Technique = TechniqueCode.From("deep-tissue") }] };
        var form = AnsweredNo(QuestionForms.FromSet(QuestionSets.Clinical)) with { Medications = [new() { Name = "warfarin", Concept = HealthCode.From("anticoagulants") }] };

        var findings = Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).Findings;

        Assert.Contains(findings, finding => finding.Rule.Code.Value.StartsWith("anticoagulants.", StringComparison.Ordinal));
    }

    private static IntakeForm AnsweredNo(QuestionForm form) => AnswerSheets.ToForm(
        new()
        {
            Answers =
            [
                .. form.Questions.Where(question => question.Kind is AnswerKind.Facts).Select(question => new QuestionAnswer { Question = question.Code, Kind = question.Kind, Answer = Answer.No }),
                new() { Question = QuestionCode.From("birth-date"), Kind = AnswerKind.Date, Date = PartialDate.FromDate(new(1985, 3, 4)) },
            ],
        },
        "C-1",
        Today,
        catalogue: Catalogue);
}
