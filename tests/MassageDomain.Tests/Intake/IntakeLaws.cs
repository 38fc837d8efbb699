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

    // A format says nothing of what is done, and so is nothing to be let pass by itself.
    public static TheoryData<string> SpaTechniques => [.. Knowledge.Techniques.Where(technique => technique.Types.Contains(MassageType.Spa) && technique.Family != TechniqueFamily.Format).Select(technique => technique.Code.Value)];

    // What a spa technique needs answered besides the fifteen items, worked out by hand from the mechanisms of its row in the technique
    // table (research on contraindications, 3.2) and the groups that ask for them: heat of the whole body asks for lungs, hormones and
    // recent events, suction for devices and recent events, and so on.
    private static readonly Dictionary<string, string[]> QuestionsOfTheirOwn = new()
    {
        ["aromatherapy"] = ["lungs-and-airways"],
        ["body-wrap"] = ["hormones-and-metabolism", "lungs-and-airways", "recent-events"],
        ["chair-massage"] = ["devices-and-implants"],
        ["craniosacral"] = ["brain-and-nerves"],
        ["dry-cupping-glide"] = ["devices-and-implants", "recent-events"],
        ["lomi-lomi"] = ["muscles-and-joints"],
        ["manual-lymphatic-drainage"] = ["hormones-and-metabolism", "lungs-and-airways"],
        ["mask-pack"] = ["lungs-and-airways"],
        ["passive-stretching"] = ["brain-and-nerves", "muscles-and-joints"],
        ["percussion-gun"] = ["devices-and-implants"],
        ["shiatsu"] = ["muscles-and-joints"],
        ["steam-sauna-bath"] = ["hormones-and-metabolism", "lungs-and-airways", "recent-events"],
        ["tapotement"] = ["devices-and-implants"],
        ["thai-massage"] = ["brain-and-nerves", "muscles-and-joints"],
        ["tui-na"] = ["devices-and-implants", "muscles-and-joints"],
        ["vibration-device"] = ["devices-and-implants"],
        ["vibration-manual"] = ["devices-and-implants"],
        ["waxing"] = ["infections"],
    };

    [Fact]
    public void QuestionsOfTheirOwn_AreThoseOfSpaTechniques() =>
        Assert.Empty(QuestionsOfTheirOwn.Keys.Except(Knowledge.Techniques.Where(technique => technique.Types.Contains(MassageType.Spa)).Select(technique => technique.Code.Value)));

    [Theory]
    [MemberData(nameof(SpaTechniques))]
    public void SpaSet_AnsweredNoThroughout_LetsEverySpaTechniqueProceedThatHasNoQuestionOfItsOwn(string code)
    {
        var form = AnsweredNo(QuestionForms.FromSet(QuestionSets.Spa));
        var open = QuestionsOfTheirOwn.GetValueOrDefault(code, []);

        // Where nothing is named, on the back alone, on everything, and where the organs are.
        foreach (var areas in new string[][] { [], ["back"], ["whole-body"], ["abdomen", "face"] })
        {
            var result = Screening.Screen(IntakeHealth.ForScreening(form), Spa(code, areas), Today);

            Assert.Equal(open, result.Questions.Select(question => question.Group!.Value).Order(StringComparer.Ordinal));
            Assert.Equal(open.Length == 0 ? Verdict.Proceed : Verdict.NotAssessed, result.Verdict);
        }
    }

    // Nobody is let through by silence: whichever of the questions that a technique needs is left out, it does not pass.
    [Theory]
    [MemberData(nameof(SpaTechniques))]
    public void SpaSet_WithAnyQuestionLeftOutThatATechniqueNeeds_NeverLetsItPass(string code)
    {
        var form = QuestionForms.FromSet(QuestionSets.Spa);
        var needed = QuestionForms.NeededGroups(Spa(code), Knowledge).Select(group => group.Code).ToHashSet();

        Assert.True(needed.Count >= 12);
        Assert.All(form.Questions.Where(question => question.Groups.Any(needed.Contains)), left =>
        {
            var less = AnsweredNo(form with { Questions = [.. form.Questions.Where(question => question != left)] });
            Assert.False(Screening.Screen(less.Health, Spa(code), Today).MayProceed, left.Code.Value);
            Assert.False(IntakeReadinessCheck.Assess(less, Spa(code), Today).IsReady, left.Code.Value);
        });
    }

    // A relaxation massage reaches from the face to the feet and at times the abdomen: all fifteen groups of the spa set are needed.
    [Fact]
    public void SwedishMassage_WithoutNamedSites_NeedsExactlyWhatTheSpaSetAsks() => Assert.Equal(
        QuestionForms.FromSet(QuestionSets.Spa).Questions.SelectMany(question => question.Groups).Order(),
        QuestionForms.NeededGroups(Spa("swedish"), Knowledge).Select(group => group.Code).Order());

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

    // Two operations are two facts, whichever stands first: the recent one counts though the old one would not.
    [Theory]
    [InlineData("2012-05-01", "2026-11-10")]
    [InlineData("2026-11-10", "2012-05-01")]
    public void ForScreening_OfTwoOperations_TakesBoth(string first, string second)
    {
        var form = AnsweredNo(QuestionForms.FromSet(QuestionSets.Spa)) with
        {
            Surgeries = [.. new[] { first, second }.Select(day => new PastEvent { Concept = HealthCode.From("surgery"), On = PartialDate.Parse(day) })],
        };

        var facts = IntakeHealth.ForScreening(form).Facts.Where(fact => fact.Code.Value == "surgery").Select(fact => fact.Onset!.ToString());

        Assert.Equal([first, second], facts);
    }

    // What the history says of it, it says in full: the list repeats it. A second entry is a second fact.
    [Fact]
    public void ForScreening_OfAnEntryThatTheHistoryHas_TakesItOnce()
    {
        var history = new HealthFact { Code = HealthCode.From("surgery"), Onset = PartialDate.Parse("2012-05-01") };
        var form = AnsweredNo(QuestionForms.FromSet(QuestionSets.Spa));
        form = form with { Health = form.Health with { Facts = [history] } };
        PastEvent undated = new() { Concept = history.Code };
        PastEvent later = new() { Concept = history.Code, On = PartialDate.Parse("2026-11-10") };

        Assert.Equal([history], IntakeHealth.ForScreening(form with { Surgeries = [undated] }).Facts);
        Assert.Equal(2, IntakeHealth.ForScreening(form with { Surgeries = [later] }).Facts.Count);
        Assert.Equal(2, IntakeHealth.ForScreening(form with { Surgeries = [undated, undated] }).Facts.Count);
    }

    // Retinoids thin the skin: no waxing within seven days of the last use (citations fac1, wax1).
    [Theory]
    [InlineData("2026-11-16", false)]
    [InlineData("2026-10-20", true)]
    [InlineData(null, false)]
    public void ForScreening_OfASkinProduct_CountsFromItsLastUse(string? lastUsed, bool proceeds)
    {
        var plan = Spa("facial", "face");
        var form = AnsweredNo(QuestionForms.FromSet(QuestionSets.Facial)) with
        {
            SkinProducts = [new() { Concept = HealthCode.From("topical-retinoids-or-acids"), LastUsedOn = lastUsed is null ? null : PartialDate.Parse(lastUsed) }],
        };
        form = form with { Health = form.Health with { Groups = [.. form.Health.Groups.Select(answer => answer.Group.Value is "medicines" or "skin-and-cosmetic" ? answer with { Answer = Answer.Yes } : answer)] } };

        Assert.Equal(proceeds, Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).MayProceed);
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

    private static SessionPlan Spa(string technique, params string[] areas) => new()
    {
        Type = MassageType.Spa,
        Steps = [new() { Technique = TechniqueCode.From(technique), Sites = [.. areas.Select(area => MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From(area)))] }],
    };
}
