using System.Globalization;
using System.Text;

namespace MassageDomain.Planning;

/// <summary>A word or a number of a text, with its key and what stands between it and the word before.</summary>
internal readonly record struct MenuWord(string Key, string Raw, int Start, string Before)
{
    public int End => Start + Raw.Length;

    public bool IsNumber => char.IsAsciiDigit(Raw[0]) || Raw == "½";

    /// <summary>Splits a text into words and numbers: letters and digits part, a comma or point between digits does not.</summary>
    public static List<MenuWord> Split(string text)
    {
        var words = new List<MenuWord>();
        var end = 0;
        for (var i = 0; i < text.Length;)
        {
            var kind = KindOf(text, i);
            var start = i;
            while (i < text.Length && kind != Kind.Gap && (KindOf(text, i) == kind || IsPointBetweenDigits(text, i, kind)))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(new(KeyOf(text[start..i]), text[start..i], start, text[end..start]));
                end = i;
            }
            else
            {
                i++;
            }
        }

        return words;
    }

    private static string KeyOf(string raw)
    {
        var key = new StringBuilder(raw.Length);
        foreach (var c in raw.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.Replace("œ", "oe").ToString();
    }

    private static bool IsPointBetweenDigits(string text, int i, Kind kind) =>
        kind == Kind.Digit && text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && i > 0 && char.IsAsciiDigit(text[i - 1]);

    private static Kind KindOf(string text, int i) =>
        char.IsAsciiDigit(text[i]) ? Kind.Digit
        : text[i] == '½' ? Kind.Half
        : char.IsLetter(text[i]) || CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark ? Kind.Letter
        : Kind.Gap;

    private enum Kind
    {
        Gap,
        Letter,
        Digit,
        Half,
    }
}
