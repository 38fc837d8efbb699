namespace MassageDomain.Planning;

/// <summary>Which pieces of a menu text are named to be left out: <c>no feet</c>, <c>sin piedras calientes</c>, <c>hot stones not included</c>.</summary>
/// <remarks>In doubt more is left out than was meant, never less: who reads the plan is told what is missing, and nobody is told what was put in.</remarks>
internal sealed class MenuNegation(List<MenuWord> words, List<MenuPiece> pieces)
{
    // "No extra charge for hot stones" is far enough for one phrase.
    private const int FarthestWord = 3;

    public void Mark()
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!IsNegation(i))
            {
                continue;
            }

            if (Forward(i) is >= 0 and var target)
            {
                Leave(target, [pieces[i]]);
                GoOn(target, [pieces[i]]);
            }
            else if (Backward(i) is >= 0 and var before)
            {
                Leave(before, [pieces[i]]);
            }
        }
    }

    private bool IsNegation(int i)
    {
        var word = words[pieces[i].At];
        return !pieces[i].IsItem && !pieces[i].IsLength && ((MenuVocabulary.Negations.Contains(word.Key) && !(word.Key == "menos" && pieces[i].At > 0 && MenuVocabulary.AtLeast.Contains(words[pieces[i].At - 1].Key)))
            || (word.Key == "o" && word.Before == "/" && pieces[i].At > 0 && words[pieces[i].At - 1].Key == "w")
            || (word.Key == "t" && word.Before is "'" or "’"));
    }

    // The first thing that is named after it in its clause.
    private int Forward(int from)
    {
        var far = 0;
        for (var i = from + 1; i < pieces.Count && !Ends(i, ",;.!?()[]+|•\n"); i++)
        {
            if (pieces[i].IsItem)
            {
                return i;
            }

            if (IsNegation(i) || Is(i, i > from + 1 ? MenuVocabulary.Turns : MenuVocabulary.Onlys) || (!IsSmall(i) && ++far > FarthestWord))
            {
                return -1;
            }
        }

        return -1;
    }

    // Where it stands at the end of its clause, it is about what stands before it.
    private int Backward(int from)
    {
        for (var i = from + 1; i < pieces.Count && !Ends(i, ",;.!?()[]+|•\n"); i++)
        {
            if (!Is(i, MenuVocabulary.AfterNegation))
            {
                return -1;
            }
        }

        var before = from - 1;
        while (before >= 0 && Is(before, MenuVocabulary.BeforeNegation))
        {
            before--;
        }

        return before >= 0 && pieces[before].IsItem && !Ends(before + 1, ";.!+|•\n") ? before : -1;
    }

    // A list goes on with "or" and "and", and with a comma to what is of the same kind.
    private void GoOn(int target, List<MenuPiece> by)
    {
        var kind = pieces[target].IsTechniqueAlone;
        var (joined, comma) = (false, false);
        for (var i = target + 1; i < pieces.Count && !Ends(i, ";.!?()[]+|•\n") && !IsNegation(i); i++)
        {
            comma |= Has(i, ",");
            joined |= Has(i, "/&");
            if (pieces[i].IsItem)
            {
                if (!joined && !(comma && pieces[i].IsTechniqueAlone == kind))
                {
                    return;
                }

                Leave(i, by);
                (joined, comma) = (false, false);
            }
            else if (Is(i, MenuVocabulary.OnAndOn))
            {
                joined = true;
                by = [.. by, pieces[i]];
            }
            else if (Is(i, MenuVocabulary.Turns) || (!IsSmall(i) && pieces[i].Side is null))
            {
                return;
            }
        }
    }

    private void Leave(int target, List<MenuPiece> by)
    {
        pieces[target].LeftOutBy.AddRange(by);
        by.ForEach(piece => piece.LeavesOut = true);
    }

    private bool IsSmall(int i) => Is(i, MenuVocabulary.Fillers) || Is(i, MenuVocabulary.Generic);

    private bool Is(int i, HashSet<string> keys) => !pieces[i].IsItem && !pieces[i].IsLength && keys.Contains(words[pieces[i].At].Key);

    private bool Has(int i, string signs) => words[pieces[i].At].Before.AsSpan().IndexOfAny(signs) >= 0;

    // A dash with room around it ends a clause; one within a word does not.
    private bool Ends(int i, string signs) => Has(i, signs) || words[pieces[i].At].Before.Trim() is "–" or "—" || (words[pieces[i].At].Before is [' ', .., ' '] && Has(i, "-"));
}
