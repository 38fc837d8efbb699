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

    // Check lists name one condition a line. A yes is a fact; a no says nothing of the rest of its group, which stays to be asked.
    [Theory]
    [InlineData("High blood pressure", "yes", "hypertension")]
    [InlineData("Diabetes", "x: yes", null)]
    [InlineData("diabetes", "Sí", "diabetes")]
    [InlineData("Varices", "oui", "varicose-veins")]
    [InlineData("Epilepsy", "no", null)]
    public void Read_OfAConditionByName_IsAFactWhereItIsThere(string label, string text, string? fact)
    {
        var form = AnswerSheets.ToForm(AnswerImport.Read([new() { Label = label, Text = text }]).Sheet, "C-1", Today);

        Assert.Equal(fact is null ? [] : [fact], form.Health.Facts.Select(reported => reported.Code.Value));
        Assert.Empty(form.Health.Groups);
    }

    [Theory]
    [InlineData("yes", LineOutcome.Understood, 0)]
    [InlineData("no", LineOutcome.Understood, 0)]
    [InlineData("not sure", LineOutcome.AnswerNotKnown, 1)]
    [InlineData("a little", LineOutcome.AnswerNotKnown, 1)]
    [InlineData(" ", LineOutcome.Empty, 0)]
    public void Read_OfAConditionByName_LeavesWhatIsNeitherYesNorNoToAPerson(string text, LineOutcome outcome, int unread)
    {
        var imported = AnswerImport.Read([new() { Label = "Epilepsy", Text = text }]);

        Assert.Equal((outcome, "epilepsy", null), (imported.Lines[0].Outcome, imported.Lines[0].Concept?.Value, imported.Lines[0].Question));
        Assert.Equal(unread, imported.Sheet.Unread.Count);
    }

    [Fact]
    public void Read_OfAConditionThatIsThereAndNot_SaysThatItContradicts()
    {
        var imported = AnswerImport.Read([new() { Label = "Epilepsy", Text = "yes" }, new() { Label = "Epilepsia", Text = "no" }]);

        Assert.Equal([LineOutcome.Contradicted, LineOutcome.Contradicted], imported.Lines.Select(line => line.Outcome));
        Assert.Empty(imported.Sheet.Facts);
        Assert.Equal(2, imported.Sheet.Unread.Count);
    }

    // Every condition by its name in every language: whatever else the form says, a yes is never lost.
    [Fact]
    public void Read_OfEveryConceptByItsName_RaisesItOrLeavesItUnread() => Assert.All(MassageDomain.Knowledge.KnowledgeBase.Default.Concepts, concept =>
    {
        var imported = AnswerImport.Read([new() { Label = concept.Name.En, Text = "yes" }]);
        var form = AnswerSheets.ToForm(imported.Sheet, "C-1", Today);

        Assert.True(form.Health.Facts.Any(fact => fact.Code == concept.Code) || form.UnreadAnswers.Count == 1 || imported.Lines[0].Question is not null, concept.Code.Value);
    });

    [Theory]
    [InlineData("Areas to avoid", "lower back, feet", "lower-back foot")]
    [InlineData("Areas to avoid", "left IT band; QL", "thigh-outer:left lumbar")]
    [InlineData("Focus areas", "Upper trapezius", "shoulder-top")]
    [InlineData("Zonas que evitar", "rodilla izquierda, pies", "knee:left foot")]
    [InlineData("Zones à éviter", "bas du dos", "lower-back")]
    public void Read_OfPlaces_TakesWhatPeopleCallThem(string label, string text, string places)
    {
        var answer = Assert.Single(AnswerImport.Read([new() { Label = label, Text = text }]).Sheet.Answers);

        Assert.Equal(places, string.Join(' ', answer.Sites.Select(site => (site.Region?.Value ?? site.Area!.Value) + (site.Side is { } side ? side == MassageDomain.Anatomy.Laterality.Left ? ":left" : ":right" : string.Empty))));
    }

    // Labels as forms in use have them.
    [Theory]
    [InlineData("Do you have any allergies?", "No", "allergies")]
    [InlineData("What pressure do you prefer?", "Firm", "pressure")]
    [InlineData("Have you ever had a massage?", "Yes", "had-massage-before")]
    [InlineData("What brings you in today?", "Stiff neck", "reason")]
    [InlineData("Are there any areas you would like us to avoid?", "feet", "avoid-sites")]
    [InlineData("Emergency Contact Phone Number", "864 555 0100", "emergency-contact-phone")]
    [InlineData("¿Dónde le duele?", "espalda baja", "complaint-sites")]
    public void Read_OfACommonLabel_FindsItsQuestion(string label, string text, string question)
    {
        var line = Assert.Single(AnswerImport.Read([new() { Label = label, Text = text }]).Lines);

        Assert.Equal((LineOutcome.Understood, question), (line.Outcome, line.Question?.Value));
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
