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

    // Relaxation before and after the same visit; stress before alone; satisfaction afterwards has no other half.
    [Fact]
    public void Check_OfAVisitForRelaxation_MissesHalfAPair()
    {
        var needs = PlanMeasures.ForRelaxationVisit(OutcomeCatalogue.MeasureSets);
        TakenMeasure[] taken =
        [
            At("relaxation-visual-analogue-scale", MeasureMoment.Before),
            At("stress-visual-analogue-scale", MeasureMoment.Before),
            At("relaxation-visual-analogue-scale", MeasureMoment.After),
            At("client-satisfaction-rating", MeasureMoment.After),
        ];
        var issue = Assert.Single(PlanMeasures.Check(needs, taken, First));
        Assert.Equal(("/taken/1 outcomes.measures.half-pair", IssueSeverity.Warning), (issue.ToString(), issue.Severity));
        Assert.Equal("any-of=stress-visual-analogue-scale lacks=after", string.Join(' ', issue.Parameters));
        Assert.Empty(PlanMeasures.Check(needs, [.. taken, At("stress-visual-analogue-scale", MeasureMoment.After)], First));
    }

    [Theory]
    [InlineData(MeasureMoment.After, 0, true, "lacks=before")]
    [InlineData(null, 0, true, "lacks=moment")]
    [InlineData(MeasureMoment.Before, 1, true, "lacks=after")] // the other half is another day's
    [InlineData(MeasureMoment.Before, 0, false, null)] // a form without a value is no half
    public void Check_OfOneHalf_SaysWhatLacks(MeasureMoment? moment, int day, bool hasValue, string? lacks)
    {
        var needs = PlanMeasures.ForRelaxationVisit(OutcomeCatalogue.MeasureSets);
        var half = Taken("relaxation-visual-analogue-scale", First.PlusDays(day)) with { Moment = moment, HasValue = hasValue };
        TakenMeasure[] taken = day == 0 ? [half] : [half, At("relaxation-visual-analogue-scale", MeasureMoment.After)];
        var issues = PlanMeasures.Check(needs, taken, First);
        Assert.Equal(lacks, issues.Count == 0 ? null : issues[0].Parameters[1].ToString());
        Assert.Equal(lacks is null ? 0 : taken.Length, issues.Count);
    }

    [Fact]
    public void Check_OfARequiredPair_IsNotMetByOneReading()
    {
        MeasureNeed[] needs = [PlanMeasures.ForRelaxationVisit(OutcomeCatalogue.MeasureSets)[0] with { Required = true }];
        TakenMeasure[] pair = [At("relaxation-visual-analogue-scale", MeasureMoment.Before), At("relaxation-visual-analogue-scale", MeasureMoment.After)];
        Assert.Equal(["/needs/0 outcomes.measures.missing", "/taken/0 outcomes.measures.half-pair"], PlanMeasures.Check(needs, pair[..1], First).Select(issue => issue.ToString()));
        Assert.Equal(
            ["/needs/0 outcomes.measures.without-score", "/taken/0 outcomes.measures.half-pair"],
            PlanMeasures.Check(needs, [pair[0], pair[1] with { HasValue = false }], First).Select(issue => issue.ToString()));
        Assert.Equal(["/needs/0 outcomes.measures.missing"], PlanMeasures.Check(needs, [], First).Select(issue => issue.ToString()));
        Assert.Empty(PlanMeasures.Check(needs, pair, First));
    }

    [Fact]
    public void Check_OfARatingAfterTheFirstSession_IsNoBaseline()
    {
        var taken = Baseline();
        taken[0] = taken[0] with { Moment = MeasureMoment.After };
        taken[2] = taken[2] with { Moment = MeasureMoment.Before };
        Assert.Equal(["/needs/0 outcomes.measures.missing"], PlanMeasures.Check(LowBack, taken, First).Select(issue => issue.ToString()));
    }

    [Fact]
    public void ForClinicalPlan_OfAnUnknownComplaint_UsesTheGeneralSetAndSaysSo()
    {
        MeasureSetCode[] complaints = [MeasureSetCode.From("headache"), MeasureSetCode.From("head-ache"), MeasureSetCode.From("relaxation-visit")];
        Assert.Equal(
            ["/complaints/1 outcomes.measures.unknown-set", "/complaints/2 outcomes.measures.unknown-set"],
            PlanMeasures.CheckComplaints(complaints).Select(issue => issue.ToString()));
        var general = OutcomeCatalogue.MeasureSets.Single(set => set.Code.Value == "any-complaint").Needs;
        Assert.Subset(PlanMeasures.ForClinicalPlan([RegionCode.From("lower-back")], [complaints[1]]).ToHashSet(), general.ToHashSet());
        Assert.False(PlanMeasures.ForClinicalPlan([RegionCode.From("lower-back")], [complaints[0]]).ToHashSet().IsSupersetOf(general));
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

    private static TakenMeasure At(string scale, MeasureMoment moment) => Taken(scale, First) with { Moment = moment };

    private static TakenMeasure Taken(string scale, LocalDate on) => new() { Scale = ScaleCode.From(scale), On = on, HasValue = true };
}
