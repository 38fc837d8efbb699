using System.Globalization;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>Every edge of every band, from both sides, as the sources print the bands.</summary>
public sealed class BandBoundaryTests
{
    [Theory]
    [InlineData("numeric-pain-rating-scale", "intensity", "common", "0=none 1=mild 3=mild 4=moderate 6=moderate 7=severe")]
    [InlineData("numeric-pain-rating-scale", "intensity", "chronic-musculoskeletal", "5=mild 6=moderate 7=moderate 8=severe")]
    [InlineData("numeric-pain-rating-scale", "intensity", "eppoc", "4=mild 5=moderate 6=moderate 7=severe")]
    [InlineData("numeric-pain-rating-scale", "intensity", "kamper", "0=recovered 1=not-recovered")]
    [InlineData("numeric-pain-rating-composite", "mean", "common", "0=none 1=mild 3=mild 4=moderate 6=moderate 7=severe")]
    [InlineData("visual-analogue-scale-pain", "intensity", "chronic-musculoskeletal", "34=mild 35=moderate 74=moderate 75=severe")]
    [InlineData("visual-analogue-scale-pain", "intensity", "chronic-by-interference", "34=mild 35=moderate 64=moderate 65=severe")]
    [InlineData("visual-analogue-scale-pain", "intensity", "post-operative", "4=none 5=mild 44=mild 45=moderate 74=moderate 75=severe")]
    [InlineData("verbal-rating-scale-pain", "intensity", "words", "0=none 1=mild 1=mild 2=moderate 2=moderate 3=severe")]
    [InlineData("oswestry-disability-index", "percent", "fairbank", "20=minimal 21=moderate 40=moderate 41=severe 60=severe 61=very-severe 80=very-severe 81=extreme")]
    [InlineData("neck-disability-index", "total", "vernon", "4=none 5=mild 14=mild 15=moderate 24=moderate 25=severe 34=severe 35=complete")]
    [InlineData("roland-morris-disability-questionnaire-24", "total", "kamper", "2=recovered 3=not-recovered")]
    [InlineData("headache-impact-test-6", "total", "published", "49=little 50=some 55=some 56=substantial 59=substantial 60=severe")]
    [InlineData("migraine-disability-assessment", "total", "grades", "5=grade-1 6=grade-2 10=grade-2 11=grade-3 20=grade-3 21=grade-4")]
    [InlineData("migraine-disability-assessment", "total", "grades-4a-4b", "5=grade-1 6=grade-2 10=grade-2 11=grade-3 20=grade-3 21=grade-4a 40=grade-4a 41=grade-4b")]
    [InlineData("fear-avoidance-beliefs-questionnaire", "physical-activity", "cut", "14=low 15=high")]
    [InlineData("fear-avoidance-beliefs-questionnaire", "work", "cut", "29=low 30=high")]
    [InlineData("fear-avoidance-beliefs-questionnaire", "work", "work-disability", "34=low 35=high")]
    [InlineData("pain-catastrophizing-scale", "total", "manual", "29=not-relevant 30=relevant")]
    [InlineData("perceived-stress-scale-10", "total", "unofficial", "13=low 14=moderate 26=moderate 27=high")]
    [InlineData("generalized-anxiety-disorder-7", "total", "severity", "4=minimal 5=mild 9=mild 10=moderate 14=moderate 15=severe")]
    [InlineData("generalized-anxiety-disorder-7", "total", "screening", "9=negative 10=positive")]
    [InlineData("generalized-anxiety-disorder-2", "total", "screening", "2=negative 3=positive")]
    [InlineData("patient-health-questionnaire-9", "total", "severity", "4=minimal 5=mild 9=mild 10=moderate 14=moderate 15=moderately-severe 19=moderately-severe 20=severe")]
    [InlineData("patient-health-questionnaire-9", "total", "screening", "9=negative 10=positive")]
    [InlineData("patient-health-questionnaire-8", "total", "screening", "9=negative 10=positive")]
    [InlineData("patient-health-questionnaire-2", "total", "screening", "2=negative 3=positive")]
    [InlineData("patient-health-questionnaire-4", "total", "severity", "2=normal 3=mild 5=mild 6=moderate 8=moderate 9=severe")]
    [InlineData("patient-health-questionnaire-4", "anxiety", "screening", "2=negative 3=positive")]
    [InlineData("patient-health-questionnaire-4", "depression", "screening", "2=negative 3=positive")]
    [InlineData("insomnia-severity-index", "total", "published", "7=none 8=subthreshold 14=subthreshold 15=moderate 21=moderate 22=severe")]
    [InlineData("insomnia-severity-index", "total", "community", "9=negative 10=positive")]
    [InlineData("pittsburgh-sleep-quality-index", "total", "published", "5=good 6=poor")]
    [InlineData("promis-physical-function-4a", "t-score", "cut-points", "29.9=severe 30=moderate 39.9=moderate 40=mild 44.9=mild 45=normal")]
    [InlineData("promis-social-roles-4a", "t-score", "cut-points", "29.9=severe 30=moderate 39.9=moderate 40=mild 44.9=mild 45=normal")]
    [InlineData("promis-anxiety-4a", "t-score", "cut-points", "54.9=normal 55=mild 59.9=mild 60=moderate 69.9=moderate 70=severe")]
    [InlineData("promis-depression-4a", "t-score", "cut-points", "54.9=normal 55=mild 59.9=mild 60=moderate 69.9=moderate 70=severe")]
    [InlineData("promis-fatigue-4a", "t-score", "cut-points", "54.9=normal 55=mild 59.9=mild 60=moderate 69.9=moderate 70=severe")]
    [InlineData("promis-sleep-disturbance-4a", "t-score", "cut-points", "54.9=normal 55=mild 59.9=mild 60=moderate 69.9=moderate 70=severe")]
    [InlineData("promis-pain-interference-4a", "t-score", "cut-points", "54.9=normal 55=mild 59.9=mild 60=moderate 69.9=moderate 70=severe")]
    [InlineData("promis-global-health-10", "mental", "cut-points", "28.9=poor 29=fair 39.9=fair 40=good 47.9=good 48=very-good 55.9=very-good 56=excellent")]
    [InlineData("brief-pain-inventory", "severity", "eppoc", "4=mild 5=moderate 6=moderate 7=severe")]
    [InlineData("brief-pain-inventory", "interference", "eppoc", "4=mild 5=moderate 6=moderate 7=severe")]
    [InlineData("global-rating-of-change", "change", "size", "-6=much-worse -5=moderately-worse -4=moderately-worse -3=slightly-worse -1=slightly-worse 0=same 0=same 1=slightly-better 3=slightly-better 4=moderately-better 5=moderately-better 6=much-better")]
    [InlineData("state-trait-anxiety-inventory-state", "total", "cut", "39=low 40=high")]
    [InlineData("state-trait-anxiety-inventory-state", "total", "older-adults", "54=low 55=high")]
    [InlineData("state-trait-anxiety-inventory-state", "total", "turkish-form", "40=low 41=high")]
    [InlineData("state-trait-anxiety-inventory-trait", "total", "cut", "39=low 40=high")]
    [InlineData("state-trait-anxiety-inventory-trait", "total", "older-adults", "54=low 55=high")]
    [InlineData("state-trait-anxiety-inventory-trait", "total", "turkish-form", "43=low 44=high")]
    [InlineData("revised-fibromyalgia-impact-questionnaire", "total", "salaffi-2018", "30=remission 31=mild 45=mild 46=moderate 65=moderate 66=high")]
    [InlineData("revised-fibromyalgia-impact-questionnaire", "total", "salaffi-2021", "23=remission 24=mild 40=mild 41=moderate 63=moderate 64=severe 82=severe 83=very-severe")]
    [InlineData("revised-fibromyalgia-impact-questionnaire", "total", "fiq-style", "42=mild 43=moderate 59=moderate 60=severe")]
    [InlineData("tampa-scale-of-kinesiophobia-17", "total", "vlaeyen", "37=low 38=high")]
    [InlineData("tampa-scale-of-kinesiophobia-17", "total", "awell-score", "36=low 37=high")]
    [InlineData("tampa-scale-of-kinesiophobia-11", "total", "chimenti", "22=minimal 23=low 28=low 29=moderate 35=moderate 36=high")]
    [InlineData("who-5-well-being-index", "percent", "cut", "50=low 51=not-low")]
    [InlineData("start-back-screening-tool", "risk", "risk", "0=low 1=medium 1=medium 2=high")]
    [InlineData("orebro-musculoskeletal-pain-screening-10", "total", "cut", "49=negative 50=positive")]
    [InlineData("client-satisfaction-rating", "satisfaction", "top-two", "3=other 4=satisfied")]
    [InlineData("recommendation-rating", "recommendation", "groups", "6=detractor 7=passive 8=passive 9=promoter")]
    public void BandIn_AtEveryEdge_IsAsPublished(string code, string score, string set, string edges) => CheckEdges(SetOf(code, score, set), edges);

