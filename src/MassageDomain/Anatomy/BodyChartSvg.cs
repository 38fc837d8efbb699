using System.Text;
using System.Xml;
using MassageDomain.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>Draws the body from the front and from the back as SVG, each region an element of its own.</summary>
/// <remarks>
/// <para>The id of a region is its code, its side and the view, such as <c>thigh-outer-left-front</c>; the same stands apart in
/// <c>data-region</c>, <c>data-side</c> and <c>data-view</c>, and the mark in <c>data-mark</c>. Left and right are the client's own, so the left is on the viewer's right in front.</para>
/// <para>Marks differ by colour, lightness and pattern, so that they can be told apart without colour. The colours are those of
/// Okabe and Ito for colour-blind readers. Every region has its name and its mark as a label.</para>
/// </remarks>
public static class BodyChartSvg
{
    private const string Ink = "#4d4038";
    private const string Skin = "#f6e7d9";

    /// <summary>Draws a chart.</summary>
    /// <param name="body">The chart. Its regions that this library has an outline of are drawn: all of the shipped ones.</param>
    /// <param name="picture">What to mark and in which language; null for a plain chart in English.</param>
    /// <returns>A complete SVG document, without any reference outside it. The same input gives the same text.</returns>
    /// <exception cref="ArgumentException"><see cref="BodyPicture.IdPrefix"/> cannot begin an id.</exception>
    public static string Render(BodyChart body, BodyPicture? picture = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        picture ??= new();
        var prefix = picture.IdPrefix ?? string.Empty;
        if (prefix.Length > 0 && (!char.IsAsciiLetter(prefix[0]) || !prefix.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')))
        {
            throw new ArgumentException("An id prefix is letters, digits and hyphens, a letter first.", nameof(picture));
        }

        var language = picture.Language ?? Language.English;
        var svg = new StringBuilder();
        Open(svg, prefix, picture.Title ?? BodyPictureWords.Title.In(language), language);
        View(svg, body, picture, prefix, language, front: true);
        View(svg, body, picture, prefix, language, front: false);
        Legend(svg, prefix, language);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Open(StringBuilder svg, string prefix, string title, Language language) => svg
        .Append($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 690" role="group" lang="{new LanguageJsonConverter().TokenOf(language)}" aria-labelledby="{prefix}title {prefix}description" font-family="sans-serif" fill="{Ink}">""").Append('\n')
        .Append($"""<title id="{prefix}title">{Escape(title)}</title>""").Append('\n')
        .Append($"""<desc id="{prefix}description">{Escape(BodyPictureWords.Description.In(language))}</desc>""").Append('\n')
        .Append($"""
            <defs>
            <pattern id="{prefix}mark-avoid" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#d55e00"/><path d="M0 0L6 6M6 0L0 6" stroke="#ffffff" stroke-width="0.9"/></pattern>
            <pattern id="{prefix}mark-careful" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#f0e442"/><path d="M0 0L0 7" stroke="#5c5300" stroke-width="2.4"/></pattern>
            <pattern id="{prefix}mark-fine" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#8ccbf0"/><circle cx="4" cy="4" r="0.9" fill="#00517f"/></pattern>
            </defs>
            """.ReplaceLineEndings("\n")).Append('\n')
        .Append("""<rect width="660" height="690" fill="#ffffff"/>""").Append('\n');

    private static void View(StringBuilder svg, BodyChart body, BodyPicture picture, string prefix, Language language, bool front)
    {
        var view = front ? "front" : "back";
        var name = (front ? BodyPictureWords.Front : BodyPictureWords.Back).In(language);
        svg.Append($"""<g id="{prefix}{view}" role="group" aria-label="{Escape(name)}" transform="translate({(front ? 165 : 495)} 34)">""").Append('\n');
        Word(svg, name, 0, -14, 15);
        Word(svg, (front ? BodyPictureWords.RightInitial : BodyPictureWords.LeftInitial).In(language), -112, 60, 11);
        Word(svg, (front ? BodyPictureWords.LeftInitial : BodyPictureWords.RightInitial).In(language), 112, 60, 11);
        svg.Append("""<g stroke="#a08d7f" stroke-width="0.7" stroke-linejoin="round">""").Append('\n');
        foreach (var shape in front ? FrontShapes.Regions : BackShapes.Regions)
        {
            if (body.Regions.Find(RegionCode.From(shape.Region)) is not { } region)
            {
                continue;
            }

            if (region.Sided)
            {
                // The outlines are of the viewer's right: the client's left in front, the client's right at the back.
                Region(svg, body, picture, prefix, language, region, shape.Path, view, front ? Laterality.Left : Laterality.Right, mirrored: false);
                Region(svg, body, picture, prefix, language, region, shape.Path, view, front ? Laterality.Right : Laterality.Left, mirrored: true);
            }
            else
            {
                Region(svg, body, picture, prefix, language, region, shape.Path, view, side: null, mirrored: false);
            }
        }

        svg.Append("</g>\n");
        var lines = front ? FrontShapes.Lines : BackShapes.Lines;
        svg.Append($"""<g aria-hidden="true" pointer-events="none" fill="none" stroke="{Ink}" stroke-width="1.1" stroke-linejoin="round" stroke-linecap="round"><path d="{lines}"/><path d="{lines}" transform="scale(-1 1)"/></g>""").Append('\n');
        svg.Append("</g>\n");
    }

    private static void Region(
        StringBuilder svg, BodyChart body, BodyPicture picture, string prefix, Language language, Region region, string path, string view, Laterality? side, bool mirrored)
    {
        var token = side switch { Laterality.Left => "left", Laterality.Right => "right", _ => null };
        var mark = MarkOf(body.Of(region.Code, side), picture.Marks);
        var label = region.Name.In(language);
        label += side switch { Laterality.Left => $", {BodyPictureWords.Left.In(language)}", Laterality.Right => $", {BodyPictureWords.Right.In(language)}", _ => string.Empty };
        label += mark is null ? string.Empty : $": {BodyPictureWords.Of(mark.Value).In(language)}";
        svg.Append($"<path id=\"{prefix}{region.Code}{(token is null ? string.Empty : "-" + token)}-{view}\" data-region=\"{region.Code}\"");
        svg.Append(token is null ? string.Empty : $" data-side=\"{token}\"").Append($" data-view=\"{view}\"");
        svg.Append(mark is null ? string.Empty : $" data-mark=\"{Token(mark.Value)}\"");
        svg.Append($" role=\"img\" aria-label=\"{Escape(label)}\" fill=\"{(mark is null ? Skin : $"url(#{prefix}mark-{Token(mark.Value)})")}\"");
        svg.Append(mirrored ? " transform=\"scale(-1 1)\"" : string.Empty);
        svg.Append($" d=\"{path}\"><title>{Escape(label)}</title></path>\n");
    }

    private static void Legend(StringBuilder svg, string prefix, Language language)
    {
        svg.Append("""<g transform="translate(0 660)">""").Append('\n');
        var x = 120;
        foreach (var level in new[] { MarkLevel.Avoid, MarkLevel.Careful, MarkLevel.Fine })
        {
            svg.Append($"""<rect x="{x}" width="26" height="16" fill="url(#{prefix}mark-{Token(level)})" stroke="{Ink}" stroke-width="0.8"/>""").Append('\n');
            svg.Append($"""<text x="{x + 33}" y="13" font-size="13">{Escape(BodyPictureWords.Of(level).In(language))}</text>""").Append('\n');
            x += 160;
        }

        svg.Append("</g>\n");
    }

    // The most restrictive mark; a level that is none of the three counts as the most restrictive one.
    private static MarkLevel? MarkOf(SiteSet place, IReadOnlyList<SiteMark> marks)
    {
        MarkLevel? worst = null;
        foreach (var mark in marks.Where(mark => mark.Sites.Overlaps(place)))
        {
            var level = mark.Level is MarkLevel.Fine or MarkLevel.Careful ? mark.Level : MarkLevel.Avoid;
            worst = worst is null || level > worst ? level : worst;
        }

        return worst;
    }

    private static string Token(MarkLevel level) => new MarkLevelJsonConverter().TokenOf(level);

    private static void Word(StringBuilder svg, string text, int x, int y, int size) =>
        svg.Append($"""<text x="{x}" y="{y}" font-size="{size}" text-anchor="middle">{Escape(text)}</text>""").Append('\n');

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD",
            });
        }

        return escaped.ToString();
    }
}
