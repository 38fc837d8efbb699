using System.Globalization;

namespace MassageDomain.Planning;

/// <summary>Lengths of time in a menu text.</summary>
internal static class MenuLength
{
    private const int Shortest = 1;
    private const int Longest = 480;

    /// <summary>Reads a length that begins at a word.</summary>
    /// <returns>
    /// How many words it takes, 0 for none; and its minutes, several where it offers a choice such as <c>60/90 min</c>, none where the words are numbers that are no
    /// length or cannot be read for sure: a price, half an hour or two, signs of another script.
    /// </returns>
    public static int Read(List<MenuWord> words, int from, string text, List<int> minutes, out bool bare)
    {
        bare = false;
        foreach (var (part, length) in MenuVocabulary.PartsOfAnHour.Where(part => StartsWith(words, from, part.Words)))
        {
            minutes.Add(length);
            return part.Length;
        }

        if (IsSlashed(words, from, out _) && from + 2 < words.Count && MenuVocabulary.ManyHours.Contains(words[from + 2].Key))
        {
            return 3;
        }

        var used = 0;
        var values = new List<decimal>();
        while (NumberAt(words, from + used, out var value) is > 0 and var taken && (values.Count == 0 || IsChoice(words, from + used)))
        {
            values.Add(value);
            used += taken;
            used += from + used < words.Count && words[from + used].Key is "or" or "o" or "ou" && NumberAt(words, from + used + 1, out _) > 0 ? 1 : 0;
        }

        if (used == 0)
        {
            return 0;
        }

        if (IsOtherNumber(words, from, used, out var more))
        {
            return used + more;
        }

        var hours = HoursAt(words, from + used, isPart: values.All(value => value < 1));
        var hasMinutes = from + used < words.Count && MenuVocabulary.Minutes.Contains(words[from + used].Key);
        var hasMark = words[from + used - 1].End is var end && end < text.Length && text[end] is '\'' or '′' or '’';
        if (IsPrice(words, from, used, text, hasUnit: hours > 0 || hasMinutes || hasMark))
        {
            return used;
        }

        if (hours > 0)
        {
            used += hours;
            used += PartOfHour(words, from + used, text, isShort: words[from + used - 1].Key == "h", out var left);
            Add(values.Select((value, i) => decimal.Round(value * 60, 6) + (i == values.Count - 1 ? left : 0)), minutes);
            return used;
        }

        if (hasMinutes || hasMark)
        {
            Add(values, minutes);
            return used + (hasMinutes ? 1 : 0);
        }

        bare = words[from].IsNumber && values.All(value => value is >= 15 and <= 240 && value % 5 == 0) && Add(values, minutes);
        return bare ? used : 0;
    }

    // 1, 1.5, 1½, ½, 1 1/2, 1/2, one.
    private static int NumberAt(List<MenuWord> words, int at, out decimal value)
    {
        value = 0;
        if (at >= words.Count)
        {
            return 0;
        }

        if (MenuVocabulary.Numbers.TryGetValue(words[at].Key, out var spelled) && at + 1 < words.Count && MenuVocabulary.Hours.Contains(words[at + 1].Key))
        {
            value = spelled;
            return 1;
        }

        if (IsSlashed(words, at, out value) && HoursAt(words, at + 2, isPart: true) > 0)
        {
            return 2;
        }

        if (!words[at].IsNumber)
        {
            return 0;
        }

        if (IsFraction(words, at, out value))
        {
            return 1;
        }

        if (!decimal.TryParse(words[at].Raw.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) || value > 10_000)
        {
            return 0;
        }

        if (IsFraction(words, at + 1, out var part))
        {
            value += part;
            return 2;
        }

        if (at + 1 < words.Count && words[at + 1].Before.Trim() is "" or "-" && IsSlashed(words, at + 1, out part) && HoursAt(words, at + 3, isPart: false) > 0)
        {
            value += part;
            return 3;
        }

        return 1;
    }

    private static bool IsFraction(List<MenuWord> words, int at, out decimal value)
    {
        value = 0;
        return at < words.Count && words[at].Raw is [var sign] && MenuVocabulary.Fractions.TryGetValue(sign, out value);
    }

