using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>What checks and readers say about the ninth item of the PHQ-9, whatever else is wrong with the form.</summary>
public sealed class SafetyIssueTests
{
    private const string Raised = "outcomes.safety.raised";
    private const string NotKnown = "outcomes.safety.not-known";
    private static readonly OutcomeScale Phq9 = OutcomeCatalogue.Scale("patient-health-questionnaire-9");

    [Theory]
    [InlineData("0 0 0 0 0 0 0 0 0", null)]
    [InlineData("0 0 0 0 0 0 0 0 1", "/items/8/value outcomes.safety.raised")]
    [InlineData(". . . . . . . . 2", "/items/8/value outcomes.safety.raised")]
    [InlineData("9 0 0 0 0 0 0 0 3", "/items/8/value outcomes.safety.raised")]
    [InlineData("0 0 0 0 0 0 0 0 7", "/items/8/value outcomes.safety.raised")]
    [InlineData("0 0 0 0 0 0 0 0 .", "/items/8/value outcomes.safety.not-known")]
    [InlineData("0 0 0 0 0 0 0 0 -1", "/items/8/value outcomes.safety.not-known")]
    [InlineData("0 0 0", "/items outcomes.safety.not-known")]
    [InlineData(". . . . . . . . 0", null)]
    public void Validate_TheNinthItem_SpeaksWhateverElseIsWrong(string answers, string? expected) =>
        Assert.Equal(expected, Safety(Phq9.Validate(WorkedExample.Form(Phq9, answers))));

    [Theory]
    [InlineData("0 0 0 0 0 0 0 0 1", "/items/8/value outcomes.safety.raised")]
    [InlineData("0 0 0 0 0 0 0 0 .", "/items/8/value outcomes.safety.not-known")]
    [InlineData("0 0 0 0 0 0 0 0 0", null)]
    [InlineData("0 0 0", "/items outcomes.safety.not-known")]
    public void Validate_ByPosition_SpeaksToo(string answers, string? expected) =>
        Assert.Equal(expected, Safety(AnswerValidation.Validate(Phq9, WorkedExample.Answers(answers))));

    [Fact]
    public void Validate_ARaisedFlag_IsAWarningThatStandsFirstAndLeavesTheFormValid()
    {
        var issue = Assert.Single(Phq9.Validate(WorkedExample.Form(Phq9, "0 0 0 0 0 0 0 0 1")));
        Assert.Equal((IssueSeverity.Warning, "item=9"), (issue.Severity, Assert.Single(issue.Parameters).ToString()));
        Assert.Equal([Raised, "outcomes.answers.too-few"], Phq9.Validate(WorkedExample.Form(Phq9, ". . . . . . . . 1")).Select(found => found.Code.Value));
        var read = AnswerReading.ReadText(Phq9, Texts("0", "0", "0", "0", "0", "0", "0", "0", "1"));
        Assert.True(read.IsValid);
        Assert.Equal(Raised, Assert.Single(read.Issues).Code.Value);
    }

    [Fact]
    public void Validate_AnotherVersionOrVariant_IsStillRaised()
    {
        var form = WorkedExample.Form(Phq9, "0 0 0 0 0 0 0 0 1");
        Assert.Equal([Raised, "outcomes.answers.other-version"], Phq9.Validate(form with { Version = "0" }).Select(issue => issue.Code.Value));
        Assert.Equal([Raised, "outcomes.answers.unknown-variant"], Phq9.Validate(form with { Variant = VariantCode.From("other") }).Select(issue => issue.Code.Value));
        Assert.Equal(
            [NotKnown, "outcomes.answers.other-scale"],
            Phq9.Validate(form with { Scale = ScaleCode.From("patient-health-questionnaire-8") }).Select(issue => issue.Code.Value));
        Assert.Equal(
            [NotKnown, "outcomes.answers.unknown-variant"],
            AnswerValidation.Validate(Phq9, WorkedExample.Answers("0 0 0 0 0 0 0 0 ."), VariantCode.From("other")).Select(issue => issue.Code.Value));
    }

    [Fact]
    public void Validate_TwoNinthItems_IsRaisedByEither()
    {
        var form = WorkedExample.Form(Phq9, "0 0 0 0 0 0 0 0 0");
        var again = form.Items[8] with { Value = 2 };
        Assert.Equal("/items/9/value outcomes.safety.raised", Safety(Phq9.Validate(form with { Items = [.. form.Items, again] })));
        Assert.Equal("/items/9/value outcomes.safety.not-known", Safety(Phq9.Validate(form with { Items = [.. form.Items, form.Items[8]] })));
    }

    // A blank rest, another item that is no number, another item's strange name: the ninth item is heard.
    [Fact]
    public void ReadText_OfAFormThatCannotBeRead_StillRaisesTheFlag()
    {
        var alone = AnswerReading.ReadText(Phq9, [new TextAnswer { Item = "9", Text = "2" }]);
        Assert.False(alone.IsValid);
        Assert.Equal(["/items/0/value outcomes.safety.raised", "/items outcomes.answers.too-few"], alone.Issues.Select(issue => issue.ToString()));

        var garbled = AnswerReading.ReadText(Phq9, Texts("0", "abc", "0", "0", "0", "0", "0", "0", " 1 "));
        Assert.False(garbled.IsValid);
        Assert.Equal(["/items/8/value outcomes.safety.raised", "/items/1/value outcomes.answer.not-a-number"], garbled.Issues.Select(issue => issue.ToString()));

        var named = AnswerReading.ReadText(Phq9, [new TextAnswer { Item = "Jane Doe", Text = "2" }, new TextAnswer { Item = "9", Text = "1" }]);
        Assert.Equal(["/items/1/value outcomes.safety.raised", "/items/0/item outcomes.answer.not-an-item-name"], named.Issues.Select(issue => issue.ToString()));
    }

    [Theory]
    [InlineData("two")]
    [InlineData("2?")]
    [InlineData("")]
    [InlineData(null)]
    public void ReadText_OfANinthItemThatCannotBeRead_SaysAsk(string? text)
    {
        var read = AnswerReading.ReadText(Phq9, Texts("0", "0", "0", "0", "0", "0", "0", "0", text));
        Assert.Equal("/items/8/value outcomes.safety.not-known", Safety(read.Issues));
        Assert.Equal(string.IsNullOrEmpty(text), read.IsValid);
    }

    [Fact]
    public void ReadText_WithoutTheNinthItem_SaysAsk() =>
        Assert.Equal("/items outcomes.safety.not-known", Safety(AnswerReading.ReadText(Phq9, [new TextAnswer { Item = "1", Text = "abc" }]).Issues));

    [Fact]
    public void Validate_OfOtherScales_SaysNothingAboutSafety() => Assert.All(
        OutcomeCatalogue.Scales.Where(scale => scale.Safety is null),
        scale => Assert.Null(Safety(scale.Validate(new ScaleAnswers { Scale = scale.Code }))));

    private static string? Safety(IReadOnlyList<ValidationIssue> issues) => issues.SingleOrDefault(issue => issue.Code.Value is Raised or NotKnown)?.ToString();

    private static TextAnswer[] Texts(params string?[] texts) => [.. texts.Select((text, i) => new TextAnswer { Item = Phq9.Items[i].Code.Value, Text = text })];
}
