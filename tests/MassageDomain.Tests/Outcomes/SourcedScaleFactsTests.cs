using System.Globalization;
using System.Text.Json;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>Facts about scales as their sources state them, typed out, so that a slip in a file is noticed.</summary>
public sealed class SourcedScaleFactsTests
{
    // The first of each list, which is the default. A dash is for none; points, then per cent of the baseline, then the confidence of an error.
    [Theory]
    [InlineData("numeric-pain-rating-scale", "intensity", "2 or 30%", "2")] // Farrar 2001 Pain 94:149; Childs 2005
    [InlineData("visual-analogue-scale-pain", "intensity", "15 or 30%", "12")] // Ostelo 2008 Spine 33:90; the lowest published
    [InlineData("faces-pain-scale-revised", "intensity", "2", "-")] // one face
    [InlineData("oswestry-disability-index", "percent", "10 or 30%", "10.5 at 90")] // Ostelo 2008; Davidson & Keating 2002
    [InlineData("neck-disability-index", "total", "7.5", "5 at 90")] // Young 2009 Spine J 9:802; Vernon
    [InlineData("roland-morris-disability-questionnaire-24", "total", "5 or 30%", "4 at 90")] // Ostelo 2008; Stratford 1996
    [InlineData("patient-specific-functional-scale", "mean", "2", "2 at 90")] // Stratford 1995
    [InlineData("patient-specific-functional-scale", "activity-1", "3", "3 at 90")]
    [InlineData("disabilities-of-the-arm-shoulder-and-hand", "disability", "10.83", "10.81 at 90")] // Franchignoni 2014 JOSPT
    [InlineData("quick-disabilities-of-the-arm-shoulder-and-hand", "disability", "15.91", "12.85 at 90")]
    [InlineData("lower-extremity-functional-scale", "total", "9", "9 at 90")] // Binkley 1999 Phys Ther 79:371
    [InlineData("headache-impact-test-6", "total", "6", "-")] // Smelt 2014; Houts 2020
    [InlineData("migraine-disability-assessment", "total", "5 or 30%", "-")]
    [InlineData("shoulder-pain-and-disability-index", "total", "13", "18 at 95")] // Schmitt & Di Fabio 2004
    [InlineData("fear-avoidance-beliefs-questionnaire", "physical-activity", "4", "3.69 at 95")] // Monticone 2020
    [InlineData("fear-avoidance-beliefs-questionnaire", "work", "7", "5.95 at 95")]
    [InlineData("pain-catastrophizing-scale", "total", "8", "7.73")] // Monticone 2022
    [InlineData("perceived-stress-scale-10", "total", "-", "-")] // none is agreed
    [InlineData("generalized-anxiety-disorder-7", "total", "4", "-")] // Toussaint 2020 J Affect Disord
    [InlineData("patient-health-questionnaire-9", "total", "5", "-")]
    [InlineData("insomnia-severity-index", "total", "6", "-")] // Yang 2009
    [InlineData("pittsburgh-sleep-quality-index", "total", "3", "-")]
    [InlineData("promis-pain-interference-4a", "t-score", "3.5", "-")] // Amtmann 2016 J Pain Res 9:251
    [InlineData("promis-physical-function-4a", "t-score", "3", "-")]
    [InlineData("pain-enjoyment-general-activity", "mean", "1", "-")] // Reed 2024 J Pain
    [InlineData("brief-pain-inventory", "interference", "1", "-")] // Dworkin 2008 J Pain 9:105
    [InlineData("revised-fibromyalgia-impact-questionnaire", "total", "14%", "-")] // Bennett 2009 J Rheumatol 36:1304
    [InlineData("western-ontario-and-mcmaster-osteoarthritis-index", "function", "17%", "9.1 at 95")] // Angst 2002 J Rheumatol 29:131
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", "pain", "8", "10.9")]
    [InlineData("tampa-scale-of-kinesiophobia-17", "total", "-", "7.48")] // 11 per cent of 68, Dupuis 2023
    [InlineData("who-5-well-being-index", "percent", "10", "-")]
    [InlineData("measure-yourself-medical-outcome-profile-2", "profile", "1", "-")]
    [InlineData("verbal-rating-scale-pain", "intensity", "-", "-")] // categories only
    public void Thresholds_OfTheDefault_AreThePublished(string scale, string score, string mcid, string mdc)
    {
        var definition = OutcomeCatalogue.Scale(scale).ScoresOf(OutcomeCatalogue.Scale(scale).DefaultVariant).Single(candidate => candidate.Code.Value == score);
        Assert.Equal((mcid, mdc), (Text(definition.Mcids), Text(definition.Mdcs)));
    }

