using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

public sealed class ChangeStatisticsTests
{
    private const double Close = 1e-9;

    [Fact]
    public void StandardError_OfTenAndReliabilityPointNineOne_IsThree() => Assert.Equal(3, ChangeStatistics.StandardError(10, 0.91m)!.Value, Close);

    // 1.96 x 1.41421356 x 3 and 1.645 x 1.41421356 x 3.
    [Theory]
    [InlineData(95, 8.315575743)]
    [InlineData(90, 6.979143929)]
    public void MinimalDetectableChange_OfStandardErrorThree_IsAsByHand(int level, double expected) =>
        Assert.Equal(expected, ChangeStatistics.MinimalDetectableChange(10, 0.91m, level)!.Value, 1e-6);

    // SPADI: standard error 4.75 gives 13.2 (Roddey 2000). 4.75 is 9.5 x root of 0.25.
    [Fact]
    public void MinimalDetectableChange_OfRoddeysStandardError_IsThePublished() => Assert.Equal(13.2, ChangeStatistics.MinimalDetectableChange(9.5m, 0.75m)!.Value, 0.05);

    [Fact]
    public void GroupDetectableChange_OfTwentyFive_IsAFifth() => Assert.Equal(1.8, ChangeStatistics.GroupDetectableChange(9, 25)!.Value, Close);

    // Jacobson & Truax 1991 J Consult Clin Psychol 59:12, their worked couple: 47.5 before, 32.5 after, SD 7.5, r .88 gives 4.08.
    [Fact]
    public void ReliableChangeIndex_OfThePublishedExample_IsFourPointZeroEight() =>
        Assert.Equal(4.08, Math.Abs(ChangeStatistics.ReliableChangeIndex(32.5m, 47.5m, 7.5m, 0.88m)!.Value), 0.01);

    // SD 1 and r 0.5 make the divisor exactly 1: the index is the change itself.
    [Theory]
    [InlineData("1.96", false)]
    [InlineData("1.9600000000000000001", true)]
    [InlineData("-1.96", false)]
    [InlineData("-1.97", true)]
    public void IsReliable_AtTheEdge_IsExact(string change, bool reliable) =>
        Assert.Equal(reliable, ChangeStatistics.IsReliable(0, decimal.Parse(change, System.Globalization.CultureInfo.InvariantCulture), 1, 0.5m));

    [Fact]
    public void Statistics_OutOfRange_AreNull()
    {
        Assert.Null(ChangeStatistics.ReliableChangeIndex(1, 2, 0, 0.5m));
        Assert.Null(ChangeStatistics.ReliableChangeIndex(1, 2, 5, 1));
        Assert.Null(ChangeStatistics.IsReliable(1, 2, 0, 0.5m));
        Assert.Null(ChangeStatistics.StandardError(-1, 0.5m));
        Assert.Null(ChangeStatistics.StandardError(1, 1.1m));
        Assert.Null(ChangeStatistics.MinimalDetectableChange(1, 0.5m, 80));
        Assert.Null(ChangeStatistics.GroupDetectableChange(1, 0));
        Assert.Null(ChangeStatistics.CutBetween(1, 0, 2, 0));
        Assert.Null(ChangeStatistics.EffectSize([1], [2]));
        Assert.Null(ChangeStatistics.EffectSize([1, 1], [2, 2]));
        Assert.Null(ChangeStatistics.EffectSize([1, 2], [2]));
        Assert.Null(ChangeStatistics.StandardisedResponseMean([1, 2], [2, 3]));
        Assert.Null(ChangeStatistics.GuyattIndex([], [], [1, 2]));
    }

    // c = (SDnorm x Mclin + SDclin x Mnorm) / (SDnorm + SDclin): (5 x 40 + 10 x 10) / 15 = 20.
    [Fact]
    public void CutBetween_TwoPopulations_LiesNearerTheNarrower()
    {
        Assert.Equal(20, ChangeStatistics.CutBetween(40, 10, 10, 5));
        Assert.Equal(20, ChangeStatistics.CutAtTwoDeviations(40, 10, towardsHigher: false));
        Assert.Equal(20, ChangeStatistics.CutAtTwoDeviations(10, 5, towardsHigher: true));
    }

