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

    // What is left out is in no plan, and an error says what it was. A list goes on with "or" and "and"; after a comma with what is of the same kind.
    [Theory]
    [InlineData("Swedish, no deep tissue", "swedish", "deep-tissue")]
    [InlineData("Masaje sueco sin piedras calientes", "swedish", "hot-stone")]
    [InlineData("Massage suédois sans pierres chaudes", "swedish", "hot-stone")]
    [InlineData("Massage suédois, pas de ventouses", "swedish", "dry-cupping-static")]
    [InlineData("Swedish without hot stones or cupping", "swedish", "hot-stone dry-cupping-static")]
    [InlineData("Swedish without hot stones, cupping and gua sha 60 min", "swedish", "hot-stone dry-cupping-static gua-sha")]
    [InlineData("Swedish w/o hot stones", "swedish", "hot-stone")]
    [InlineData("Swedish, please don't do any deep tissue", "swedish", "deep-tissue")]
    [InlineData("Swedish. Hot stones not included", "swedish", "hot-stone")]
    [InlineData("Swedish, not included: hot stones", "swedish", "hot-stone")]
    [InlineData("Swedish with or without hot stones", "swedish", "hot-stone")]
    [InlineData("Swedish no feet", "swedish", "foot")]
    [InlineData("Swedish, no feet, face or scalp", "swedish", "foot face scalp")]
    [InlineData("Swedish sauf les pieds et le ventre", "swedish", "foot abdomen")]
    [InlineData("Masaje sueco excepto abdomen", "swedish", "abdomen")]
    [InlineData("Swedish, no left foot", "swedish", "foot:left")]
    [InlineData("Swedish except face, with hot stones", "swedish hot-stone", "face")]
    [InlineData("Swedish, no feet but hot stones", "swedish hot-stone", "foot")]
    [InlineData("Swedish + hot stones, no abdomen, 90 min", "swedish hot-stone", "abdomen")]
    [InlineData("no deep tissue", "", "deep-tissue")]
    [InlineData("Swedish massage, not a chair", "swedish", "chair")]
    [InlineData("Not only Swedish", "swedish", "")]
    [InlineData("Masaje sueco al menos 60 min", "swedish", "")]
    [InlineData("Deep tissue (no tip needed)", "deep-tissue", "")]
    public void Read_OfWhatIsLeftOut_KeepsItOutAndSaysSo(string text, string techniques, string leftOut)
    {
        var reading = MenuText.Read(text);

        Assert.Equal(techniques, string.Join(' ', reading.Techniques.Select(named => named.Technique)));
        Assert.Equal(leftOut, string.Join(' ', reading.LeftOut.Select(Text)));
        Assert.Equal(reading.LeftOut.Count, reading.Issues.Count(issue => issue.Code == MenuIssueCodes.LeftOut && issue.Severity == IssueSeverity.Error));
        Assert.All(reading.Techniques, named => Assert.Empty(named.Sites));
    }

    [Fact]
    public void Read_OfWhatIsLeftOut_NamesItInTheIssueAndInTheText()
    {
        var reading = MenuText.Read("Swedish 60 min, no feet");

        var issue = Assert.Single(reading.Issues);
        Assert.Equal(("menu.left-out", "area", "foot"), (issue.Code.Value, issue.Parameters[0].Name, issue.Parameters[0].Value));
        Assert.Equal((19, 4), (reading.LeftOut[0].Start, reading.LeftOut[0].Length));
        Assert.Empty(reading.NotUnderstood);
        Assert.Equal(60, reading.Minutes);
    }

    [Fact]
    public void ToPlan_OfASiteThatIsLeftOut_TakesItOutOfTheUsualOnes()
    {
        var body = Base.Body;
        var step = Assert.Single(MenuText.Read("Swedish, no feet").ToPlan(MassageType.Spa)!.Steps);

        Assert.False(body.Of(step.Sites).Overlaps(body.Of(AreaCode.From("foot"), null)));
        Assert.Equal(body.Of(AreaCode.From("whole-body"), null).Except(body.Of(AreaCode.From("foot"), null)), body.Of(step.Sites));
        Assert.Null(MenuText.Read("reflexology feet, no feet").ToPlan(MassageType.Spa));
    }

    [Property]
    public Property ToPlan_OfAnythingLeftOut_HasNothingOfIt()
    {
        var sites = Base.Body.Areas.Select(area => (Name: area.Name.En!, Set: Base.Body.Of(area.Code, null))).Concat(Base.Body.Regions.Select(region => (Name: region.Name.En!, Set: Base.Body.Of(region.Code, null))))
            .Where(site => !site.Name.Contains('(', StringComparison.Ordinal) && !site.Name.Contains(',', StringComparison.Ordinal) && MenuText.Read(site.Name).Sites.Count == 1).ToArray();
        var cases = from technique in Gen.Elements(Base.Techniques.Where(technique => technique.Family != TechniqueFamily.Format).ToArray())
                    from site in Gen.Elements(sites)
                    from form in Gen.Elements("{0}, no {1}", "{0} without {1} 60 min", "60 min {0} sin {1}", "{0} sauf {1}")
                    select (Text: string.Format(System.Globalization.CultureInfo.InvariantCulture, form, technique.Name.En, site.Name), site.Set);

        return Prop.ForAll(cases.ToArbitrary(), item =>
        {
            var reading = MenuText.Read(item.Text);
            return reading.LeftOut.Count == 1 && (reading.ToPlan(MassageType.Spa)?.Steps.All(step => !Sites(step).Overlaps(item.Set)) ?? true);
        });
    }

    private static SiteSet Sites(PlanStep step) => Base.Body.Of(
        step.Sites.Count > 0 ? step.Sites : Base.Techniques[step.Technique].Sites is { Count: > 0 } usual ? usual : [BodySite.FromArea(AreaCode.From("whole-body"))]);

    // Adjectives and everyday nouns are not techniques beside one, and some are none at all.
    [Theory]
    [InlineData("Gentle Swedish 60 min", "swedish", "Gentle")]
    [InlineData("Swedish, a room free of distraction", "swedish", "room free|distraction")]
    [InlineData("Swedish 60 min, not in pregnancy", "swedish", "not|pregnancy")]
    [InlineData("Swedish with creams", "swedish", "creams")]
    [InlineData("Swedish with oils", "swedish", "oils")]
    [InlineData("Swedish at St John", "swedish", "St John")]
    [InlineData("Facial with lifting", "facial", "lifting")]
    [InlineData("Swedish for a hand tremor", "swedish", "tremor")]
    [InlineData("Deep tissue to improve range of motion", "deep-tissue", "improve range of motion")]
    [InlineData("Swedish with firm to deep pressure", "swedish", "firm|deep pressure")]
    [InlineData("Swedish on site", "swedish", "on site")]
    [InlineData("Swedish between the blades", "swedish", "between|blades")]
    [InlineData("Swedish with an aroma diffuser", "swedish", "aroma diffuser")]
    [InlineData("Swedish with a couple of hot stones", "swedish hot-stone", "couple")]
    [InlineData("THE ART OF SWEDISH", "swedish", "ART")]
    [InlineData("Swedish + aroma", "swedish aromatherapy", "")]
    [InlineData("Pregnancy 60 min", "prenatal-massage", "")]
    [InlineData("Prenatal Swedish", "prenatal-massage swedish", "")]
    [InlineData("Deep pressure 60 min", "deep-tissue", "")]
    public void Read_OfAWordThatDescribes_IsNoTechniqueBesideOne(string text, string techniques, string left)
    {
        var reading = MenuText.Read(text);

        Assert.Equal(techniques, string.Join(' ', reading.Techniques.Select(named => named.Technique)));
        Assert.Equal(left, string.Join('|', reading.NotUnderstood.Select(words => words.Text)));
    }

    // "1/2 hours" may be half an hour, or one hour or two.
    [Theory]
    [InlineData("Swedish 1¼ hours", "75", "")]
    [InlineData("Swedish 1 ¾ h", "105", "")]
    [InlineData("Swedish 1½ hours", "90", "")]
    [InlineData("Swedish 1⅓ hours", "80", "")]
    [InlineData("Swedish ¾ hour", "45", "")]
    [InlineData("Swedish 1/2 hour", "30", "")]
    [InlineData("Swedish 3/4 hr", "45", "")]
    [InlineData("Swedish 1/2 an hour", "30", "")]
    [InlineData("Swedish 1 1/2 hours", "90", "")]
    [InlineData("Swedish 1-1/2 hours", "90", "")]
    [InlineData("Swedish three quarters of an hour", "45", "")]
    [InlineData("massage suédois trois quarts d’heure", "45", "")]
    [InlineData("masaje sueco tres cuartos de hora", "45", "")]
    [InlineData("Swedish 1/2 hours", "", "1/2 hours")]
    [InlineData("Swedish 60½ hours", "", "60½ hours")]
    [InlineData("Swedish 1⅛ hours", "", "1⅛ hours")]
    [InlineData("Swedish 60² min", "", "60² min")]
    [InlineData("Swedish ٦٠ min", "", "٦٠ min")]
    [InlineData("Swedish 𝟔𝟎 min", "", "𝟔𝟎 min")]
    [InlineData("Swedish ① hour", "", "① hour")]
    public void Read_AFraction_IsReadRightlyOrReturned(string text, string minutes, string left)
    {
        var reading = MenuText.Read(text);

        Assert.Equal(minutes, string.Join(' ', reading.MinutesOffered));
        Assert.Equal(left, string.Join('|', reading.NotUnderstood.Select(words => words.Text)));
    }

    [Theory]
    [InlineData("Swedish EUR 90", "", "EUR 90")]
    [InlineData("Swedish 60 min USD 90", "60", "USD 90")]
    [InlineData("Swedish 60 min 90 USD", "60", "90 USD")]
    [InlineData("Swedish 60 $90", "60", "90")]
    [InlineData("Swedish 60€ 90 min", "90", "60")]
    [InlineData("Swedish 60 EUR 90 min", "90", "60 EUR")]
    [InlineData("Swedish 60 EUR 90", "", "60 EUR 90")]
    [InlineData("Swedish 60 € 90 min", "90", "60")]
    [InlineData("Swedish $60/90", "", "60/90")]
    [InlineData("Swedish ₹90", "", "90")]
    [InlineData("Swedish 1h 45 EUR", "60", "45 EUR")]
    public void Read_APrice_IsNoLength(string text, string minutes, string left)
    {
        var reading = MenuText.Read(text);

        Assert.Equal(minutes, string.Join(' ', reading.MinutesOffered));
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
                || reading.LeftOut.Count > 0 || !(text ?? string.Empty).Any(c => char.IsLetter(c) || char.IsNumber(c)));
    }

    private static string Text(MenuExclusion item) => item.Technique?.Value ?? item.Format?.ToString().ToLowerInvariant() ?? Text(new MenuSite { Site = item.Site!, Adds = false, Start = 0, Length = 0 });

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
