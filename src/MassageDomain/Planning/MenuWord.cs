using System.Globalization;
using System.Text;

namespace MassageDomain.Planning;

/// <summary>A word or a number of a text, with its key and what stands between it and the word before.</summary>
internal readonly record struct MenuWord(string Key, string Raw, int Start, string Before)
{
    public int End => Start + Raw.Length;

    public bool IsNumber => char.IsAsciiDigit(Raw[0]) || KindOf(Raw, 0) == Kind.Fraction;

    /// <summary>Whether it is a number in signs that are not read: digits of other scripts, exponents, rarer fractions.</summary>
    public bool IsOtherNumber => KindOf(Raw, 0) == Kind.OtherNumber;

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

    private static Kind KindOf(string text, int i)
    {
        // The second half of a letter or digit beyond the basic plane is what the first half is.
        i -= i > 0 && char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        return char.IsAsciiDigit(text[i]) ? Kind.Digit
            : MenuVocabulary.Fractions.ContainsKey(text[i]) ? Kind.Fraction
            : CharUnicodeInfo.GetUnicodeCategory(text, i) switch
            {
                UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark => Kind.Letter,
                UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.OtherNumber,
                _ => Kind.Gap,
            };
    }

    private enum Kind
    {
        Gap,
        Letter,
        Digit,
        Fraction,
        OtherNumber,
    }
}
