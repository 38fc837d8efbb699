using MassageDomain.Evidence;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

public sealed class ChangeAnalysisTests
{
    private static readonly OutcomeScale Nprs = OutcomeCatalogue.Scale("numeric-pain-rating-scale");
    private static readonly OutcomeScale Odi = OutcomeCatalogue.Scale("oswestry-disability-index");
    private static readonly OutcomeScale Ndi = OutcomeCatalogue.Scale("neck-disability-index");
    private static readonly OutcomeScale Lefs = OutcomeCatalogue.Scale("lower-extremity-functional-scale");
    private static readonly OutcomeScale Psfs = OutcomeCatalogue.Scale("patient-specific-functional-scale");

    // 2 points or 30 per cent (Farrar 2001; Ostelo 2008), error of measurement 2 points (Childs 2005).
    [Theory]
    [InlineData(8, 6, 2, ChangeState.Improved)]
    [InlineData(8, 7, 1, ChangeState.Unchanged)]
    [InlineData(3, 2, 1, ChangeState.Unchanged)] // a third of 3, but less than two points
    [InlineData(5, 5, 0, ChangeState.Unchanged)]
    [InlineData(4, 6, -2, ChangeState.Worse)]
    [InlineData(0, 2, -2, ChangeState.Worse)]
    [InlineData(0, 1, -1, ChangeState.Unchanged)]
    [InlineData(10, 7, 3, ChangeState.Improved)] // exactly 30 per cent
    public void Compare_PainRatings_JudgesByImportanceAndError(int before, int after, int improvement, ChangeState state)
    {
        var change = Nprs.Compare(Nprs.Score(before), Nprs.Score(after));
        Assert.Equal(improvement, change.Improvement);
        Assert.Equal(-improvement, change.Delta);
        Assert.Equal(state, change.State);
    }

    // 15 millimetres or 30 per cent (Ostelo 2008), which are the same from 50. Below, 30 per cent are less than 15 mm and do not count alone.
    [Theory]
    [InlineData(40, 28, false, ChangeWarning.McidByPercentAlone)] // 12 mm, exactly 30 per cent
    [InlineData(40, 29, false, null)] // 11 mm, 27.5 per cent
    [InlineData(40, 25, true, null)] // 15 mm, 37.5 per cent
    [InlineData(49, 34, true, null)] // 15 mm, 30.6 per cent
    [InlineData(49, 35, false, null)] // 14 mm, 28.6 per cent
    [InlineData(50, 35, true, null)] // both, exactly
    [InlineData(50, 36, false, null)]
    [InlineData(51, 36, true, ChangeWarning.McidByPointsAlone)] // 15 mm, 29.4 per cent
    [InlineData(90, 75, true, ChangeWarning.McidByPointsAlone)]
    [InlineData(90, 63, true, null)] // 27 mm, exactly 30 per cent
    [InlineData(1, 2, false, ChangeWarning.McidByPercentAlone)]
    [InlineData(0, 15, true, null)] // no per cent of nothing
    public void Compare_PointsAndPercent_ThePointsDecideAndTheOtherIsSaid(int before, int after, bool met, ChangeWarning? warning)
    {
        var vas = OutcomeCatalogue.Scale("visual-analogue-scale-pain");
        var change = vas.Compare(vas.Score(before), vas.Score(after));
        Assert.Equal(met, change.McidMet);
        Assert.Equal(warning is null ? [] : [warning.Value], change.Warnings.Where(found => found is ChangeWarning.McidByPercentAlone or ChangeWarning.McidByPointsAlone));
    }

    // Pain of 1 that becomes 2, or disability of 2 per cent that becomes 4, has doubled and says nothing.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 2)]
    public void Compare_ALowRatingByAPoint_IsNoResponseAndNoAlert(int before, int after)
    {
        var change = Nprs.Compare(Nprs.Score(before), Nprs.Score(after));
        Assert.Equal((ChangeState.Unchanged, false), (change.State, change.IsResponder));
        Assert.Contains(ChangeWarning.McidByPercentAlone, change.Warnings);
        var start = new NodaTime.LocalDate(2026, 3, 2);
        Assert.Null(ScoreSeries.AlertSinceLast([new() { On = start, Result = Nprs.Score(before) }, new() { On = start.PlusDays(7), Result = Nprs.Score(after) }]));
    }

    [Fact]
    public void Compare_ALowDisabilityThatDoubles_IsUnchanged()
    {
        var change = Odi.Compare(Odi.Score(1, 0, 0, 0, 0, 0, 0, 0, 0, 0), Odi.Score(2, 0, 0, 0, 0, 0, 0, 0, 0, 0)); // 2 to 4 per cent
        Assert.Equal((-2m, ChangeState.Unchanged, false), (change.Improvement, change.State, change.McidMet));
    }

