using System.Globalization;

namespace MassageDomain.Planning;

/// <summary>Lengths of time in a menu text.</summary>
internal static class MenuLength
{
    private const int Shortest = 1;
    private const int Longest = 480;

    /// <summary>Reads a length that begins at a word.</summary>
    /// <returns>How many words it takes, 0 for none; and its minutes, several where it offers a choice such as <c>60/90 min</c>.</returns>
    public static int Read(List<MenuWord> words, int from, string text, List<int> minutes, out bool bare)
    {
        bare = false;
        foreach (var half in MenuVocabulary.HalfHours.Where(half => StartsWith(words, from, half)))
        {
            minutes.Add(30);
            return half.Length;
        }

        var used = 0;
        var values = new List<decimal>();
        while (NumberAt(words, from + used, out var value) is > 0 and var taken && (values.Count == 0 || IsChoice(words, from + used)))
        {
            values.Add(value);
            used += taken;
            used += from + used < words.Count && words[from + used].Key is "or" or "o" or "ou" && NumberAt(words, from + used + 1, out _) > 0 ? 1 : 0;
        }

        if (used == 0 || IsPrice(words, from, used, text))
        {
            return 0;
        }

        var unit = from + used < words.Count ? words[from + used].Key : string.Empty;
        if (MenuVocabulary.Hours.Contains(unit))
        {
            used += 1 + PartOfHour(words, from + used + 1, isShort: unit == "h", out var more);
            return Add(values.Select((value, i) => (value * 60) + (i == values.Count - 1 ? more : 0)), minutes) ? used : 0;
        }

        if (MenuVocabulary.Minutes.Contains(unit) || (words[from + used - 1].End is var end && end < text.Length && text[end] is '\'' or '′' or '’'))
        {
            return Add(values, minutes) ? used + (MenuVocabulary.Minutes.Contains(unit) ? 1 : 0) : 0;
        }

        bare = words[from].IsNumber && values.All(value => value is >= 15 and <= 240 && value % 5 == 0);
        return bare && Add(values, minutes) ? used : 0;
    }

    // 1, 1.5, 1½, ½, one.
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

        if (!words[at].IsNumber)
        {
            return 0;
        }

        if (words[at].Raw == "½")
        {
            value = 0.5m;
            return 1;
        }

        if (!decimal.TryParse(words[at].Raw.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) || value > 10_000)
        {
            return 0;
        }

        if (at + 1 < words.Count && words[at + 1].Raw == "½")
        {
            value += 0.5m;
            return 2;
        }

        return 1;
    }

    private static bool IsChoice(List<MenuWord> words, int at) => words[at].Before.Trim() is "/" or "-" or "–" or "|" or "," || words[at - 1].Key is "or" or "o" or "ou";

    // After hours: "1h30", "1 h 30", "1 hour 30 min", "1 hour and a half".
    private static int PartOfHour(List<MenuWord> words, int at, bool isShort, out int minutes)
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
            if (hasUnit || isShort)
            {
                minutes = (int)value;
                return hasUnit ? 2 : 1;
            }
        }

        return 0;
    }

    private static bool IsPrice(List<MenuWord> words, int from, int used, string text) =>
        words[from].Before.TrimEnd() is [.., '$' or '€' or '£']
        || text[words[from + used - 1].End..].TrimStart() is ['$' or '€' or '£', ..]
        || (from + used < words.Count && MenuVocabulary.Currencies.Contains(words[from + used].Key));

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
