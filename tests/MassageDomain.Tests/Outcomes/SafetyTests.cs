using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>The ninth item of the PHQ-9 speaks for itself, whatever becomes of the score.</summary>
public sealed class SafetyTests
{
    private static readonly OutcomeScale Phq9 = OutcomeCatalogue.Scale("patient-health-questionnaire-9");

    [Theory]
    [InlineData("0 0 0 0 0 0 0 0 0", SafetySignal.NotRaised)]
    [InlineData("0 0 0 0 0 0 0 0 1", SafetySignal.Raised)]
    [InlineData("3 3 3 3 3 3 3 3 0", SafetySignal.NotRaised)]
    [InlineData("3 3 3 3 3 3 3 3 .", SafetySignal.NotKnown)]
    [InlineData(". . . . . . . . 3", SafetySignal.Raised)]
    [InlineData(". . . . . . . . 0", SafetySignal.NotRaised)]
    [InlineData(". . . . . . . . .", SafetySignal.NotKnown)]
    [InlineData("9 9 9 0 0 0 0 0 1", SafetySignal.Raised)]
    [InlineData("0 0 0 0 0 0 0 0 7", SafetySignal.Raised)]
    [InlineData("0 0 0 0 0 0 0 0 -1", SafetySignal.NotKnown)]
    [InlineData("0 0 0 0 0 0 0 0 0.5", SafetySignal.NotKnown)]
    [InlineData("0 0 0", SafetySignal.NotKnown)]
    public void Safety_OfAnswers_FollowsTheNinthItemAlone(string answers, SafetySignal expected)
    {
        Assert.Equal(expected, Phq9.Score(WorkedExample.Answers(answers)).Safety);
        Assert.Equal(expected, Phq9.Score(WorkedExample.Form(Phq9, answers)).Safety);
    }

    [Fact]
    public void Safety_OfTwoNinthItems_IsRaisedByEither()
    {
        var form = WorkedExample.Form(Phq9, "0 0 0 0 0 0 0 0 0");
        var again = new ItemAnswer { Item = ScaleItemCode.From("9"), Value = 2 };
        Assert.Equal(SafetySignal.Raised, Phq9.Score(form with { Items = [.. form.Items, again] }).Safety);
        Assert.Equal(SafetySignal.Raised, Phq9.Score(form with { Items = [again, .. form.Items] }).Safety);
        Assert.Equal(SafetySignal.NotKnown, Phq9.Score(form with { Items = [.. form.Items, again with { Value = 0 }] }).Safety);
    }

    [Fact]
    public void Safety_OfAnotherVersionOrVariant_IsStillRaised()
    {
        var form = WorkedExample.Form(Phq9, "0 0 0 0 0 0 0 0 1");
        var otherVersion = Phq9.Score(form with { Version = "0" });
        Assert.Equal((NoScoreReason.OtherVersion, SafetySignal.Raised), (otherVersion.Reason, otherVersion.Safety));
        var otherVariant = Phq9.Score(form with { Variant = VariantCode.From("other") });
        Assert.Equal((NoScoreReason.UnknownVariant, SafetySignal.Raised), (otherVariant.Reason, otherVariant.Safety));
        var otherScore = Phq9.Score(form, score: ScoreCode.From("other"));
        Assert.Equal((NoScoreReason.UnknownScore, SafetySignal.Raised), (otherScore.Reason, otherScore.Safety));
    }

    [Fact]
    public void Safety_OfOtherScales_IsNull() =>
        Assert.All(OutcomeCatalogue.Scales.Where(scale => scale.Safety is null), scale => Assert.Null(scale.Score(new ScaleAnswers { Scale = scale.Code }).Safety));
}