    [Fact]
    public void Compare_PercentOnBothSidesOfExactlyThirty_IsExact()
    {
        var thirty = new ChangeOptions { Mcid = Threshold(percent: 30), Mdc = Threshold(points: 0.1m) };
        var vas = OutcomeCatalogue.Scale("visual-analogue-scale-pain");
        Assert.Equal(ChangeState.Improved, vas.Compare(vas.Score(90), vas.Score(63), thirty).State); // 27 of 90
        Assert.Equal(ChangeState.Unchanged, vas.Compare(vas.Score(90), vas.Score(64), thirty).State); // 26 of 90
        Assert.Equal(30m, vas.Compare(vas.Score(90), vas.Score(63), thirty).PercentImprovement);
    }

    [Theory]
    [InlineData(10, 7, ImmpactResponse.Moderate, ImmpactResponse.Moderate)]
    [InlineData(10, 8, ImmpactResponse.Minimal, ImmpactResponse.Moderate)]
    [InlineData(8, 4, ImmpactResponse.Substantial, ImmpactResponse.Substantial)]
    [InlineData(4, 2, ImmpactResponse.Substantial, ImmpactResponse.Moderate)]
    [InlineData(10, 9, ImmpactResponse.Minimal, ImmpactResponse.Minimal)]
    [InlineData(5, 5, ImmpactResponse.None, ImmpactResponse.None)]
    [InlineData(5, 8, ImmpactResponse.None, ImmpactResponse.None)]
    public void Compare_PainRatings_GivesTheImmpactClass(int before, int after, ImmpactResponse byPercent, ImmpactResponse byPoints)
    {
        // Dworkin 2008 J Pain 9:105: 10, 30 and 50 per cent; 2 and 4 points.
        var change = Nprs.Compare(Nprs.Score(before), Nprs.Score(after));
        Assert.Equal((byPercent, byPoints), (change.ImmpactByPercent, change.ImmpactByPoints));
    }

    [Fact]
    public void Compare_FromZero_HasNoPercent()
    {
        var change = Nprs.Compare(Nprs.Score(0), Nprs.Score(3));
        Assert.Null(change.PercentImprovement);
        Assert.Null(change.ImmpactByPercent);
        Assert.Null(change.PercentOfPossible);
        Assert.Equal(ImmpactResponse.None, change.ImmpactByPoints);
    }

    // Oswestry: 10 points or 30 per cent (Ostelo 2008); error 10.5 (Davidson & Keating 2002, general knowledge).
    [Theory]
    [InlineData("3 2 4 1 2 3 1 0 2 2", "1 1 2 1 2 3 1 0 2 2", ChangeState.Uncertain)] // 40 to 30
    [InlineData("3 2 4 1 2 3 1 0 2 2", "1 1 2 1 1 2 1 0 2 2", ChangeState.Improved)] // 40 to 26
    [InlineData("1 1 2 1 1 2 1 0 2 2", "3 2 4 1 2 3 1 0 2 2", ChangeState.Worse)]
    public void Compare_OswestryForms_JudgesByImportanceAndError(string before, string after, ChangeState state) =>
        Assert.Equal(state, Odi.Compare(WorkedExample.Form(Odi, before), WorkedExample.Form(Odi, after)).State);

    [Fact]
    public void Compare_ExactlyTheError_DependsOnTheSwitch()
    {
        var before = Lefs.Score(Repeat(2, 20)); // 40
        var after = Lefs.Score([.. Repeat(3, 9), .. Repeat(2, 11)]); // 49, exactly the 9 of Binkley 1999
        Assert.Equal(ChangeState.Improved, Lefs.Compare(before, after).State);
        var strictly = Lefs.Compare(before, after, new ChangeOptions { MdcMustBeExceeded = true });
        Assert.Equal((ChangeState.Uncertain, false, true), (strictly.State, strictly.MdcExceeded, strictly.McidMet));
    }

    [Fact]
    public void Compare_HigherIsBetter_ReportsPointsAndShareOfThePossible()
    {
        var change = Lefs.Compare(Lefs.Score(Repeat(2, 20)), Lefs.Score(Repeat(3, 20)));
        Assert.Equal(20, change.Improvement);
        Assert.Null(change.PercentImprovement);
        Assert.Equal(50, change.PercentOfPossible); // 20 of the 40 that were left
        Assert.True(change.IsResponder);
    }

