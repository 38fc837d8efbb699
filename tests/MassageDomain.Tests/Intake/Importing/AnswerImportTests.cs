using MassageDomain.Contraindications;
using MassageDomain.Intake;
using MassageDomain.Intake.Importing;
using MassageDomain.Intake.Questions;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Intake.Importing;

public sealed class AnswerImportTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void Read_OfLabelsInThreeLanguages_FindsTheQuestions()
    {
        var imported = AnswerImport.Read(
        [
            new() { Label = "FULL NAME:", Text = "Mara Test" },
            new() { Label = "Fecha de nacimiento", Text = "1985-03-04" },
            new() { Label = "telephone", Text = "864 555 0100" },
            new() { Label = "Niveau de douleur", Text = "4" },
            new() { Label = "Pressure preference", Text = "Firm" },
        ]);
        var form = AnswerSheets.ToForm(imported.Sheet, "C-1", Today);

        Assert.All(imported.Lines, line => Assert.Equal(LineOutcome.Understood, line.Outcome));
        Assert.Equal("Mara Test", form.FullName);
        Assert.Equal(new LocalDate(1985, 3, 4), form.Health.BirthDate);
        Assert.Equal("864 555 0100", form.Contact?.Phone);
        Assert.Equal(PainScore.From(4), form.Complaints[0].PainNow);
        Assert.Equal(PressureLevel.From(4), form.Preferences?.Pressure);
        Assert.Equal(FilledInBy.Import, form.FilledInBy?.Role);
    }

    // Case, punctuation and accents aside, and nothing else: a word more or less is another label.
    [Theory]
    [InlineData("¿Está embarazada ahora?", "sí", LineOutcome.Understood)]
    [InlineData("ESTA EMBARAZADA AHORA", "SI", LineOutcome.Understood)]
    [InlineData("are you pregnant now", "no.", LineOutcome.Understood)]
    [InlineData("Etes-vous enceinte actuellement ?", "Non", LineOutcome.Understood)]
    [InlineData("Are you maybe pregnant now?", "no", LineOutcome.QuestionNotKnown)]
    [InlineData("Are you pregnant now?", "not that I know", LineOutcome.AnswerNotKnown)]
    [InlineData("Are you pregnant now?", "  ", LineOutcome.Empty)]
    public void Read_OfALabelAndAnAnswer_MatchesTheCataloguesWordsExactly(string label, string text, LineOutcome outcome) =>
        Assert.Equal(outcome, Assert.Single(AnswerImport.Read([new() { Label = label, Text = text }]).Lines).Outcome);

    [Fact]
    public void Read_OfAListOfConditions_NamesThem()
    {
        var imported = AnswerImport.Read([new() { Label = "lungs-and-airways", Text = "Yes: asthma; hay fever" }]);

        var answer = Assert.Single(imported.Sheet.Answers);
        Assert.Equal(Answer.Yes, answer.Answer);
        Assert.Equal(["allergic-rhinitis", "asthma"], answer.Facts.Select(fact => fact.Value).Order());
    }

    [Fact]
    public void Read_OfAnAnswerThatIsPartlyKnown_UnderstandsNoneOfIt()
    {
        var imported = AnswerImport.Read([new() { Label = "lungs-and-airways", Text = "asthma, and a funny whistle at night" }]);

        Assert.Equal(LineOutcome.AnswerNotKnown, imported.Lines[0].Outcome);
        Assert.Equal(Answer.Unknown, Assert.Single(imported.Sheet.Answers).Answer);
        Assert.Equal("asthma, and a funny whistle at night", Assert.Single(imported.Sheet.Unread).Text);
    }

    [Fact]
    public void Read_OfANoToANarrowQuestion_DoesNotSpeakForTheGroup()
    {
        var form = AnswerSheets.ToForm(AnswerImport.Read([new() { Label = "Are you pregnant?", Text = "No" }]).Sheet, "C-1", Today);

        Assert.Equal(Answer.No, form.Pregnancy?.Pregnant);
        Assert.Empty(form.Health.Groups);
    }

    [Fact]
    public void Read_OfTwoAnswersThatDiffer_SaysThatTheyContradict()
    {
        var imported = AnswerImport.Read([new() { Label = "Smoker", Text = "yes" }, new() { Label = "Tabac", Text = "non" }, new() { Label = "Tobacco", Text = "" }]);

        Assert.Equal([LineOutcome.Contradicted, LineOutcome.Contradicted, LineOutcome.Empty], imported.Lines.Select(line => line.Outcome));
        Assert.Empty(imported.Sheet.Answers);
        Assert.Equal(2, imported.Sheet.Unread.Count);
    }

    [Fact]
    public void Read_OfWhatIsNotUnderstood_KeepsScreeningAtNotAssessedUntilSomebodyReadIt()
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("back"))] }] };
        AnswerLine[] lines =
        [
            .. QuestionForms.FromSet(QuestionSets.Spa).Questions.Where(question => question.Kind == AnswerKind.Facts).Select(question => new AnswerLine { Label = question.Text.En, Text = "no" }),
            new() { Label = "Date of birth", Text = "1985-03-04" },
        ];
        var form = AnswerSheets.ToForm(AnswerImport.Read(lines).Sheet, "C-1", Today);
        var more = AnswerSheets.ToForm(AnswerImport.Read([.. lines, new() { Label = "Anything odd lately?", Text = "my leg feels funny" }]).Sheet, "C-1", Today);
        var read = more with { UnreadAnswers = [more.UnreadAnswers[0] with { ReadOn = Today }] };

        Assert.Equal(Verdict.Proceed, Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).Verdict);
        Assert.Equal(Verdict.NotAssessed, Screening.Screen(IntakeHealth.ForScreening(more), plan, Today).Verdict);
        Assert.Equal(Verdict.Proceed, Screening.Screen(IntakeHealth.ForScreening(read), plan, Today).Verdict);
    }
}