    // LOINC: the panel and the main score.
    [Theory]
    [InlineData("numeric-pain-rating-scale", null, "72514-3")]
    [InlineData("visual-analogue-scale-pain", null, "38214-3")]
    [InlineData("oswestry-disability-index", "97908-8", "97909-6")]
    [InlineData("neck-disability-index", "82226-2", "82237-9")]
    [InlineData("patient-health-questionnaire-9", "44249-1", "44261-6")]
    [InlineData("patient-health-questionnaire-2", "55757-9", "55758-7")]
    [InlineData("patient-health-questionnaire-4", "69724-3", "70272-0")]
    [InlineData("generalized-anxiety-disorder-7", null, "70274-6")] // the panel is from memory
    [InlineData("perceived-stress-scale-10", "106875-8", "106860-0")]
    [InlineData("pain-enjoyment-general-activity", "91148-7", "91147-9")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", "72091-2", null)]
    [InlineData("promis-global-health-10", "85524-7", "71971-6")]
    [InlineData("lower-extremity-functional-scale", null, null)]
    [InlineData("roland-morris-disability-questionnaire-24", null, null)]
    [InlineData("headache-impact-test-6", null, null)]
    // The T scores of the PROMIS-29 have codes; the short forms by themselves have none that was verified.
    [InlineData("promis-physical-function-4a", null, null)]
    [InlineData("promis-pain-interference-4a", null, null)]
    [InlineData("promis-sleep-disturbance-4a", null, null)]
    [InlineData("promis-fatigue-4a", null, null)]
    [InlineData("promis-depression-4a", null, null)]
    [InlineData("promis-social-roles-4a", null, null)]
    [InlineData("promis-anxiety-4a", null, null)]
    public void LoincCodes_OfPanelAndScore_AreThoseThatWereVerified(string scale, string? panel, string? score) =>
        Assert.Equal((panel, score), (OutcomeCatalogue.Scale(scale).LoincPanel, OutcomeCatalogue.Scale(scale).MainScore.Loinc));

    // The column of steps of the quick table and the number of answers of each item; a dash where scores are not evenly spaced.
    [Theory]
    [InlineData("numeric-pain-rating-scale", "intensity", "1")]
    [InlineData("faces-pain-scale-revised", "intensity", "2")]
    [InlineData("oswestry-disability-index", "percent", "2")]
    [InlineData("neck-disability-index", "total", "1")]
    [InlineData("quick-disabilities-of-the-arm-shoulder-and-hand", "disability", "2.27")] // 100 / 44
    [InlineData("disabilities-of-the-arm-shoulder-and-hand", "disability", "0.83")] // 100 / 120
    [InlineData("headache-impact-test-6", "total", "-")] // 6, 8, 10, 11, 13
    [InlineData("shoulder-pain-and-disability-index", "pain", "2")]
    [InlineData("shoulder-pain-and-disability-index", "disability", "1.25")]
    [InlineData("rand-36", "physical-functioning", "5")] // 50 / 10
    [InlineData("rand-36", "role-physical", "25")] // 100 / 4
    [InlineData("rand-36", "role-emotional", "33.33")] // 100 / 3
    [InlineData("rand-36", "energy", "5")] // 20 / 4
    [InlineData("rand-36", "emotional-well-being", "4")] // 20 / 5
    [InlineData("rand-36", "social-functioning", "12.5")] // 25 / 2
    [InlineData("rand-36", "pain", "-")] // half of steps of 20 and of 25
    [InlineData("rand-36", "general-health", "5")] // 25 / 5
    [InlineData("rand-36", "health-change", "25")]
    [InlineData("promis-pain-interference-4a", "t-score", "-")] // a table
    [InlineData("pain-enjoyment-general-activity", "mean", "0.33")]
    [InlineData("brief-pain-inventory", "severity", "0.25")]
    [InlineData("brief-pain-inventory", "interference", "0.14")]
    [InlineData("measure-yourself-medical-outcome-profile-2", "profile", "0.25")]
    [InlineData("revised-fibromyalgia-impact-questionnaire", "total", "0.17")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", "pain", "2.78")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", "symptoms", "3.57")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", "adl", "1.47")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", "sport", "5")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", "quality", "6.25")]
    public void Step_OfAScore_IsThePublished(string scale, string score, string step) => Assert.Equal(
        step,
        OutcomeCatalogue.Scale(scale).Scores.Single(candidate => candidate.Code.Value == score).Step?.ToString(CultureInfo.InvariantCulture) ?? "-");

