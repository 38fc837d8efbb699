using System.Xml.Linq;
using MassageDomain.Anatomy;

namespace MassageDomain.Tests.Anatomy;

public sealed class BodyChartSvgTests
{
    private static readonly BodyChart Body = AnatomyArbitraries.Body;
    private static readonly string[] Sides = ["-left", "-right"];
    private static readonly string[] Middle = [""];
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Render_ShowsEveryRegionOncePerViewAndSide()
    {
        var expected = from region in Body.Regions
                       from view in ViewsOf(region.View)
                       from side in region.Sided ? Sides : Middle
                       select $"{region.Code}{side}-{view}";

        var ids = Regions(BodyChartSvg.Render(Body)).Select(path => (string)path.Attribute("id")!).ToArray();

        Assert.Equal(expected.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        Assert.Equal(117, ids.Length);
    }

    [Fact]
    public void Render_PutsTheClientsLeftOnTheViewersRightInFront()
    {
        var paths = Regions(BodyChartSvg.Render(Body)).ToDictionary(path => (string)path.Attribute("id")!);

        Assert.Null(paths["hand-palm-left-front"].Attribute("transform"));
        Assert.Equal("scale(-1 1)", (string)paths["hand-palm-right-front"].Attribute("transform")!);
        Assert.Equal("scale(-1 1)", (string)paths["hand-back-left-back"].Attribute("transform")!);
        Assert.Null(paths["hand-back-right-back"].Attribute("transform"));
        // Drawn on the right of the middle.
        Assert.StartsWith("M129.6 311", (string)paths["hand-palm-left-front"].Attribute("d")!, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WhereMarksMeet_ShowsTheMostRestrictive()
    {
        var leg = Body.Of(AreaCode.From("leg"), Laterality.Left);
        var knee = Body.Of(AreaCode.From("knee"), Laterality.Left);
        var picture = new BodyPicture
        {
            Marks = [new() { Sites = knee, Level = MarkLevel.Avoid }, new() { Sites = leg, Level = MarkLevel.Fine }, new() { Sites = Body.Of(RegionCode.From("shin"), null), Level = MarkLevel.Careful }],
        };

        var marks = Regions(BodyChartSvg.Render(Body, picture)).ToDictionary(path => (string)path.Attribute("id")!, path => (string?)path.Attribute("data-mark"));

        Assert.Equal("avoid", marks["knee-front-left-front"]);
        Assert.Null(marks["knee-front-right-front"]);
        Assert.Equal("careful", marks["shin-left-front"]);
        Assert.Equal("careful", marks["shin-right-front"]);
        Assert.Equal("fine", marks["thigh-outer-left-front"]);
        Assert.Equal("fine", marks["thigh-outer-left-back"]);
        Assert.Null(marks["forehead-front"]);
    }

    [Fact]
    public void Render_OfALevelThatDoesNotExist_Avoids()
    {
        var picture = new BodyPicture { Marks = [new() { Sites = Body.All, Level = (MarkLevel)77 }] };

        Assert.All(Regions(BodyChartSvg.Render(Body, picture)), path => Assert.Equal("avoid", (string)path.Attribute("data-mark")!));
    }

    [Theory]
    [InlineData(Language.English, "Front of thigh, left: avoid", "Body chart", "en")]
    [InlineData(Language.Spanish, "Parte anterior del muslo, lado izquierdo: evitar", "Mapa corporal", "es")]
    [InlineData(Language.French, "Avant de la cuisse, côté gauche: à éviter", "Schéma corporel", "fr")]
    public void Render_LabelsEverythingInTheLanguage(Language language, string label, string title, string token)
    {
        var picture = new BodyPicture { Language = language, Marks = [new() { Sites = Body.Of(RegionCode.From("thigh-front"), Laterality.Left), Level = MarkLevel.Avoid }] };

        var svg = XDocument.Parse(BodyChartSvg.Render(Body, picture)).Root!;
        var thigh = svg.Descendants(Svg + "path").Single(path => (string?)path.Attribute("id") == "thigh-front-left-front");

        Assert.Equal(label, (string)thigh.Attribute("aria-label")!);
        Assert.Equal(label, (string)thigh.Element(Svg + "title")!);
        Assert.Equal(title, (string)svg.Element(Svg + "title")!);
        Assert.Equal("group", (string)svg.Attribute("role")!);
        Assert.Equal(token, (string)svg.Attribute("lang")!);
        Assert.All(Regions(svg.ToString()), path => Assert.Equal("img", (string)path.Attribute("role")!));
    }

    [Fact]
    public void Render_OfATitleWithMarkup_StaysText()
    {
        var svg = BodyChartSvg.Render(Body, new() { Title = "<script>&\"\u0001 ok", IdPrefix = "a1-" });

        Assert.Equal("<script>&\"\uFFFD ok", (string)XDocument.Parse(svg).Root!.Element(Svg + "title")!);
        Assert.All(Regions(svg), path => Assert.StartsWith("a1-", (string)path.Attribute("id")!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    public void Render_WithAPrefixThatCannotBeginAnId_Throws(string prefix)
    {
        Assert.Throws<ArgumentException>(() => BodyChartSvg.Render(Body, new() { IdPrefix = prefix }));
    }

    private static IEnumerable<string> ViewsOf(BodyView view) => view switch { BodyView.Front => ["front"], BodyView.Back => ["back"], _ => ["front", "back"] };

    private static IEnumerable<XElement> Regions(string svg) => XDocument.Parse(svg).Descendants(Svg + "path").Where(path => path.Attribute("data-region") is not null);
}