    [Theory]
    [InlineData("neck-disability-index", "percent", "total", "vernon", "8=none 10=mild 28=mild 30=moderate 48=moderate 50=severe 68=severe 70=complete")]
    [InlineData("verbal-rating-scale-pain", "five-point", "intensity", "words", "0=none 1=mild 1=mild 2=moderate 2=moderate 3=severe 3=severe 4=very-severe")]
    [InlineData("visual-analogue-scale-pain", "now-in-centimetres", "intensity", "chronic-musculoskeletal", "34=mild 35=moderate 74=moderate 75=severe")]
    [InlineData("visual-analogue-scale-pain", "now-in-centimetres", "intensity", "chronic-by-interference", "34=mild 35=moderate 64=moderate 65=severe")]
    [InlineData("visual-analogue-scale-pain", "now-in-centimetres", "intensity", "post-operative", "4=none 5=mild 44=mild 45=moderate 74=moderate 75=severe")]
    public void BandIn_OfAVariantWithItsOwnBands_IsAsPublished(string code, string variant, string score, string set, string edges) =>
        CheckEdges(OwnSets(OutcomeCatalogue.Scale(code)).Single(own => own.Variant == variant && own.Score == score && own.Set.Code.Value == set).Set, edges);

    [Theory]
    [InlineData("20.49", "minimal")]
    [InlineData("20.5", "moderate")]
    [InlineData("40.4999", "moderate")]
    [InlineData("40.5", "severe")]
    public void FindBand_BetweenWholeNumbers_RoundsHalfUp(string value, string band) =>
        Assert.Equal(band, PreparedScore.FindBand(SetOf("oswestry-disability-index", "percent", "fairbank"), decimal.Parse(value, CultureInfo.InvariantCulture))!.Code.Value);

