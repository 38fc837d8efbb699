using System.Globalization;
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
    [InlineData("generalized-anxiety-disorder-7", "69737-5", "70274-6")]
    [InlineData("perceived-stress-scale-10", "106875-8", "106860-0")]
    [InlineData("pain-enjoyment-general-activity", "91148-7", "91147-9")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", "72091-2", null)]
    [InlineData("promis-global-health-10", "85524-7", "71971-6")]
    [InlineData("lower-extremity-functional-scale", null, null)]
    [InlineData("roland-morris-disability-questionnaire-24", null, null)]
    [InlineData("headache-impact-test-6", null, null)]
    public void LoincCodes_OfPanelAndScore_AreThoseThatWereVerified(string scale, string? panel, string? score) =>
        Assert.Equal((panel, score), (OutcomeCatalogue.Scale(scale).LoincPanel, OutcomeCatalogue.Scale(scale).MainScore.Loinc));

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
