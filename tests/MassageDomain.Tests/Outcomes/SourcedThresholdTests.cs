using System.Globalization;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>
/// Every important change and every error of measurement that the research of outcome scales found, typed out, so that none is lost and none slips in.
/// A range has two dots, a share of the baseline its sign, an error of measurement its confidence, and what holds for high baselines only the baseline. The first of a list is the default.
/// </summary>
public sealed class SourcedThresholdTests
{
    [Theory]
    [InlineData("borg-rating-of-perceived-exertion", null, "exertion", "-", "1")]
    [InlineData("brief-pain-inventory", null, "severity", "2", "-")] // Mathias; Dworkin 2008
    [InlineData("brief-pain-inventory", null, "interference", "1", "-")]
    [InlineData("disabilities-of-the-arm-shoulder-and-hand", null, "disability", "10.83 10 12.4 16..26", "10.81@90 16.3 22..28@90")] // Franchignoni 2014, Sorensen 2013, van Kampen 2013
    [InlineData("eq-5d-5l", null, "index", "0.037..0.069 0.093 0.098 0.072 0.08 0.101 0.1 0.08", "-")] // McClure 2017 and 2018, PMC4773997, PMC7053735
    [InlineData("eq-5d-5l", null, "vas", "7..10", "-")]
    [InlineData("eq-5d-5l", "value-set-usa", "index", "0.078", "-")]
    [InlineData("eq-5d-5l", "value-set-germany", "index", "0.083", "-")]
    [InlineData("eq-5d-5l", "value-set-poland", "index", "0.08", "-")]
    [InlineData("faces-pain-scale-revised", null, "intensity", "2", "-")]
    [InlineData("fear-avoidance-beliefs-questionnaire", null, "physical-activity", "4", "3.69@95")] // Monticone 2020
    [InlineData("fear-avoidance-beliefs-questionnaire", null, "work", "7", "5.95@95")]
    [InlineData("generalized-anxiety-disorder-7", null, "total", "4 1.5/20%", "-")] // Toussaint 2020, Kounali 2022
    [InlineData("global-rating-of-change", null, "change", "3", "-")] // Wang 2011; Kamper 2009, Bobos 2020
    [InlineData("global-rating-of-change", "eleven-point", "change", "2 2.5", "0.45")]
    [InlineData("headache-impact-test-6", null, "total", "6 2.5 8 5 2.3 3.7 7 5 1.5", "-")] // Smelt 2014, Houts 2020, Castien, Coeytaux, Rendas-Baum, user guide
    [InlineData("insomnia-severity-index", null, "total", "6 8.4", "-")] // Yang 2009, Morin 2011
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", null, "pain", "8..10", "10.9..20.2")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", null, "symptoms", "8..10", "10.9..20.2")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", null, "adl", "8..10", "10.9..20.2")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", null, "sport", "8..10", "10.9..20.2")]
    [InlineData("knee-injury-and-osteoarthritis-outcome-score", null, "quality", "8..10", "10.9..20.2")]
    [InlineData("lower-extremity-functional-scale", null, "total", "9", "9@90")] // Binkley 1999
    [InlineData("measure-yourself-medical-outcome-profile-2", null, "profile", "1 0.5..1", "-")]
    [InlineData("migraine-disability-assessment", null, "total", "5/30%", "-")]
    [InlineData("neck-disability-index", null, "total", "7.5 5 9.5 7 10", "5@90 10.2 1.66..13.4")] // Young 2009, Vernon, Cleland 2008, Abbott & Schmitt 2014; Vernon, Young 2009
    [InlineData("neck-disability-index", "percent", "total", "15 10 19 14 20", "10@90 20.4 3.32..26.8")]
    [InlineData("numeric-pain-rating-composite", null, "mean", "2.17 2/30%", "2")] // Michener 2011, Farrar 2001; Childs 2005
    [InlineData("numeric-pain-rating-scale", null, "intensity", "2/30% 30% 2/30% 1.3 1.5 4.1 1.5..3.5 2.17 2 1.3..1.8 1.5", "2 4")] // Farrar 2001, Dworkin 2008, Ostelo 2008, Cleland 2008, Kovacs 2008, Abbott & Schmitt 2014, Michener 2011, PMC4773997, PMC7053735, PROMIS-29 thesis; Childs 2005, Kovacs 2008
    [InlineData("oswestry-disability-index", null, "percent", "10/30% 12 8/18% 6 12.8", "10.5@90")] // Ostelo 2008, Abbott & Schmitt 2014, Mannion 2006, Fritz & Irrgang 2001, Copay 2008; Davidson & Keating 2002
    [InlineData("pain-catastrophizing-scale", null, "total", "8 11>30 6.48", "7.73")] // Monticone 2022, PMC7053735
    [InlineData("pain-enjoyment-general-activity", null, "mean", "1 30%", "-")] // Reed 2024
    [InlineData("patient-health-questionnaire-8", null, "total", "5", "-")]
    [InlineData("patient-health-questionnaire-9", null, "total", "5 1.7/20%", "-")] // Kounali 2022
    [InlineData("patient-specific-functional-scale", null, "mean", "2 1.3..2.7 1.9..2", "2@90")] // Stratford 1995, Abbott & Schmitt 2014, Rysstad 2020
    [InlineData("patient-specific-functional-scale", null, "activity-1", "3", "3@90")]
    [InlineData("patient-specific-functional-scale", null, "activity-2", "3", "3@90")]
    [InlineData("patient-specific-functional-scale", null, "activity-3", "3", "3@90")]
    [InlineData("patient-specific-functional-scale", null, "activity-4", "3", "3@90")]
    [InlineData("patient-specific-functional-scale", null, "activity-5", "3", "3@90")]
    [InlineData("pittsburgh-sleep-quality-index", null, "total", "3", "-")]
    [InlineData("promis-anxiety-4a", null, "t-score", "3 5.88", "-")]
    [InlineData("promis-depression-4a", null, "t-score", "3 5.25", "-")]
    [InlineData("promis-fatigue-4a", null, "t-score", "3 7.75", "-")]
    [InlineData("promis-global-health-10", null, "physical", "3", "-")]
    [InlineData("promis-global-health-10", null, "mental", "3", "-")]
    [InlineData("promis-pain-interference-4a", null, "t-score", "3.5..5.5 2..3 4.85", "-")] // Amtmann 2016, Chen 2018, PROMIS-29 thesis
    [InlineData("promis-physical-function-4a", null, "t-score", "3 3.6", "-")]
    [InlineData("promis-sleep-disturbance-4a", null, "t-score", "3 3.9", "-")]
    [InlineData("promis-social-roles-4a", null, "t-score", "3 4.58", "-")]
    [InlineData("quick-disabilities-of-the-arm-shoulder-and-hand", null, "disability", "15.91 14 13.4 10.8..13.6 16..26", "12.85@90 17.1 22..28@90")] // Franchignoni 2014, Sorensen 2013, van Kampen 2013, Rysstad 2020
    [InlineData("rand-36", null, "physical-functioning", "5..10", "-")]
    [InlineData("rand-36", null, "role-physical", "5..10", "-")]
    [InlineData("rand-36", null, "role-emotional", "5..10", "-")]
    [InlineData("rand-36", null, "energy", "5..10", "-")]
    [InlineData("rand-36", null, "emotional-well-being", "5..10", "-")]
    [InlineData("rand-36", null, "social-functioning", "5..10", "-")]
    [InlineData("rand-36", null, "pain", "5..10", "-")]
    [InlineData("rand-36", null, "general-health", "5..10", "-")]
    [InlineData("revised-fibromyalgia-impact-questionnaire", null, "total", "14% 14..27", "-")] // Bennett 2009
    [InlineData("roland-morris-disability-questionnaire-24", null, "total", "5/30%", "4..5@90")] // Ostelo 2008; Stratford 1996
    [InlineData("short-form-12", null, "physical", "3..5", "-")]
    [InlineData("short-form-12", null, "mental", "3..5", "-")]
    [InlineData("shoulder-pain-and-disability-index", null, "total", "13 8..13 20", "18@95 13.2@95 13@90 17")] // Thoomes-de Graaf 2017; Schmitt & Di Fabio 2004, Roddey 2000, Tveitå 2008
    [InlineData("shoulder-pain-and-disability-index", "sum-of-130", "total", "13 8..13 20", "18@95 13.2@95 13@90 17")]
    [InlineData("tampa-scale-of-kinesiophobia-11", null, "total", "-", "7.04")] // Dupuis 2023: 16 per cent of 44
    [InlineData("tampa-scale-of-kinesiophobia-17", null, "total", "-", "7.48..8.84")] // Dupuis 2023: 11 to 13 per cent of 68
    [InlineData("visual-analogue-scale-pain", null, "intensity", "15/30% 33% 17.5 10 20", "12..28")] // Ostelo 2008, Jensen 2003, PMC7990728, Myles 2017
    [InlineData("visual-analogue-scale-pain", "now-in-centimetres", "intensity", "15/30% 33% 17.5 10 20", "12..28")]
    [InlineData("western-ontario-and-mcmaster-osteoarthritis-index", null, "total", "17..22% 16% 12%", "-")] // Angst 2002, BMC Res Notes 2012 5:58, PMC7990728
    [InlineData("western-ontario-and-mcmaster-osteoarthritis-index", null, "pain", "17..22% 16% 12%", "-")]
    [InlineData("western-ontario-and-mcmaster-osteoarthritis-index", null, "stiffness", "17..22% 16% 12%", "-")]
    [InlineData("western-ontario-and-mcmaster-osteoarthritis-index", null, "function", "17..22% 16% 12%", "-")]
    [InlineData("western-ontario-and-mcmaster-osteoarthritis-index", "likert", "function", "-", "9.1@95")]
    [InlineData("who-5-well-being-index", null, "percent", "10", "-")]
    public void Thresholds_OfAScore_AreAllThatWerePublished(string scale, string? variant, string score, string mcids, string mdcs) =>
        Assert.Equal((mcids, mdcs), In(OutcomeCatalogue.Scale(scale), variant, score));

    [Fact]
    public void Thresholds_OfAllScores_AreListedAbove()
    {
        var listed = typeof(SourcedThresholdTests).GetMethod(nameof(Thresholds_OfAScore_AreAllThatWerePublished))!.GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!).Take(3).Select(argument => argument.Value as string))
            .Select(names => string.Join(' ', names.OfType<string>()));
        var inData = OutcomeCatalogue.Scales.SelectMany(scale => scale.Scores.Where(own => own.Mcids.Count + own.Mdcs.Count > 0).Select(own => $"{scale.Code} {own.Code}")
            .Concat(scale.Variants.SelectMany(variant => variant.Scores.Where(own => own.Mcids.Count + own.Mdcs.Count > 0).Select(own => $"{scale.Code} {variant.Code} {own.Code}"))));

        Assert.Equal(inData.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static (string Mcids, string Mdcs) In(OutcomeScale scale, string? variant, string score)
    {
        if (variant is null)
        {
            var own = scale.Scores.Single(candidate => candidate.Code.Value == score);
            return (Text(own.Mcids), Text(own.Mdcs));
        }

        var other = scale.Variants.Single(candidate => candidate.Code.Value == variant).Scores.Single(candidate => candidate.Code.Value == score);
        return (Text(other.Mcids), Text(other.Mdcs));
    }

    private static string Text(IReadOnlyList<ChangeThreshold> thresholds) => thresholds.Count == 0 ? "-" : string.Join(' ', thresholds.Select(Text));

    private static string Text(ChangeThreshold threshold)
    {
        string?[] parts = [Range(threshold.Points, threshold.PointsTo, string.Empty), Range(threshold.Percent, threshold.PercentTo, "%")];
        return string.Join('/', parts.OfType<string>())
            + (threshold.ConfidenceLevel is { } level ? $"@{level}" : string.Empty)
            + (threshold.BaselineAbove is { } above ? $">{Number(above)}" : string.Empty);
    }

    private static string? Range(decimal? from, decimal? to, string sign) => from is null ? null : Number(from.Value) + (to is { } end ? $"..{Number(end)}" : string.Empty) + sign;

    private static string Number(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