    // 1/2, 1/4, 3/4, 1/3, 2/3.
    private static bool IsSlashed(List<MenuWord> words, int at, out decimal value)
    {
        value = at + 1 < words.Count && words[at + 1].Before.Trim() == "/"
            ? (words[at].Raw, words[at + 1].Raw) switch { ("1", "2") => 0.5m, ("1", "4") => 0.25m, ("3", "4") => 0.75m, ("1", "3") => 1m / 3, ("2", "3") => 2m / 3, _ => 0 }
            : 0;
        return value > 0;
    }

    // How many words say hours: "hours", and after a part of one "an hour" and "of an hour".
    private static int HoursAt(List<MenuWord> words, int at, bool isPart) =>
        at < words.Count && MenuVocabulary.Hours.Contains(words[at].Key) ? 1
        : isPart && (StartsWith(words, at, ["an", "hour"]) || StartsWith(words, at, ["de", "hora"]) || StartsWith(words, at, ["d", "heure"])) ? 2
        : isPart && StartsWith(words, at, ["of", "an", "hour"]) ? 3
        : 0;

    private static bool IsChoice(List<MenuWord> words, int at) => words[at].Before.Trim() is "/" or "-" or "–" or "|" or "," || words[at - 1].Key is "or" or "o" or "ou";

    // After hours: "1h30", "1 h 30", "1 hour 30 min", "1 hour and a half".
    private static int PartOfHour(List<MenuWord> words, int at, string text, bool isShort, out int minutes)
    {
        minutes = 0;
        foreach (var half in MenuVocabulary.AndAHalf.Where(half => StartsWith(words, at, half)))
        {
            minutes = 30;
            return half.Length;
        }

        if (at < words.Count && words[at].Before.Trim().Length == 0 && NumberAt(words, at, out var value) == 1 && value is > 0 and < 60 && value % 1 == 0)
        {
            var hasUnit = at + 1 < words.Count && MenuVocabulary.Minutes.Contains(words[at + 1].Key);
            if (hasUnit || (isShort && !IsPrice(words, at, 1, text, hasUnit)))
            {
                minutes = (int)value;
                return hasUnit ? 2 : 1;
            }
        }

        return 0;
    }

    // A number that runs on in signs that are not read is not the number that it seems.
    private static bool IsOtherNumber(List<MenuWord> words, int from, int used, out int more)
    {
        more = from + used < words.Count && words[from + used] is { Before: "", IsOtherNumber: true } ? 1 : 0;
        return more > 0 || (from > 0 && words[from].Before.Length == 0 && words[from - 1].IsOtherNumber);
    }

    private static bool IsPrice(List<MenuWord> words, int from, int used, string text, bool hasUnit)
    {
        var next = from + used;
        var before = words[from].Before;

        // "60€ 90" and "60 € 90 min" have the sign of the number before.
        var isOfOther = from > 0 && words[from - 1].IsNumber && before is [.., ' '] && (hasUnit || IsCurrency(before, 0));
        var isBefore = (!isOfOther && IsCurrency(before.AsSpan().TrimEnd(), ^1))
            || (from > 0 && MenuVocabulary.Currencies.Contains(words[from - 1].Key) && words[from].Before.Trim() is "" or ":" && !(hasUnit && from > 1 && words[from - 2].IsNumber));

        // "60 $90" has its sign before the next number, "60$ 90" and "60 €" have it after their own.
        var after = text.AsSpan(words[next - 1].End);
        var sign = after.TrimStart();
        var isAfter = IsCurrency(sign, 0) && (sign.Length == after.Length || !(sign.Length > 1 && char.IsAsciiDigit(sign[1])));
        return isBefore || isAfter
            || (next < words.Count && MenuVocabulary.Currencies.Contains(words[next].Key) && !(next + 1 < words.Count && words[next + 1] is { Before: "", IsNumber: true }));
    }

    private static bool IsCurrency(ReadOnlySpan<char> text, Index at) =>
        text.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.CurrencySymbol;

    private static bool Add(IEnumerable<decimal> values, List<int> minutes)
    {
        var rounded = values.ToArray();
        if (rounded.Any(value => value is < Shortest or > Longest || value % 1 != 0))
        {
            return false;
        }

        minutes.AddRange(rounded.Select(value => (int)value));
        return true;
    }

    private static bool StartsWith(List<MenuWord> words, int from, string[] keys) =>
        from + keys.Length <= words.Count && !keys.Where((key, i) => words[from + i].Key != key).Any();
}
