using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>A form or a part of it that gives no score is never passed over in silence.</summary>
public sealed class UnscoredFormTests
{
    [Fact]
    public void Validate_BedTimeThatIsRiseTime_NamesBoth()
    {
        var psqi = OutcomeScales.PittsburghSleepQualityIndex;
        var form = WorkedExample.Form(psqi, "420 10 420 480 0 0 0 0 0 0 0 0 0 0 0 0 0 0");
        Assert.Equal(NoScoreReason.NotComputable, psqi.Score(form).Reason);
        var issue = Assert.Single(psqi.Validate(form));
        Assert.Equal(("/items outcomes.answers.not-computable", IssueSeverity.Error), (issue.ToString(), issue.Severity));
        Assert.Equal("score=total items=bed-time rise-time", string.Join(' ', issue.Parameters));
    }

    [Fact]
    public void Validate_EuroQolWithoutValueSet_SaysSoAndLeavesTheFormValid()
    {
        var eq = OutcomeScales.Eq5d5l;
        var form = WorkedExample.Form(eq, "1 2 1 3 1 80");
        Assert.Equal(NoScoreReason.NoValueSet, eq.Score(form).Reason);
        var issue = Assert.Single(eq.Validate(form));
        Assert.Equal(("/variant outcomes.answers.no-value-set", IssueSeverity.Warning), (issue.ToString(), issue.Severity));
        Assert.Equal("score=index", string.Join(' ', issue.Parameters));
        Assert.Empty(eq.Validate(form with { Variant = VariantCode.From("value-set-usa") }));
        Assert.Empty(eq.Validate(WorkedExample.Form(eq, "1 2 1 3 1 .", VariantCode.From("value-set-usa")))); // the line is optional
    }

    // Scales without a total: every blank subscale is named, and the others can be used.
    [Theory]
    [InlineData("fear-avoidance-beliefs-questionnaire", "1 2 3 4 5 6 0 1 . . . . . . . .", "score=work reason=too-few-answered answered=2 missing=5")]
    [InlineData("fear-avoidance-beliefs-questionnaire", "1 . . . . 6 0 1 1 1 1 1 1 1 1 1", "score=physical-activity reason=nothing-answered answered=0 missing=4")]
    [InlineData("brief-pain-inventory", "4 4 4 4 . . . . . . .", "score=interference reason=nothing-answered answered=0 missing=7")]
    [InlineData("brief-pain-inventory", "4 4 4 . 1 1 1 1 1 1 1", "score=severity reason=too-few-answered answered=3 missing=1")]
    public void Validate_ABlankSubscale_IsNamed(string code, string answers, string parameters)
    {
        var scale = OutcomeCatalogue.Scale(code);
        var issue = Assert.Single(scale.Validate(WorkedExample.Form(scale, answers)));
        Assert.Equal(("/items outcomes.answers.part-without-score", IssueSeverity.Warning), (issue.ToString(), issue.Severity));
        Assert.Equal(parameters, string.Join(' ', issue.Parameters));
    }

    [Theory]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", 5)]
    [InlineData("rand-36", 9)]
    [InlineData("fear-avoidance-beliefs-questionnaire", 2)]
    public void Validate_OneItemOfAScaleWithoutTotal_NamesWhatHasNoScore(string code, int scores)
    {
        var scale = OutcomeCatalogue.Scale(code);
        Assert.Equal(scores, scale.Scores.Count);
        var form = new ScaleAnswers { Scale = scale.Code, Items = [new ItemAnswer { Item = scale.Items[0].Code, Value = 1 }] };
        var withScore = scale.ScoreAll(form).Count(result => result.HasScore);
        var issues = scale.Validate(form);
        Assert.Equal(scores - withScore, issues.Count);
        Assert.Equal(withScore == 0, issues.Any(issue => issue.Severity == IssueSeverity.Error));
    }

    // The total has its own rule; the part beside it is named as well.
    [Fact]
    public void Validate_ATotalWithoutAPart_NamesBoth()
    {
        var spadi = OutcomeScales.ShoulderPainAndDisabilityIndex;
        Assert.Equal(
            ["outcomes.answers.too-few score=total answered=10 missing=3", "outcomes.answers.part-without-score score=pain reason=too-few-answered answered=2 missing=3"],
            spadi.Validate(WorkedExample.Form(spadi, "5 5 . . . 4 4 4 4 4 4 4 4")).Select(issue => $"{issue.Code.Value} {string.Join(' ', issue.Parameters)}"));
    }

    // Modules of the DASH may be left out; one that was begun may not be left unfinished.
    [Fact]
    public void Validate_AnOptionalModule_MayBeBlankButNotHalfFilled()
    {
        var dash = OutcomeScales.DisabilitiesOfTheArmShoulderAndHand;
        var thirty = string.Join(' ', Enumerable.Repeat("2", 30));
        Assert.Empty(dash.Validate(WorkedExample.Form(dash, thirty)));
        Assert.Empty(dash.Validate(WorkedExample.Form(dash, thirty + " 1 2 3 4")));
        var issue = Assert.Single(dash.Validate(WorkedExample.Form(dash, thirty + " 1 2 . .")));
        Assert.Equal("score=work reason=too-few-answered answered=2 missing=0", string.Join(' ', issue.Parameters));
    }

    [Theory]
    [MemberData(nameof(ScaleDataTests.Codes), MemberType = typeof(ScaleDataTests))]
    public void Validate_ABlankForm_IsOneErrorThatNamesTheMainScore(string code)
    {
        var scale = OutcomeCatalogue.Scale(code);
        var error = Assert.Single(scale.Validate(new ScaleAnswers { Scale = scale.Code }), issue => issue.Severity == IssueSeverity.Error);
        Assert.Equal(("/items outcomes.answers.too-few", $"score={scale.MainScore.Code}"), (error.ToString(), error.Parameters[0].ToString()));
    }
}
