using MassageDomain.Intake.Importing;
using MassageDomain.Intake;
using MassageDomain.Intake.Questions;
using NodaTime;

namespace MassageDomain.Tests.Intake.Importing;

/// <summary>What is not plainly a no is none.</summary>
public sealed class AnswerImportCautionTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    // A box that nobody ticked, a question mark, a word that was struck out (with U+0336 over each letter), and what a form tool writes for an untouched box.
    [Theory]
    [InlineData("No", true)]
    [InlineData(" no. ", true)]
    [InlineData("NO!", true)]
    [InlineData("none", true)]
    [InlineData("No?", false)]
    [InlineData("[ ] No", false)]
    [InlineData("[x] No", false)]
    [InlineData("☐ No", false)]
    [InlineData("( ) No", false)]
    [InlineData("~~No~~", false)]
    [InlineData("N\u0336o\u0336", false)]
    [InlineData("FALSE", false)]
    [InlineData("false", false)]
    [InlineData("No - ask me", false)]
    public void Read_OfANoToAGroup_MustBeTheWordAlone(string text, bool isNo)
    {
        var imported = AnswerImport.Read([new() { Label = "Do you have any allergies?", Text = text }]);

        Assert.Equal(isNo ? Answer.No : Answer.Unknown, Assert.Single(imported.Sheet.Answers).Answer);
        Assert.Equal(isNo ? 0 : 1, imported.Sheet.Unread.Count);
    }

    // Accents may be written as characters of their own.
    [Theory]
    [InlineData("Sí")]
    [InlineData("Si\u0301")]
    [InlineData("I don’t know")]
    [InlineData("Je préfère ne pas le dire.")]
    public void Read_OfWordsWithTheirMarks_AreUnderstood(string text) =>
        Assert.Equal(LineOutcome.Understood, Assert.Single(AnswerImport.Read([new() { Label = "Do you have any allergies?", Text = text }]).Lines).Outcome);

    // Check lists export every box: one that nobody touched says nothing, and nothing is concluded from it.
    [Fact]
    public void Read_OfAnUntouchedBoxForOneCondition_SaysNothing()
    {
        var imported = AnswerImport.Read([new() { Label = "Epilepsy", Text = "FALSE" }]);

        Assert.Equal((LineOutcome.Understood, 0, 0, 0), (imported.Lines[0].Outcome, imported.Sheet.Facts.Count, imported.Sheet.Answers.Count, imported.Sheet.Unread.Count));
    }

    // "Pregnancy" is a condition as well, and no to it says nothing of a birth; "Infections" is no condition, and somebody must read it.
    [Theory]
    [InlineData("Pregnancy", "No", null, 0)]
    [InlineData("Infections", "No", Answer.Unknown, 1)]
    [InlineData("Mental health", "no", Answer.Unknown, 1)]
    [InlineData("Infections", "Yes", Answer.Yes, 0)]
    public void Read_OfAQuestionsCode_NeverSaysNoToAGroup(string label, string text, Answer? answer, int unread)
    {
        var imported = AnswerImport.Read([new() { Label = label, Text = text }]);

        Assert.Equal(answer, imported.Sheet.Answers.SingleOrDefault()?.Answer);
        Assert.Equal(unread, imported.Sheet.Unread.Count);
    }

    [Theory]
    [InlineData("Would you like somebody else in the room?")]
    [InlineData("Smoker")]
    public void Read_OfAnAnswerAndWordsToTheSameQuestion_WithdrawsTheAnswer(string label)
    {
        var imported = AnswerImport.Read([new() { Label = label, Text = "Yes" }, new() { Label = label, Text = "not any more" }]);

        Assert.Equal([LineOutcome.Contradicted, LineOutcome.AnswerNotKnown], imported.Lines.Select(line => line.Outcome));
        Assert.Empty(imported.Sheet.Answers);
        Assert.Equal(2, imported.Sheet.Unread.Count);
    }

    [Fact]
    public void Read_OfAConsentAndWordsToIt_IsNoConsent()
    {
        var consent = IntakeCatalogue.Default.Questions.First(question => question.Kind == AnswerKind.Consent);
        var imported = AnswerImport.Read([new() { Label = consent.Text.En, Text = "Yes" }, new() { Label = consent.Text.En, Text = "not any more" }]);

        Assert.Empty(imported.Sheet.Answers);
    }

    [Theory]
    [InlineData("What has changed since your last visit?", "heart attack in May", 1)]
    [InlineData("What brings you in today?", "Stiff neck", 1)]
    [InlineData("What has changed since your last visit?", "No", 0)]
    [InlineData("FULL NAME:", "Mara Test", 0)]
    public void Read_OfWordsAtLength_StopsUntilAPersonReadThem(string label, string text, int unread)
    {
        var imported = AnswerImport.Read([new() { Label = label, Text = text }]);
        var form = AnswerSheets.ToForm(imported.Sheet, "C-1", Today);

        Assert.Equal(LineOutcome.Understood, imported.Lines[0].Outcome);
        Assert.Equal(unread, imported.Sheet.Unread.Count);
        Assert.Equal(unread, IntakeHealth.ForScreening(form).Facts.Count(fact => fact.Code.Value == "unread-answer"));
    }
}