    [Fact]
    public void Compare_ImportantChangeBelowError_IsUncertainAndSaysSo()
    {
        var young = new ChangeOptions { Mcid = Ndi.MainScore.Mcids[0], Mdc = Ndi.MainScore.Mdcs[1] }; // 7.5 and 10.2, Young 2009
        var change = Ndi.Compare(Ndi.Score(Repeat(2, 10)), Ndi.Score([.. Repeat(1, 8), .. Repeat(2, 2)]), young); // 20 to 12
        Assert.Equal(ChangeState.Uncertain, change.State);
        Assert.Contains(ChangeWarning.McidBelowMdc, change.Warnings);
        Assert.Equal(ChangeState.Improved, Ndi.Compare(Ndi.Score(Repeat(2, 10)), Ndi.Score([.. Repeat(1, 8), .. Repeat(2, 2)])).State);
    }

    [Fact]
    public void Compare_WithoutKnownError_DecidesByImportanceAndSaysSo()
    {
        var gad = OutcomeCatalogue.Scale("generalized-anxiety-disorder-7"); // 4 points, Toussaint 2020
        var change = gad.Compare(gad.Score(Repeat(2, 7)), gad.Score([.. Repeat(1, 4), .. Repeat(2, 3)])); // 14 to 10
        Assert.Equal(ChangeState.Improved, change.State);
        Assert.Null(change.MdcExceeded);
        Assert.Contains(ChangeWarning.MdcNotKnown, change.Warnings);
    }

    [Fact]
    public void Compare_WithoutAnyThreshold_IsUncertain()
    {
        var words = OutcomeCatalogue.Scale("verbal-rating-scale-pain");
        var change = words.Compare(words.Score(3), words.Score(1));
        Assert.Equal((ChangeState.Uncertain, 2m), (change.State, change.Improvement));
        Assert.Null(change.McidMet);
        Assert.Equal([ChangeWarning.BaselineAtWorstEnd, ChangeWarning.McidNotKnown, ChangeWarning.MdcNotKnown], change.Warnings);
        Assert.Equal(ChangeState.Unchanged, words.Compare(words.Score(2), words.Score(2)).State);
    }

    // From severe to mild are two words; two thirds of what was possible would make quantities of them.
    [Fact]
    public void Compare_Classes_GivesNoPercent()
    {
        var words = OutcomeScales.VerbalRatingScalePain;
        var change = words.Compare(words.Score(3), words.Score(1));
        Assert.Equal((2m, null, null), (change.Improvement, change.PercentOfPossible, change.PercentImprovement));
        Assert.Null(words.Score(1).ToPercentOfRange());
        var start = OutcomeScales.StartBackScreeningTool;
        var risk = ScoreCode.From("risk");
        var high = WorkedExample.Form(start, "1 1 1 1 1 1 1 1 4");
        Assert.Null(start.Score(high, score: risk).ToPercentOfRange());
        Assert.Equal((2m, null), (start.Compare(high, WorkedExample.Form(start, "0 0 0 0 0 0 0 0 0"), score: risk).Improvement, start.Compare(high, WorkedExample.Form(start, "0 0 0 0 0 0 0 0 0"), score: risk).PercentOfPossible));
        Assert.Equal(100m, start.Score(high).ToPercentOfRange());
    }

    [Fact]
    public void Compare_ScaleWithoutBetterAndWorse_HasNoImprovement()
    {
        var borg = OutcomeCatalogue.Scale("borg-rating-of-perceived-exertion");
        var change = borg.Compare(borg.Score(15), borg.Score(11));
        Assert.Equal((-4m, null, ChangeState.Uncertain), (change.Delta, change.Improvement, change.State));
    }

    [Theory]
    [InlineData(10, 4, ChangeWarning.BaselineAtWorstEnd)]
    [InlineData(0, 4, ChangeWarning.BaselineAtBestEnd)]
    [InlineData(4, 0, ChangeWarning.FollowUpAtBestEnd)]
    [InlineData(4, 10, ChangeWarning.FollowUpAtWorstEnd)]
    public void Compare_AtAnEnd_Warns(int before, int after, ChangeWarning warning) =>
        Assert.Equal([warning], Nprs.Compare(Nprs.Score(before), Nprs.Score(after)).Warnings);

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Compare_RolandMorrisBaseline_IsReliableFromFourToTwenty(int ticked, bool warns)
    {
        // Stratford 1996.
        var rmdq = OutcomeCatalogue.Scale("roland-morris-disability-questionnaire-24");
        var before = rmdq.Score([.. Repeat(1, ticked), .. Repeat(0, 24 - ticked)]);
        var after = rmdq.Score([.. Repeat(1, 10), .. Repeat(0, 14)]);
        Assert.Equal(warns, rmdq.Compare(before, after).Warnings.Contains(ChangeWarning.BaselineOutsideReliableRange));
    }