    // Section 4: per cent of the baseline on scales where higher is worse. It needs a true zero, and more than a rank.
    [Fact]
    public void PercentChange_IsGivenWhereHigherIsWorseFromATrueZero()
    {
        var without = OutcomeCatalogue.Scales.Where(scale => scale.Direction == ScoreDirection.HigherIsWorse)
            .SelectMany(scale => scale.Scores.Where(score => !score.PercentChange).Select(score => $"{scale.Code} {score.Code}"));
        Assert.Equal(
            [
                "headache-impact-test-6 total", // from 36
                "pittsburgh-sleep-quality-index sleep-quality", "pittsburgh-sleep-quality-index latency", "pittsburgh-sleep-quality-index duration",
                "pittsburgh-sleep-quality-index efficiency", "pittsburgh-sleep-quality-index disturbance", "pittsburgh-sleep-quality-index sleep-medication",
                "pittsburgh-sleep-quality-index daytime", "pittsburgh-sleep-quality-index latency-time", "pittsburgh-sleep-quality-index latency-trouble", // ranks
                "promis-anxiety-4a t-score", "promis-depression-4a t-score", "promis-fatigue-4a t-score", "promis-pain-interference-4a t-score", "promis-sleep-disturbance-4a t-score",
                "start-back-screening-tool risk", // ranks
                "state-trait-anxiety-inventory-6 total", "state-trait-anxiety-inventory-state total", "state-trait-anxiety-inventory-trait total", // from 20
                "tampa-scale-of-kinesiophobia-11 total", "tampa-scale-of-kinesiophobia-17 total", // from 11 and 17
                "verbal-rating-scale-pain intensity", // ranks
            ],
            without);
        Assert.All(OutcomeCatalogue.Scales.Where(scale => scale.Direction != ScoreDirection.HigherIsWorse), scale => Assert.All(scale.Scores, score => Assert.False(score.PercentChange)));
    }

    // Knowledge 2.40: no important change; 10 is a threshold of display, from general knowledge.
    [Theory]
    [InlineData("relaxation-visual-analogue-scale")]
    [InlineData("stress-visual-analogue-scale")]
    public void DisplayStep_OfAnOwnScale_IsNoImportantChange(string code)
    {
        var scale = OutcomeCatalogue.Scale(code);
        Assert.Equal(10, scale.MainScore.DisplayStep);
        var change = scale.Compare(scale.Score(40), scale.Score(70));
        Assert.Equal((null, false, ChangeState.Uncertain), (change.McidMet, change.IsResponder, change.State));
        Assert.Contains(ChangeWarning.McidNotKnown, change.Warnings);
        var series = new[] { (1, 40), (8, 70) }.Select(day => new DatedResult { On = new NodaTime.LocalDate(2026, 6, day.Item1), Result = scale.Score(day.Item2) }).ToArray();
        Assert.Null(ScoreSeries.AlertSinceLast(series));
    }

    [Fact]
    public void DisplayStep_OfAnyScore_StandsWhereNoImportantChangeIsKnown() => Assert.All(
        OutcomeCatalogue.Scales.SelectMany(scale => scale.Scores).Where(score => score.DisplayStep is not null),
        score => Assert.True(score.DisplayStep > 0 && score.Mcids.Count == 0, score.Code.Value));

