using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Techniques;

/// <summary>What clinical and spa massage are known for is in the catalogue, under the type that offers it.</summary>
public sealed class TechniqueCatalogueTests
{
    [Theory]
    [InlineData("deep-tissue")]
    [InlineData("myofascial-release")]
    [InlineData("sports-massage")]
    [InlineData("proprioceptive-neuromuscular-facilitation")]
    [InlineData("neuromuscular-therapy")]
    [InlineData("trigger-point")]
    [InlineData("manual-lymphatic-drainage")]
    [InlineData("effleurage")] // long strokes
    [InlineData("cross-fiber-friction")]
    [InlineData("rocking")]
    [InlineData("vibration-manual")]
    [InlineData("dry-cupping-static")]
    [InlineData("dry-cupping-glide")]
    [InlineData("percussion-gun")]
    [InlineData("vibration-device")]
    [InlineData("hot-compress")]
    [InlineData("ice-massage")]
    [InlineData("instrument-assisted-soft-tissue-mobilization")] // fascia tools
    [InlineData("topical-menthol")] // creams, gels, ointments
    [InlineData("topical-capsaicin")]
    [InlineData("topical-salicylate")]
    public void Clinical_Offers(string technique) =>
        Assert.Contains(MassageType.Clinical, KnowledgeBase.Default.Techniques[TechniqueCode.From(technique)].Types);

    [Theory]
    [InlineData("swedish")]
    [InlineData("facial")]
    [InlineData("body-wrap")]
    [InlineData("body-scrub")]
    [InlineData("mask-pack")]
    [InlineData("hot-stone")]
    [InlineData("cold-stone")]
    [InlineData("aromatherapy")] // scented products
    [InlineData("head-massage")]
    [InlineData("face-massage")]
    [InlineData("foot-massage")]
    [InlineData("abdominal-massage")]
    [InlineData("couples-massage")]
    [InlineData("chair-massage")]
    public void Spa_Offers(string technique) =>
        Assert.Contains(MassageType.Spa, KnowledgeBase.Default.Techniques[TechniqueCode.From(technique)].Types);

    // The whole body, not the face (knowledge, section 3.2); the breasts only where they are named.
    [Fact]
    public void BodyScrub_LeavesOutFaceAndBreasts()
    {
        var body = KnowledgeBase.Default.Body;
        var usual = body.Of(KnowledgeBase.Default.Techniques[TechniqueCode.From("body-scrub")].Sites);

        Assert.False(usual.Overlaps(body.Of(RegionCode.From("breast"), null)));
        Assert.False(usual.Overlaps(body.Of(AreaCode.From("face"), null)));
        Assert.True(usual.Contains(body.Of(RegionCode.From("chest-upper"), null).Union(body.Of(RegionCode.From("sternum-xiphoid"), null)).Union(body.Of(RegionCode.From("ribs"), null))));
    }

    // "Both" in the table of techniques (knowledge, section 3.2), though clinical massage is known for it.
    [Fact]
    public void DeepTissue_IsOfferedInBothTypes() =>
        Assert.Equal([MassageType.Clinical, MassageType.Spa], KnowledgeBase.Default.Techniques[TechniqueCode.From("deep-tissue")].Types);

    [Fact]
    public void EveryTechnique_HasANameAndWordsInEveryLanguage() => Assert.Empty(
        from technique in KnowledgeBase.Default.Techniques
        from language in new[] { Language.English, Language.Spanish, Language.French }
        where technique.Name.In(language).Length == 0 || technique.Wordings is not { } words || words.In(language).Count == 0
        select $"{technique.Code} {language}");

    // Medium pressure is deep only for techniques that work deep; strong pressure always is.
    [Theory]
    [InlineData(2, true, false)]
    [InlineData(3, true, true)]
    [InlineData(3, false, false)]
    [InlineData(4, false, true)]
    [InlineData(0, true, false)]
    public void IsDeep_IsStrongPressureOrMediumOfADeepTechnique(int pressure, bool worksDeep, bool expected) =>
        Assert.Equal(expected, MechanismSet.IsDeep(pressure, worksDeep));
}