    [Fact]
    public void Compare_OfWhatCannotBeCompared_SaysWhy()
    {
        var now = Nprs.Score(5);
        var worst = Scoring.Score(Nprs, [7m], variant: VariantCode.From("worst-24-hours"));
        var older = Nprs with { Version = "0" };
        var fabq = OutcomeCatalogue.Scale("fear-avoidance-beliefs-questionnaire");
        var form = WorkedExample.Form(fabq, "1 2 3 4 5 6 0 1 2 3 4 5 6 0 1 2");
        Assert.Equal(NoChangeReason.OtherVariant, Nprs.Compare(now, worst).Reason);
        Assert.Equal(NoChangeReason.OtherVersion, ChangeAnalysis.Compare(older.Score(5), now).Reason);
        Assert.Equal(NoChangeReason.OtherScale, ChangeAnalysis.Compare(now, Odi.Score(Repeat(1, 10))).Reason);
        Assert.Equal(NoChangeReason.OtherScale, Odi.Compare(now, now).Reason);
        Assert.Equal(NoChangeReason.NoBaseline, Nprs.Compare(Nprs.Score([null]), now).Reason);
        Assert.Equal(NoChangeReason.NoBaseline, Nprs.Compare(default(ScoreResult), now).Reason);
        Assert.Equal(NoChangeReason.NoFollowUp, Nprs.Compare(now, Nprs.Score(11)).Reason);
        Assert.Equal(NoChangeReason.OtherScore, fabq.Compare(fabq.Score(form), fabq.Score(form, score: ScoreCode.From("work"))).Reason);
        Assert.Null(Nprs.Compare(now, worst).Improvement);
    }

    [Fact]
    public void Compare_SameActivities_InAnotherOrder_MatchesThemByName()
    {
        var before = Activities(("walk", 2), ("sit", 4), ("lift", 3));
        var after = Activities(("lift", 6), ("walk", 5), ("sit", 7));
        var change = Psfs.Compare(before, after); // 3 to 6; 2 points matter and are real, Stratford 1995
        Assert.Equal((3m, ChangeState.Improved), (change.Improvement, change.State));
    }

    [Fact]
    public void Compare_OtherActivities_IsRefusedUnlessMatchedOnly()
    {
        var before = Activities(("walk", 2), ("sit", 4), ("lift", 3), ("run", 1));
        var after = Activities(("walk", 5), ("sit", 7), ("lift", 6), ("swim", 9));
        Assert.Equal(NoChangeReason.OtherActivities, Psfs.Compare(before, after).Reason);
        var matched = Psfs.Compare(before, after, options: new ChangeOptions { Activities = ActivityMatching.MatchedOnly });
        Assert.Equal(3m, matched.Improvement); // mean of 2, 4, 3 to mean of 5, 7, 6
        Assert.Contains(ChangeWarning.MatchedActivitiesOnly, matched.Warnings);
        Assert.Equal(NoChangeReason.OtherActivities, Psfs.Compare(Psfs.Score(before), Psfs.Score(after)).Reason);
    }

    // Three named, two rated again: walk 2 to 5 and sit 4 to 9, a mean of 3 to one of 7.
    [Fact]
    public void Compare_TwoOfThreeActivitiesRatedAgain_ComparesThePairsWhereAsked()
    {
        var before = Activities(("walk", 2), ("sit", 4), ("lift", 9));
        var after = Activities(("sit", 9), ("walk", 5));
        var matchedOnly = new ChangeOptions { Activities = ActivityMatching.MatchedOnly };
        Assert.Equal(NoChangeReason.OtherActivities, Psfs.Compare(before, after).Reason);
        var change = Psfs.Compare(before, after, options: matchedOnly);
        Assert.Equal((3m, 7m, 4m, ChangeState.Improved), (change.Baseline, change.FollowUp, change.Improvement, change.State));
        Assert.Equal([ChangeWarning.MatchedActivitiesOnly], change.Warnings);
        Assert.Equal(-4m, Psfs.Compare(Activities(("walk", 5), ("sit", 9), ("run", 1)), Activities(("walk", 2), ("sit", 4)), options: matchedOnly).Improvement);
        Assert.Equal(NoChangeReason.NoBaseline, Psfs.Compare(after, before, options: matchedOnly).Reason); // two never had a mean
        Assert.Equal(NoChangeReason.OtherActivities, Psfs.Compare(before, Activities(("swim", 5), ("run", 6), ("jump", 7)), options: matchedOnly).Reason);
        Assert.Equal(NoChangeReason.NoFollowUp, Psfs.Compare(before, after with { Items = [] }, options: matchedOnly).Reason);
        Assert.Equal(NoChangeReason.NoFollowUp, Psfs.Compare(before, Activities(("walk", 11), ("sit", 9)), options: matchedOnly).Reason);
    }