    // Baseline 2, 4, 6: mean 4, SD 2. Changes 1, 2, 3: mean 2, SD 1. Stable changes -1, 0, 1: SD 1.
    [Fact]
    public void EffectSizes_OfThreePersons_AreAsByHand()
    {
        decimal[] before = [2, 4, 6];
        decimal[] after = [3, 6, 9];
        Assert.Equal(1, ChangeStatistics.EffectSize(before, after)!.Value, Close);
        Assert.Equal(2, ChangeStatistics.StandardisedResponseMean(before, after)!.Value, Close);
        Assert.Equal(2, ChangeStatistics.GuyattIndex(before, after, [-1, 0, 1])!.Value, Close);
        Assert.Equal(-2, ChangeStatistics.StandardisedResponseMean(after, before)!.Value, Close);
    }

    [Fact]
    public void SatisfiedPercent_LeavesBlanksOut()
    {
        Assert.Equal(50, GroupScores.SatisfiedPercent([5, 4, 3, 1, null]));
        Assert.Null(GroupScores.SatisfiedPercent([null, null]));
        Assert.Null(GroupScores.SatisfiedPercent([5, 6]));
    }

    [Fact]
    public void RecommendationScore_IsPromotersLessDetractors()
    {
        Assert.Equal(20, GroupScores.RecommendationScore([10, 9, 8, 7, 6, null]));
        Assert.Equal(-100, GroupScores.RecommendationScore([0, 6]));
        Assert.Equal(100, GroupScores.RecommendationScore([9, 10]));
        Assert.Null(GroupScores.RecommendationScore([]));
        Assert.Null(GroupScores.RecommendationScore([11]));
    }

    // 15 per cent of 20 are 3: an effect begins with the fourth (Terwee).
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void EndEffectsOf_TwentyScores_NeedMoreThanFifteenPercent(int atBest, bool effect)
    {
        var definition = OutcomeCatalogue.Scale("oswestry-disability-index").MainScore;
        decimal[] scores = [.. Enumerable.Repeat(0m, atBest), .. Enumerable.Repeat(40m, 20 - atBest)];
        Assert.Equal(new EndEffects { AtMin = effect, AtMax = false }, GroupScores.EndEffectsOf(scores, definition));
    }

    // SD 10 and r .9: the index is the change over 10 x sqrt(.2) = 4.47, so that 9 points are reliable (2.01) and 8 are not (1.79).
    [Theory]
    [InlineData(40, 20, 25, ScoreDirection.HigherIsWorse, ClinicalChange.Recovered)]
    [InlineData(40, 25, 25, ScoreDirection.HigherIsWorse, ClinicalChange.Recovered)]
    [InlineData(40, 31, 25, ScoreDirection.HigherIsWorse, ClinicalChange.Improved)]
    [InlineData(24, 10, 25, ScoreDirection.HigherIsWorse, ClinicalChange.Improved)]
    [InlineData(40, 32, 25, ScoreDirection.HigherIsWorse, ClinicalChange.Unchanged)]
    [InlineData(28, 24, 25, ScoreDirection.HigherIsWorse, ClinicalChange.Unchanged)]
    [InlineData(31, 40, 25, ScoreDirection.HigherIsWorse, ClinicalChange.Deteriorated)]
    [InlineData(40, 60, 55, ScoreDirection.HigherIsBetter, ClinicalChange.Recovered)]
    [InlineData(40, 50, 55, ScoreDirection.HigherIsBetter, ClinicalChange.Improved)]
    [InlineData(60, 40, 55, ScoreDirection.HigherIsBetter, ClinicalChange.Deteriorated)]
    public void ClassifyChange_ByIndexAndCut_IsOneOfFour(int before, int after, int cut, ScoreDirection direction, ClinicalChange expected) =>
        Assert.Equal(expected, ChangeStatistics.ClassifyChange(before, after, 10, 0.9m, cut, direction));

    [Fact]
    public void ClassifyChange_WithoutAnIndex_IsNull()
    {
        Assert.Null(ChangeStatistics.ClassifyChange(40, 20, 0, 0.9m, 25, ScoreDirection.HigherIsWorse));
        Assert.Null(ChangeStatistics.ClassifyChange(40, 20, 10, 1, 25, ScoreDirection.HigherIsWorse));
        Assert.Null(ChangeStatistics.ClassifyChange(40, 20, 10, 0.9m, 25, ScoreDirection.HigherIsMore));
    }
}
