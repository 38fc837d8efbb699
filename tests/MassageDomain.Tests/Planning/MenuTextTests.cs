using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Planning;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Planning;

public sealed class MenuTextTests
{
    private static readonly KnowledgeBase Base = KnowledgeBase.Default;

    public static TheoryData<string, string> Wordings { get; } = AllWordings();

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Read_AnyWordingAlone_IsItsTechnique(string wording, string technique)
    {
        var reading = MenuText.Read(wording);

        Assert.Equal([technique], reading.Techniques.Select(named => named.Technique.Value));
        Assert.Empty(reading.NotUnderstood);
        Assert.Empty(reading.MinutesOffered);
    }

    [Property]
    public Property Read_AnyWordingWithALength_KeepsBoth()
    {
        var cases = from wording in Gen.Elements(Wordings.Select(row => ((string)row[0], (string)row[1])).ToArray())
                    from minutes in Gen.Elements(30, 50, 60, 75, 80, 90, 120)
                    from form in Gen.Elements("{0} {1} min", "{1} min {0}", "{0} ({1})", "{1}-minute {0}", "{0} - {1}'")
                    select (Text: string.Format(System.Globalization.CultureInfo.InvariantCulture, form, wording.Item1, minutes), Technique: wording.Item2, Minutes: minutes);

        return Prop.ForAll(cases.ToArbitrary(), item =>
        {
            var reading = MenuText.Read(item.Text);
            return reading.Minutes == item.Minutes && reading.Techniques.Count == 1 && reading.Techniques[0].Technique.Value == item.Technique && reading.NotUnderstood.Count == 0;
        });
    }

    // The examples of a menu, a booking and a therapist, with what a reader takes them to say.
    [Theory]
    [InlineData("Deep Tissue 60", "deep-tissue", 60, null, "", "")]
    [InlineData("90 min hot stones w/ cupping", "hot-stone dry-cupping-static", 90, null, "", "")]
    [InlineData("hot stone 90 + cupping add-on", "hot-stone dry-cupping-static", 90, null, "", "")]
    [InlineData("Masaje de tejido profundo", "deep-tissue", null, null, "", "")]
    [InlineData("Couples Swedish (80)", "couples-massage swedish", 80, SessionFormat.Couple, "", "")]
    [InlineData("cross-fibre friction on the left forearm", "cross-fiber-friction", null, null, "forearm:left", "")]
    [InlineData("Massage suédois 1 h 30", "swedish", 90, null, "", "")]
    [InlineData("1h30 massage aux pierres chaudes", "hot-stone", 90, null, "", "")]
    [InlineData("Swedish, 1.5 hours", "swedish", 90, null, "", "")]
    [InlineData("one hour and a half of Swedish", "swedish", 90, null, "", "")]
    [InlineData("media hora de reflexología", "reflexology", 30, null, "", "")]
    [InlineData("½ hour chair massage", "chair-massage", 30, SessionFormat.Chair, "", "")]
    [InlineData("Thai massage on a mat 90'", "thai-massage", 90, SessionFormat.Mat, "", "")]
    [InlineData("Swedish chair massage 20 min", "swedish chair-massage", 20, SessionFormat.Chair, "", "")]
    [InlineData("Deep tissue back & neck 45 min", "deep-tissue", 45, null, "back neck", "")]
    [InlineData("Swedish 60 min with scalp and feet", "swedish", 60, null, "+scalp +foot", "")]
    [InlineData("Swedish face 60 min", "swedish", 60, null, "face", "")]
    [InlineData("Feet 30 min", "foot-massage", 30, null, "", "")]
    [InlineData("Drenaje linfático pierna izquierda 50 min", "manual-lymphatic-drainage", 50, null, "leg:left", "")]
    [InlineData("points gâchettes épaule droite", "trigger-point", null, null, "shoulder:right", "")]
    [InlineData("neuromuscular therapy, right piriformis 30 min", "neuromuscular-therapy", 30, null, "buttock:right", "")]
    [InlineData("cross-fibre friction, left forearm extensors", "cross-fiber-friction", null, null, "forearm-back:left", "")]
    [InlineData("trigger point QL and psoas", "trigger-point", null, null, "lumbar lower-abdomen", "")]
    [InlineData("Masaje descontracturante romboides 40 min", "deep-tissue", 40, null, "upper-back", "")]
    [InlineData("couple's massage deep tissue 60 minutes", "couples-massage deep-tissue", 60, SessionFormat.Couple, "", "")]
    [InlineData("Himalayan salt stone massage 90 min", "hot-stone", 90, null, "", "")]
    [InlineData("Himalayan dream ritual with hot stones", "hot-stone", null, null, "", "Himalayan dream ritual")]
    [InlineData("Signature Journey", "", null, null, "", "Signature Journey")]
    [InlineData("Swedish 60 min $95", "swedish", 60, null, "", "95")]
    [InlineData("The art of Swedish", "swedish", null, null, "", "art")]
    [InlineData("ART 60 min", "active-release", 60, null, "", "")]
    [InlineData("massage", "", null, null, "", "massage")]
    [InlineData("", "", null, null, "", "")]
    public void Read_AMenuItem_SaysWhatAReaderWouldSay(string text, string techniques, int? minutes, SessionFormat? format, string sites, string left)
    {
        var reading = MenuText.Read(text);

        Assert.Equal(techniques, string.Join(' ', reading.Techniques.Select(named => named.Technique)));
        Assert.Equal(minutes, reading.Minutes);
        Assert.Equal(format, reading.Format);
        Assert.Equal(sites, string.Join(' ', reading.Techniques.SelectMany(named => named.Sites).Select(Text)));
        Assert.Equal(left, string.Join('|', reading.NotUnderstood.Select(words => words.Text)));
    }

