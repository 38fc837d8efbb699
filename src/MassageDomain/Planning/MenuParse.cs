using System.Globalization;
using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>One text on its way to a reading.</summary>
internal sealed class MenuParse(string text, MenuLexicon lexicon)
{
    private readonly List<MenuWord> _words = MenuWord.Split(text);
    private readonly List<MenuPiece> _pieces = [];
    private readonly List<int> _minutes = [];
    private readonly List<MenuExclusion> _leftOut = [];
    private bool _assumed;

    public MenuReading Read()
    {
        for (var i = 0; i < _words.Count;)
        {
            var piece = Next(i);
            _pieces.Add(piece);
            i += piece.Count;
        }

        new MenuNegation(_words, _pieces).Mark();
        SettleBareWords();
        SettleSides();
        LeaveOut();
        var techniques = Techniques();
        var formats = _pieces.Select(piece => piece.Format).Concat(_pieces.Select(piece => piece.Technique is { } technique ? PlanFormats.FormatOf(technique) : null)).OfType<SessionFormat>().Distinct().ToArray();
        var lengths = _minutes.Distinct().ToArray();
        var left = NotUnderstood(techniques.Count > 0 || formats.Length > 0 || _pieces.Any(piece => piece.Site is not null));
        return new()
        {
            Techniques = techniques,
            Sites = techniques.Count == 0 ? SitesBetween(0, _pieces.Count) : [],
            Minutes = lengths.Length == 1 ? lengths[0] : null,
            MinutesOffered = lengths,
            MinutesAssumed = _assumed,
            Format = formats.Length == 1 ? formats[0] : null,
            LeftOut = _leftOut,
            NotUnderstood = left,
            Issues = Issues(lengths.Length, formats.Length, left.Count),
        };
    }

    private MenuPiece Next(int at)
    {
        var found = lexicon.Longest(_words, at, out var technique, out var site, out var format);
        var before = _minutes.Count;
        var length = MenuLength.Read(_words, at, text, _minutes, out var bare);
        if (length > 0 && length >= found)
        {
            _assumed |= bare;
            return new() { At = at, Count = length, IsLength = _minutes.Count > before };
        }

        _minutes.RemoveRange(before, _minutes.Count - before);
        return found > 0 && !IsACoupleOf(at)
            ? new() { At = at, Count = found, Technique = technique, Site = site, Format = format, Describes = IsDescribing(at, found) }
            : new() { At = at, Count = 1, Side = MenuVocabulary.Sides.TryGetValue(_words[at].Key, out var side) ? side : null };
    }

    // Two of something are not two people.
    private bool IsACoupleOf(int at) => _words[at].Key == "couple" && at + 1 < _words.Count && _words[at + 1].Key == "of";

    private bool IsDescribing(int at, int count) =>
        !_words[at].Before.Contains('+', StringComparison.Ordinal) && MenuVocabulary.Describing.Contains(string.Join(' ', _words.GetRange(at, count).Select(word => word.Key)));

    // A word that is a technique and a site, a technique and a format, or a technique and a description, is a technique only where no other is named.
    private void SettleBareWords()
    {
        var named = _pieces.Any(piece => piece is { IsTechniqueAlone: true, Describes: false, LeftOutBy: [] } && piece.Technique!.Family != TechniqueFamily.Format);
        foreach (var piece in _pieces.Where(piece => named && piece is { IsTechniqueAlone: true, Describes: true }))
        {
            piece.Technique = null;
        }

        foreach (var piece in _pieces.Where(piece => piece.Technique is not null && (piece.Site is not null || piece.Format is not null)))
        {
            if (named)
            {
                piece.Technique = null;
            }
            else
            {
                (piece.Site, piece.Format) = (null, null);
            }
        }
    }