    // A method that says that it is no important change, or a population of nobody, is no place for an important change.
    [Fact]
    public void Mcids_OfAllScores_AreOfPeopleAndMatterToThem() => Assert.All(
        OutcomeCatalogue.Scales.SelectMany(scale => scale.Variants.SelectMany(scale.ScoresOf)).SelectMany(score => score.Mcids),
        mcid => Assert.False(mcid.Population == "none" || mcid.Method.Contains("display", StringComparison.Ordinal) || mcid.Method.Contains("not an important", StringComparison.Ordinal)));

    // Monticone 2022: 8, and 11 from baselines above 30. A change of 10 is important from 30 and not from 31.
    [Theory]
    [InlineData(30, 20, "8", true)]
    [InlineData(31, 21, "11", false)]
    [InlineData(31, 20, "11", true)]
    [InlineData(52, 43, "11", false)]
    public void Compare_PainCatastrophizing_DependsOnTheBaseline(int before, int after, string mcid, bool met)
    {
        var scale = OutcomeCatalogue.Scale("pain-catastrophizing-scale");
        var change = scale.Compare(scale.Score(Points(before)), scale.Score(Points(after)));
        Assert.Equal((mcid, met), (change.Mcid!.Points!.Value.ToString(CultureInfo.InvariantCulture), change.McidMet));

        static decimal?[] Points(int sum) => [.. Enumerable.Range(0, 13).Select(i => (decimal?)Math.Clamp(sum - (4 * i), 0, 4))];
    }

    // 2.5: the section on sex life is optional. A form without it is complete, also where every item is wanted; any other blank is missing.
    [Fact]
    public void Oswestry_WithoutTheOptionalSection_IsComplete()
    {
        var scale = OutcomeCatalogue.Scale("oswestry-disability-index");
        Assert.Equal(["8"], scale.Items.Where(item => item.Optional).Select(item => item.Code.Value));
        var without = scale.Score(WorkedExample.Form(scale, "3 2 4 1 2 3 1 . 2 2"), ScoringPolicy.Strict);
        Assert.Equal((400m / 9, 0, 9, false), (without.Value!.Value, without.Missing, without.Answered, without.Prorated));
        Assert.Equal(NoScoreReason.TooFewAnswered, scale.Score(WorkedExample.Form(scale, "3 2 4 1 2 3 . 0 2 2"), ScoringPolicy.Strict).Reason);
        Assert.True(scale.Score(WorkedExample.Form(scale, "3 2 4 1 2 3 . 0 2 2")).Prorated);
        Assert.Equal(NoScoreReason.TooFewAnswered, scale.Score(WorkedExample.Form(scale, "3 2 4 1 2 3 . . 2 2")).Reason);
    }

    // Young 2009 recommends 10 of the 50 raw points, twice as much in per cent.
    [Fact]
    public void NeckDisability_AuthorsRecommendation_IsInTheUnitOfTheVariant()
    {
        var scale = OutcomeCatalogue.Scale("neck-disability-index");
        var notes = scale.Variants.Select(variant => scale.ScoresOf(variant)[0].Mcids[0].Source.Note);
        Assert.Equal(["The authors recommend 10 of the 50 points.", "The authors recommend 10 of the 50 points, which is 20 here."], notes);
        Assert.Equal([10m, 20m], scale.Variants.Select(variant => scale.ScoresOf(variant)[0].Mcids[^1].Points));
    }

    // 2.2: the device and the resolution of a slider are stored with the answers; they change no score.
    [Fact]
    public void Device_OfAnswers_IsKeptAndChangesNoScore()
    {
        var scale = OutcomeCatalogue.Scale("visual-analogue-scale-pain");
        var form = WorkedExample.Form(scale, "64") with { Device = "tablet, slider of 101 steps" };
        var json = JsonSerializer.Serialize(form, OutcomesTestJsonContext.Default.ScaleAnswers);
        Assert.Contains("\"device\":\"tablet, slider of 101 steps\"", json, StringComparison.Ordinal);
        Assert.Equal(form, JsonSerializer.Deserialize(json, OutcomesTestJsonContext.Default.ScaleAnswers));
        Assert.Equal(scale.Score(WorkedExample.Form(scale, "64")), scale.Score(form));
    }