    // Therapists name muscles. Each stands for the place where it is worked, and one that spans several regions for their area: through the armpit to the
    // subscapularis, through the belly to the psoas, beside the large vessels of the neck to the scalenes.
    [Theory]
    [InlineData("temporalis", "temple")]
    [InlineData("masseter", "jaw")]
    [InlineData("suboccipitals", "neck-back")]
    [InlineData("SCM", "neck-side")]
    [InlineData("scalenes", "neck-side")]
    [InlineData("throat", "neck-front")]
    [InlineData("rotator cuff", "shoulder")]
    [InlineData("supraspinatus", "shoulder-top")]
    [InlineData("infraspinatus", "shoulder-back")]
    [InlineData("subscapularis", "axilla")]
    [InlineData("biceps", "upper-arm-front")]
    [InlineData("bíceps femoral", "thigh-back")]
    [InlineData("wrist extensors", "forearm-back")]
    [InlineData("fingers", "hand-palm")]
    [InlineData("serratus anterior", "ribs")]
    [InlineData("lats", "mid-back")]
    [InlineData("érecteurs du rachis", "spine")]
    [InlineData("cuadrado lumbar", "lumbar")]
    [InlineData("coxis", "sacrum")]
    [InlineData("abs", "abdomen")]
    [InlineData("psoas", "lower-abdomen")]
    [InlineData("hip flexors", "groin-inguinal")]
    [InlineData("TFL", "hip-side")]
    [InlineData("tibialis anterior", "shin")]
    [InlineData("soleus", "calf")]
    [InlineData("jumeaux", "calf")]
    [InlineData("peroneals", "lower-leg")]
    [InlineData("voûte plantaire", "foot-sole")]
    [InlineData("toes", "foot-sole")]
    public void Read_AMuscle_IsThePlaceWhereItIsWorked(string muscle, string place) =>
        Assert.Equal(place, Assert.Single(MenuText.Read($"trigger point {muscle}").Techniques.SelectMany(named => named.Sites).Select(Text)));