    // MYMOP2: symptom 4, activity 5 and well-being 3 are a profile of 4; the activity is not rated again: 4 and 3 to 2 and 2, 3.5 to 2.
    [Fact]
    public void Compare_AProfileOfFewerItems_ComparesThePairsWhereAsked()
    {
        var mymop = OutcomeScales.MeasureYourselfMedicalOutcomeProfile2;
        ScaleAnswers Profile(params (string Item, decimal Value, string? Activity)[] rated) => new()
        {
            Scale = mymop.Code,
            Items = [.. rated.Select(item => new ItemAnswer { Item = ScaleItemCode.From(item.Item), Value = item.Value, Activity = item.Activity })],
        };
        var before = Profile(("symptom-1", 4, "ache"), ("activity", 5, "sleep"), ("well-being", 3, null));
        var after = Profile(("symptom-1", 2, "ache"), ("well-being", 2, null));
        Assert.Equal(4m, mymop.Score(before).Value);
        var change = mymop.Compare(before, after, options: new ChangeOptions { Activities = ActivityMatching.MatchedOnly });
        Assert.Equal((3.5m, 2m, 1.5m), (change.Baseline, change.FollowUp, change.Improvement));
        Assert.Contains(ChangeWarning.MatchedActivitiesOnly, change.Warnings);
        Assert.Equal(NoChangeReason.OtherActivities, mymop.Compare(before, after).Reason);
    }

    // Strict matching is about the activities of the score that is asked for; 3 points are real for one (Stratford 1995).
    [Fact]
    public void Compare_OneActivityByItself_DoesNotNeedTheOthers()
    {
        var first = ScoreCode.From("activity-1");
        var before = Activities(("walk", 2), ("sit", 4), ("lift", 3));
        var change = Psfs.Compare(before, Activities(("swim", 9), ("walk", 5)), score: first);
        Assert.Equal((2m, 5m, ChangeState.Improved), (change.Baseline, change.FollowUp, change.State));
        Assert.Empty(change.Warnings);
        Assert.Equal(NoChangeReason.OtherActivities, Psfs.Compare(before, Activities(("swim", 9), ("sit", 5)), score: first).Reason);
    }

    [Fact]
    public void Compare_NewActivitiesAtFollowUp_AreLeftOut()
    {
        var before = Activities(("walk", 2), ("sit", 4), ("lift", 3));
        var after = Activities(("walk", 2), ("sit", 4), ("lift", 3), ("run", 10));
        Assert.Equal((0m, ChangeState.Unchanged), (Psfs.Compare(before, after).Improvement, Psfs.Compare(before, after).State));
    }

    [Fact]
    public void Compare_UnnamedActivities_IsRefused() =>
        Assert.Equal(NoChangeReason.OtherActivities, Psfs.Compare(WorkedExample.Form(Psfs, "1 2 3"), WorkedExample.Form(Psfs, "4 5 6")).Reason);

    [Fact]
    public void Compare_WithProratedForm_Warns() => Assert.Contains(
        ChangeWarning.Prorated,
        Odi.Compare(WorkedExample.Form(Odi, "3 2 4 1 2 3 . 0 2 2"), WorkedExample.Form(Odi, "1 1 1 1 1 1 1 1 1 1")).Warnings);

    private static ScaleAnswers Activities(params (string Name, decimal Value)[] rated) => new()
    {
        Scale = Psfs.Code,
        Items = [.. rated.Select((activity, i) => new ItemAnswer { Item = Psfs.Items[i].Code, Value = activity.Value, Activity = activity.Name })],
    };

    private static decimal?[] Repeat(decimal value, int count) => [.. Enumerable.Repeat<decimal?>(value, count)];

    private static ChangeThreshold Threshold(decimal? points = null, decimal? percent = null) => new()
    {
        Points = points,
        Percent = percent,
        Population = "invented",
        Method = "invented",
        Source = new ScaleSource { Basis = EvidenceBasis.GeneralKnowledge },
    };
}