    // The side stands before the site in English and after it in Spanish and French.
    private void SettleSides()
    {
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Side is { } side)
            {
                var at = i + 1 < _pieces.Count && _pieces[i + 1].Site is not null && _pieces[i + 1].SiteSide is null ? i + 1
                    : i > 0 && _pieces[i - 1].Site is not null && _pieces[i - 1].SiteSide is null ? i - 1
                    : -1;
                if (at >= 0)
                {
                    _pieces[at].SiteSide = side;
                    _pieces[i].IsUsed = true;
                }
            }
        }
    }

    private void LeaveOut()
    {
        foreach (var piece in _pieces.Where(piece => piece is { IsItem: true, LeftOutBy: not [] }))
        {
            _leftOut.Add(new()
            {
                Technique = piece.Technique?.Code,
                Site = SiteOf(piece),
                Format = piece.Format,
                Start = Start(piece),
                Length = End(piece) - Start(piece),
            });
            piece.LeftOutBy.ForEach(by => by.IsUsed = true);
            Drop(piece);
        }

        // What is left out in one place is not put in by another.
        foreach (var piece in _pieces.Where(piece => piece.Technique is { } technique && _leftOut.Exists(item => item.Technique == technique.Code)))
        {
            Drop(piece);
        }

        static void Drop(MenuPiece piece) => (piece.Technique, piece.Site, piece.Format, piece.IsUsed) = (null, null, null, true);
    }

    private static BodySite? SiteOf(MenuPiece piece) => piece is { Site: { } site, SiteSide: { } side } ? site with { Side = side } : piece.Site;

    private List<MenuTechnique> Techniques()
    {
        var at = Enumerable.Range(0, _pieces.Count).Where(i => _pieces[i].Technique is not null).ToArray();
        var techniques = new List<MenuTechnique>();
        for (var i = 0; i < at.Length; i++)
        {
            // Sites before the first technique are its own; others belong to the technique before them.
            var sites = SitesBetween(i == 0 ? 0 : at[i], i + 1 < at.Length ? at[i + 1] : _pieces.Count);
            var piece = _pieces[at[i]];
            var known = techniques.FindIndex(technique => technique.Technique == piece.Technique!.Code);
            if (known >= 0)
            {
                techniques[known] = techniques[known] with { Sites = [.. techniques[known].Sites, .. sites] };
            }
            else
            {
                techniques.Add(new() { Technique = piece.Technique!.Code, Start = Start(piece), Length = End(piece) - Start(piece), Sites = sites });
            }
        }

        return techniques;
    }

    private List<MenuSite> SitesBetween(int from, int to)
    {
        var sites = new List<MenuSite>();
        var adds = false;
        for (var i = from; i < to; i++)
        {
            var piece = _pieces[i];
            if (piece.Technique is not null)
            {
                adds = false;
            }
            else if (piece.Site is not null)
            {
                // A site that goes on a list is like the first of it: "back and neck" is one place to work, "Swedish and feet" is not.
                adds = sites.Count > 0 ? sites[^1].Adds : _pieces.Take(i).Any(before => before.Technique is not null) && (adds || IsAddition(piece));
                sites.Add(new() { Site = SiteOf(piece)!, Adds = adds, Start = Start(piece), Length = End(piece) - Start(piece) });
            }
            else
            {
                adds |= !piece.LeavesOut && IsAddition(piece);
            }
        }

        return sites;
    }

    private bool IsAddition(MenuPiece piece) =>
        MenuVocabulary.Additions.Contains(_words[piece.At].Key) || _words[piece.At].Before.AsSpan().IndexOfAny('+', '&') >= 0;

    private List<MenuWords> NotUnderstood(bool anythingUnderstood)
    {
        var left = new List<MenuWords>();
        var open = false;
        foreach (var piece in _pieces)
        {
            var understood = piece.IsLength || piece.IsUsed || piece.Technique is not null || piece.Site is not null || piece.Format is not null;
            var filler = anythingUnderstood && piece.Count == 1 && (MenuVocabulary.Fillers.Contains(_words[piece.At].Key)
                || (MenuVocabulary.Generic.Contains(_words[piece.At].Key) && _pieces.Any(other => other.Technique is not null)));
            if (understood || filler)
            {
                open = false;
                continue;
            }

            var start = open ? left[^1].Start : Start(piece);
            if (open)
            {
                left.RemoveAt(left.Count - 1);
            }

            left.Add(new() { Text = text[start..End(piece)], Start = start, Length = End(piece) - start });
            open = true;
        }

        return left;
    }

    private List<ValidationIssue> Issues(int lengths, int formats, int left)
    {
        var issues = new List<ValidationIssue>();
        AddIf(!_pieces.Any(piece => piece.Technique is { } technique && technique.Family != TechniqueFamily.Format), MenuIssueCodes.NoTechnique);
        issues.AddRange(_leftOut.Select(item => new ValidationIssue(MenuIssueCodes.LeftOut, FieldPath.Root, ParameterOf(item))));
        AddIf(left > 0, MenuIssueCodes.NotUnderstood, new IssueParameter("pieces", left.ToString(CultureInfo.InvariantCulture)));
        AddIf(lengths > 1, MenuIssueCodes.SeveralLengths);
        AddIf(formats > 1, MenuIssueCodes.SeveralFormats);
        AddIf(_assumed, MenuIssueCodes.MinutesAssumed);
        return issues;

        void AddIf(bool holds, IssueCode code, params ReadOnlySpan<IssueParameter> parameters)
        {
            if (holds)
            {
                issues.Add(new(code, FieldPath.Root, parameters));
            }
        }
    }

    private static IssueParameter ParameterOf(MenuExclusion item) =>
        item.Technique is { } technique ? new("technique", technique.Value)
        : item.Format is { } format ? new("format", new SessionFormatJsonConverter().TokenOf(format))
        : item.Site?.Region is { } region ? new("region", region.Value)
        : new("area", item.Site?.Area?.Value ?? string.Empty);

    private int Start(MenuPiece piece) => _words[piece.At].Start;

    private int End(MenuPiece piece) => _words[piece.At + piece.Count - 1].End;
}