    [Theory]
    [InlineData("Swedish 60/90 min", "60 90")]
    [InlineData("Swedish 60 or 90 minutes", "60 90")]
    [InlineData("Swedish 60 min + cupping 15 min", "60 15")]
    public void Read_SeveralLengths_OffersAllAndChoosesNone(string text, string minutes)
    {
        var reading = MenuText.Read(text);

        Assert.Null(reading.Minutes);
        Assert.Equal(minutes, string.Join(' ', reading.MinutesOffered));
        Assert.Contains(reading.Issues, issue => issue.Code == MenuIssueCodes.SeveralLengths);
        Assert.Null(reading.ToPlan(MassageType.Spa)!.Minutes);
    }

    [Fact]
    public void Read_ABareNumber_SaysThatMinutesAreAssumed()
    {
        Assert.True(MenuText.Read("Deep Tissue 60").MinutesAssumed);
        Assert.Equal(["menu.minutes-assumed"], MenuText.Read("Deep Tissue 60").Issues.Select(issue => issue.Code.Value));
        Assert.False(MenuText.Read("Deep Tissue 60 min").MinutesAssumed);
        Assert.Empty(MenuText.Read("Deep Tissue 60 min").Issues);
    }

    [Fact]
    public void Read_ATextThatIsTooLong_ReadsNothing()
    {
        var reading = MenuText.Read(new string('a', 1001));

        Assert.Empty(reading.Techniques);
        Assert.Equal(["menu.too-long"], reading.Issues.Select(issue => issue.Code.Value));
        Assert.Equal(1001, Assert.Single(reading.NotUnderstood).Length);
    }

    [Fact]
    public void ToPlan_OfAnAddedSite_KeepsTheUsualOnes()
    {
        var step = Assert.Single(MenuText.Read("Swedish 60 min with feet").ToPlan(MassageType.Spa)!.Steps);

        Assert.Equal(["whole-body", "foot"], step.Sites.Select(site => site.Area!.Value));
        Assert.Equal(60, step.Minutes);
    }

    [Fact]
    public void ToPlan_OfANamedSite_IsThatSiteAlone()
    {
        var step = Assert.Single(MenuText.Read("deep tissue lower back").ToPlan(MassageType.Clinical)!.Steps);

        Assert.Equal(["lower-back"], step.Sites.Select(site => site.Region!.Value));
        Assert.Null(step.Minutes);
    }

    [Fact]
    public void ToPlan_OfAFormatAlone_IsNone()
    {
        var reading = MenuText.Read("Couples massage 80 min");

        Assert.Null(reading.ToPlan(MassageType.Spa));
        Assert.Equal(["menu.no-technique"], reading.Issues.Select(issue => issue.Code.Value));
        Assert.Equal(["swedish"], MenuText.Read("Couples Swedish (80)").ToPlan(MassageType.Spa)!.Steps.Select(step => step.Technique.Value));
    }

    [Property]
    public bool Read_OfAnything_NeverThrowsAndLosesNoWord(string? text)
    {
        var reading = MenuText.Read(text ?? string.Empty);

        return reading.NotUnderstood.All(words => (text ?? string.Empty).Substring(words.Start, words.Length) == words.Text)
            && (reading.Techniques.Count + reading.Sites.Count + reading.MinutesOffered.Count + reading.NotUnderstood.Count > 0 || reading.Format is not null
                || !(text ?? string.Empty).Any(c => char.IsLetter(c) || char.IsAsciiDigit(c)));
    }

    private static string Text(MenuSite site) =>
        $"{(site.Adds ? "+" : string.Empty)}{site.Site.Area?.Value ?? site.Site.Region!.Value}{(site.Site.Side is { } side ? side == Laterality.Left ? ":left" : ":right" : string.Empty)}";

    private static TheoryData<string, string> AllWordings()
    {
        var data = new TheoryData<string, string>();
        foreach (var technique in Base.Techniques)
        {
            var words = technique.Wordings;
            foreach (var wording in new[] { technique.Name.En, technique.Name.Es, technique.Name.Fr }.Concat(words is null ? [] : words.En.Concat(words.Es).Concat(words.Fr)).OfType<string>().Distinct())
            {
                data.Add(wording, technique.Code.Value);
            }
        }

        return data;
    }
}
