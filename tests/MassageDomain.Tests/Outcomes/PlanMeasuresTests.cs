using MassageDomain.Anatomy;
using MassageDomain.Outcomes;
using NodaTime;

namespace MassageDomain.Tests.Outcomes;

public sealed class PlanMeasuresTests
{
    private static readonly LocalDate First = new(2026, 2, 2);
    private static readonly IReadOnlyList<MeasureNeed> LowBack = PlanMeasures.ForClinicalPlan(OutcomeCatalogue.MeasureSets, [RegionCode.From("lower-back")]);

    [Fact]
    public void ForClinicalPlan_OfTheLowBack_NeedsPainDisabilityAndActivities() => Assert.Equal(
        [
            "numeric-pain-rating-scale visual-analogue-scale-pain",
            "oswestry-disability-index roland-morris-disability-questionnaire-24",
            "patient-specific-functional-scale",
        ],
        LowBack.Where(need => need.Required).Select(need => string.Join(' ', need.Scales)));

    [Fact]
    public void ForClinicalPlan_OfHeadacheAndNeck_JoinsBothOnce()
    {
        var needs = PlanMeasures.ForClinicalPlan(OutcomeCatalogue.MeasureSets, [RegionCode.From("neck-back")], [MeasureSetCode.From("headache")]);
        Assert.Equal(needs.Count, needs.Distinct().Count());
        Assert.Single(needs, need => need.Scales.Contains(ScaleCode.From("numeric-pain-rating-scale")));
        Assert.Contains(needs, need => need.Required && need.Scales.Contains(ScaleCode.From("headache-impact-test-6")));
        Assert.Contains(needs, need => need.Required && need.Scales.Contains(ScaleCode.From("neck-disability-index")));
    }

    [Theory]
    [InlineData("breast")]
    [InlineData("some-new-region")]
    public void ForClinicalPlan_OfARegionWithoutSet_UsesTheGeneralOne(string region)
    {
        var needs = PlanMeasures.ForClinicalPlan(OutcomeCatalogue.MeasureSets, [RegionCode.From(region)]);
        Assert.Contains(needs, need => need.Required && need.Scales.Contains(ScaleCode.From("patient-specific-functional-scale")));
        Assert.Contains(needs, need => need.Scales.Contains(ScaleCode.From("promis-global-health-10")));
    }

    [Fact]
    public void ForClinicalPlan_OfEveryComplaint_NeedsSomething() => Assert.All(
        OutcomeCatalogue.MeasureSets.Where(set => set.ForClinicalPlan),
        set => Assert.Contains(set.Needs, need => need.Required));

    [Fact]
    public void ForRelaxationVisit_MayRecordRelaxationSatisfactionAndRecommendation()
    {
        var needs = PlanMeasures.ForRelaxationVisit(OutcomeCatalogue.MeasureSets);
        Assert.All(needs, need => Assert.False(need.Required));
        Assert.Equal(MeasureTiming.BeforeAndAfter, needs.Single(need => need.Scales.Contains(ScaleCode.From("relaxation-visual-analogue-scale"))).Timing);
        Assert.Contains(needs, need => need.Scales.Contains(ScaleCode.From("client-satisfaction-rating")));
        Assert.Contains(needs, need => need.Scales.Contains(ScaleCode.From("recommendation-rating")));
        Assert.Empty(PlanMeasures.Check(needs, [], First, First));
    }

    [Fact]
    public void Check_OfAFullBaseline_HasNoIssue() => Assert.Empty(PlanMeasures.Check(LowBack, Baseline(), First));

    [Fact]
    public void Check_OfNothing_NamesEveryRequiredMeasure()
    {
        var issues = PlanMeasures.Check(LowBack, [], First);
        Assert.Equal(["/needs/0 outcomes.measures.missing", "/needs/1 outcomes.measures.missing", "/needs/2 outcomes.measures.missing"], issues.Select(issue => issue.ToString()));
        Assert.Equal("any-of=oswestry-disability-index roland-morris-disability-questionnaire-24", issues[1].Parameters[0].ToString());
    }

    [Fact]
    public void Check_OfAFormWithoutScoreOrTakenTooLate_IsNoBaseline()
    {
        var taken = Baseline();
        taken[0] = taken[0] with { HasValue = false };
        taken[1] = taken[1] with { On = First.PlusDays(1) };
        Assert.Equal(["/needs/0 outcomes.measures.without-score", "/needs/1 outcomes.measures.missing"], PlanMeasures.Check(LowBack, taken, First).Select(issue => issue.ToString()));
    }

    [Fact]
    public void Check_OfARetest_WantsTheSameMeasureAgain()
    {
        var due = First.PlusDays(28);
        TakenMeasure[] again =
        [
            .. Baseline(),
            Taken("numeric-pain-rating-scale", due),
            Taken("roland-morris-disability-questionnaire-24", due),
            Taken("patient-specific-functional-scale", due.PlusDays(-1)),
        ];
        Assert.Equal(["/needs/1 outcomes.measures.not-retested", "/needs/2 outcomes.measures.not-retested"], PlanMeasures.Check(LowBack, again, First, due).Select(issue => issue.ToString()));
    }

    [Fact]
    public void MeasureSets_ReferToWhatExists()
    {
        var scales = OutcomeCatalogue.Scales.Select(scale => scale.Code).ToHashSet();
        var measurements = OutcomeCatalogue.Measurements.Select(measurement => measurement.Code).ToHashSet();
        var regions = MassageDomain.Knowledge.KnowledgeBase.Default.Body.Regions.Select(region => region.Code).ToHashSet();
        Assert.All(OutcomeCatalogue.MeasureSets, set =>
        {
            Assert.Subset(regions, set.Regions.ToHashSet());
            Assert.Subset(scales, set.Needs.SelectMany(need => need.Scales).ToHashSet());
            Assert.Subset(measurements, set.Needs.SelectMany(need => need.Measurements).ToHashSet());
            Assert.All(set.Needs, need => Assert.True(need.Scales.Count + need.Measurements.Count > 0));
        });
    }

    private static TakenMeasure[] Baseline() =>
        [Taken("numeric-pain-rating-scale", First), Taken("oswestry-disability-index", First.PlusDays(-3)), Taken("patient-specific-functional-scale", First)];

    private static TakenMeasure Taken(string scale, LocalDate on) => new() { Scale = ScaleCode.From(scale), On = on, HasValue = true };
}