    // The licence matrix: ask first for these, a licence for the rest. Those that may ship are in ScaleDataTests.
    [Fact]
    public void Wording_ThatIsUnclear_IsAskedForFirst() => Assert.Equal(
        [
            "fear-avoidance-beliefs-questionnaire", "knee-injury-and-osteoarthritis-outcome-score", "lower-extremity-functional-scale", "migraine-disability-assessment",
            "orebro-musculoskeletal-pain-screening-10", "pain-disability-index", "pain-enjoyment-general-activity", "shoulder-pain-and-disability-index",
            "start-back-screening-tool", "tampa-scale-of-kinesiophobia-11", "tampa-scale-of-kinesiophobia-17", "who-5-well-being-index",
        ],
        OutcomeKnowledge.Default.Scales.Where(scale => scale.Licence.Wording == WordingRight.AskFirst).Select(scale => scale.Code.Value));

    // What its notice must name, wherever somebody else's wording could be shipped.
    [Theory]
    [InlineData("patient-health-questionnaire-9", "Pfizer")]
    [InlineData("patient-health-questionnaire-8", "Pfizer")]
    [InlineData("patient-health-questionnaire-4", "Pfizer")]
    [InlineData("patient-health-questionnaire-2", "Pfizer")]
    [InlineData("generalized-anxiety-disorder-7", "Pfizer")]
    [InlineData("generalized-anxiety-disorder-2", "Pfizer")]
    [InlineData("rand-36", "RAND")]
    [InlineData("revised-fibromyalgia-impact-questionnaire", "CC BY 2.0")]
    [InlineData("roland-morris-disability-questionnaire-24", "1983")]
    public void Notice_OfWordingThatMayShip_NamesTheHolder(string scale, string named) =>
        Assert.Contains(named, OutcomeCatalogue.Scale(scale).Licence.Notice, StringComparison.Ordinal);

    // Where the words are somebody else's, the data says where they are to be had, and where they are ours there is nothing to be had.
    [Fact]
    public void Licence_OfWordingThatIsNotShipped_SaysWhereToGetIt() => Assert.All(
        OutcomeKnowledge.Default.Scales,
        scale => Assert.Equal(scale.Items.All(item => item.Wording is not null), scale.Licence.Obtain is null));

    [Theory]
    [InlineData("patient-health-questionnaire-9", "phqscreeners.com")]
    [InlineData("roland-morris-disability-questionnaire-24", "rmdq.org")]
    [InlineData("rand-36", "rand.org")]
    [InlineData("revised-fibromyalgia-impact-questionnaire", "11:R120")]
    [InlineData("disabilities-of-the-arm-shoulder-and-hand", "dash.iwh.on.ca")]
    [InlineData("oswestry-disability-index", "eprovide.mapi-trust.org")]
    public void Licence_OfAScale_NamesThePlace(string scale, string place) => Assert.Contains(place, OutcomeCatalogue.Scale(scale).Licence.Obtain, StringComparison.Ordinal);

    // Where a threshold came from people, by which method and from which paper stands beside every number.
    [Fact]
    public void Thresholds_OfAllScales_SayInWhomHowAndWhere()
    {
        var all = OutcomeKnowledge.Default.Scales
            .SelectMany(scale => scale.Variants.SelectMany(scale.ScoresOf))
            .SelectMany(score => score.Mcids.Concat(score.Mdcs))
            .Concat(OutcomeKnowledge.Default.Measurements.SelectMany(measurement => measurement.SameRaterErrors.Concat(measurement.DifferentRatersErrors)))
            .Distinct()
            .ToArray();
        Assert.True(all.Length > 120);
        Assert.All(all, threshold => Assert.False(string.IsNullOrWhiteSpace(threshold.Population) || string.IsNullOrWhiteSpace(threshold.Method)));
    }

    private static string Text(IReadOnlyList<ChangeThreshold> thresholds)
    {
        if (thresholds.Count == 0)
        {
            return "-";
        }

        var first = thresholds[0];
        string?[] parts = [first.Points?.ToString(CultureInfo.InvariantCulture), first.Percent is { } percent ? percent.ToString(CultureInfo.InvariantCulture) + "%" : null];
        return string.Join(" or ", parts.OfType<string>()) + (first.ConfidenceLevel is { } level ? $" at {level}" : string.Empty);
    }
}