    [Fact]
    public void BandSets_OfAllScales_AreAllChecked()
    {
        var inData = OutcomeCatalogue.Scales.SelectMany(scale => scale.ScoresOf(scale.DefaultVariant).SelectMany(score => score.BandSets)).Count();
        Assert.Equal(inData, RowsOf(nameof(BandIn_AtEveryEdge_IsAsPublished)));
        Assert.Equal(OutcomeCatalogue.Scales.Sum(scale => OwnSets(scale).Count()), RowsOf(nameof(BandIn_OfAVariantWithItsOwnBands_IsAsPublished)));
    }

    [Fact]
    public void BandIn_ChosenSet_DiffersFromTheDefault()
    {
        var result = OutcomeCatalogue.Scale("numeric-pain-rating-scale").Score(4);
        Assert.Equal("moderate", result.Band!.Code.Value);
        Assert.Equal("mild", result.BandIn(BandSetCode.From("chronic-musculoskeletal"))!.Code.Value);
        Assert.Null(result.BandIn(BandSetCode.From("unknown")));
    }

    [Fact]
    public void Band_OfStigmatisingLabel_HasANeutralName()
    {
        var bands = SetOf("oswestry-disability-index", "percent", "fairbank").Bands;
        Assert.Equal("crippled", bands[3].SourceLabel);
        Assert.Equal("Very severe disability", bands[3].Name.En);
    }

    private static int RowsOf(string method) =>
        typeof(BandBoundaryTests).GetMethod(method)!.GetCustomAttributesData().Count(data => data.AttributeType == typeof(InlineDataAttribute));

    private static void CheckEdges(BandSet bands, string edges)
    {
        var expected = edges.Split(' ').Select(edge => edge.Split('=')).Select(edge => (Value: decimal.Parse(edge[0], CultureInfo.InvariantCulture), Band: edge[1])).ToArray();
        Assert.All(expected, edge => Assert.Equal(edge.Band, PreparedScore.FindBand(bands, edge.Value)!.Code.Value));

        // Both sides of each edge in the data are among the values above, and no value names a band that is not an edge.
        Assert.Equal(bands.Bands.Skip(1).Select(band => band.From), expected.Where((_, i) => i % 2 == 1).Select(edge => edge.Value));
        Assert.Equal(bands.Bands.SkipLast(1).Select(band => band.Code.Value), expected.Where((_, i) => i % 2 == 0).Select(edge => edge.Band));
    }

    // Default variants are checked with the scale; of the others only what they cut in their own way.
    private static IEnumerable<(string Variant, string Score, BandSet Set)> OwnSets(OutcomeScale scale) =>
        from variant in scale.Variants.Skip(1)
        from score in variant.Scores
        from set in score.BandSets
        select (variant.Code.Value, score.Code.Value, set);

    private static BandSet SetOf(string code, string score, string set)
    {
        var scale = OutcomeCatalogue.Scale(code);
        return scale.ScoresOf(scale.DefaultVariant).Single(definition => definition.Code.Value == score).BandSets.Single(bands => bands.Code.Value == set);
    }
}
