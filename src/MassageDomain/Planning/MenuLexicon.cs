using System.Runtime.CompilerServices;
using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Every wording of a knowledge base by its words, made when the first text is read with it.</summary>
internal sealed class MenuLexicon
{
    private const int LongestAbbreviation = 3;

    private static readonly ConditionalWeakTable<KnowledgeBase, MenuLexicon> Made = [];

    private readonly Dictionary<string, Technique> _techniques = [];
    private readonly Dictionary<string, BodySite> _sites = [];
    private readonly HashSet<string> _inCapitals = [];
    private int _longest;

    private MenuLexicon(KnowledgeBase knowledge)
    {
        foreach (var technique in knowledge.Techniques)
        {
            AddAll(_techniques, technique, technique.Name, technique.Wordings);
        }

        foreach (var area in knowledge.Body.Areas)
        {
            AddAll(_sites, BodySite.FromArea(area.Code), area.Name, area.Wordings);
        }

        foreach (var region in knowledge.Body.Regions)
        {
            AddAll(_sites, BodySite.FromRegion(region.Code), region.Name, region.Wordings);
        }
    }

    public static MenuLexicon Of(KnowledgeBase knowledge) => Made.GetValue(knowledge, key => new(key));

    /// <summary>The longest wording that begins at a word.</summary>
    /// <returns>How many words it takes; 0 for none.</returns>
    public int Longest(List<MenuWord> words, int from, out Technique? technique, out BodySite? site, out SessionFormat? format)
    {
        var key = string.Empty;
        var keys = new List<string>();
        for (var i = from; i < words.Count && keys.Count < _longest; i++)
        {
            // A plus begins something new; other signs may stand inside a name.
            if (i > from && words[i].Before.Contains('+', StringComparison.Ordinal))
            {
                break;
            }

            key = keys.Count == 0 ? words[i].Key : $"{key} {words[i].Key}";
            keys.Add(key);
        }

        for (var count = keys.Count; count > 0; count--)
        {
            _techniques.TryGetValue(keys[count - 1], out technique);
            _sites.TryGetValue(keys[count - 1], out site);
            format = MenuVocabulary.Formats.TryGetValue(keys[count - 1], out var known) ? known : null;
            var spelled = !_inCapitals.Contains(keys[count - 1]) || (words[from].Raw.All(char.IsUpper) && !IsAllInCapitals(words));
            if (spelled && (technique is not null || site is not null || format is not null))
            {
                return count;
            }
        }

        (technique, site, format) = (null, null, null);
        return 0;
    }

    // Where the long words are in capitals too, those of a short one say nothing.
    private static bool IsAllInCapitals(List<MenuWord> words) => words.Exists(word => word.Raw.Length > LongestAbbreviation && word.Raw.All(char.IsUpper));

    private void AddAll<T>(Dictionary<string, T> table, T item, LocalizedText name, LocalizedWordings? wordings)
    {
        foreach (var text in new[] { name.En, name.Es, name.Fr }.Concat(wordings is null ? [] : wordings.En.Concat(wordings.Es).Concat(wordings.Fr)))
        {
            if (text is not null)
            {
                Add(table, item, text);

                // A name's remark in parentheses is for the reader: people say the rest alone.
                if (text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var end && text.EndsWith(')'))
                {
                    Add(table, item, text[..end]);
                }
            }
        }
    }

    private void Add<T>(Dictionary<string, T> table, T item, string text)
    {
        var words = MenuWord.Split(text);
        var key = string.Join(' ', words.Select(word => word.Key));
        table.TryAdd(key, item);
        _longest = Math.Max(_longest, words.Count);

        // ART and MET, but not art and met: in small letters a short abbreviation may be an ordinary word.
        if (text.Length <= LongestAbbreviation && text.All(char.IsAsciiLetterUpper) && text.Any(c => "AEIOU".Contains(c, StringComparison.Ordinal)))
        {
            _inCapitals.Add(key);
        }
    }
}
