using System.Globalization;
using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>One text on its way to a reading.</summary>
internal sealed class MenuParse(string text, MenuLexicon lexicon)
{
    private readonly List<MenuWord> _words = MenuWord.Split(text);
    private readonly List<Piece> _pieces = [];
    private readonly List<int> _minutes = [];
    private bool _assumed;

    public MenuReading Read()
    {
        for (var i = 0; i < _words.Count;)
        {
            var piece = Next(i);
            _pieces.Add(piece);
            i += piece.Count;
        }

        SettleBareWords();
        SettleSides();
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
            NotUnderstood = left,
            Issues = Issues(lengths.Length, formats.Length, left.Count),
        };
    }

    private Piece Next(int at)
    {
        var found = lexicon.Longest(_words, at, out var technique, out var site, out var format);
        var before = _minutes.Count;
        var length = MenuLength.Read(_words, at, text, _minutes, out var bare);
        if (length > 0 && length >= found)
        {
            _assumed |= bare;
            return new() { At = at, Count = length, IsLength = true };
        }

        _minutes.RemoveRange(before, _minutes.Count - before);
        return found > 0
            ? new() { At = at, Count = found, Technique = technique, Site = site, Format = format }
            : new() { At = at, Count = 1, Side = MenuVocabulary.Sides.TryGetValue(_words[at].Key, out var side) ? side : null };
    }

    // A word that is a technique and a site, or a technique and a format, is a technique only where no other is named.
    private void SettleBareWords()
    {
        var named = _pieces.Any(piece => piece is { Technique: { } technique, Site: null, Format: null } && technique.Family != TechniqueFamily.Format);
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
            else if (piece.Site is { } site)
            {
                // A site that goes on a list is like the first of it: "back and neck" is one place to work, "Swedish and feet" is not.
                adds = sites.Count > 0 ? sites[^1].Adds : _pieces.Take(i).Any(before => before.Technique is not null) && (adds || IsAddition(piece));
                sites.Add(new() { Site = piece.SiteSide is { } side ? site with { Side = side } : site, Adds = adds, Start = Start(piece), Length = End(piece) - Start(piece) });
            }
            else
            {
                adds |= IsAddition(piece);
            }
        }

        return sites;
    }

    private bool IsAddition(Piece piece) =>
        MenuVocabulary.Additions.Contains(_words[piece.At].Key) || _words[piece.At].Before.AsSpan().IndexOfAny('+', '&') >= 0;

    private List<MenuWords> NotUnderstood(bool anythingUnderstood)
    {
        var left = new List<MenuWords>();
        var open = false;
        foreach (var piece in _pieces)
        {
            var understood = piece.IsLength || piece.IsUsed || piece.Technique is not null || piece.Site is not null || piece.Format is not null;
            var filler = anythingUnderstood && (MenuVocabulary.Fillers.Contains(_words[piece.At].Key)
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

    private int Start(Piece piece) => _words[piece.At].Start;

    private int End(Piece piece) => _words[piece.At + piece.Count - 1].End;

    /// <summary>Words that belong together, and what they are.</summary>
    private sealed class Piece
    {
        public required int At { get; init; }

        public required int Count { get; init; }

        public bool IsLength { get; init; }

        public Technique? Technique { get; set; }

        public BodySite? Site { get; set; }

        public Laterality? SiteSide { get; set; }

        public SessionFormat? Format { get; set; }

        public Laterality? Side { get; init; }

        public bool IsUsed { get; set; }
    }
}
