using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>Letters on file that a repaired plan is to keep within, so that they answer what they are about; the others are left out of account.</summary>
/// <param name="Health">The client, with the letters that count.</param>
/// <param name="Kept">Those among them that set limits, all of which every step keeps.</param>
/// <param name="Except">The places that those leave out.</param>
internal sealed record LetterChoice(HealthHistory Health, IReadOnlyList<Clearance> Kept, SiteSet Except)
{
    // Every choice is tried up to so many kinds of limits; of more, all of them together and each kind alone.
    private const int MostKinds = 6;

    /// <summary>The choices there are, one that keeps more letters before one that keeps fewer.</summary>
    /// <remarks>
    /// A letter answers nothing for a plan that goes beyond it in any step. So steps are tied together by nothing but the letters that
    /// they keep, and where those are settled each step can be repaired by itself.
    /// </remarks>
    public static IEnumerable<LetterChoice> Of(HealthHistory health, KnowledgeBase knowledge)
    {
        // A letter that leaves out nobody knows what covers nothing.
        health = health with { Clearances = [.. health.Clearances.Where(letter => Places.AreOnTheChart(letter.ExceptSites, knowledge.Body))] };
        var kinds = health.Clearances.Where(HasLimits).GroupBy(letter => KeyOf(letter, knowledge.Body), StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToArray();
        return from kept in ChoicesOf(kinds.Length)
               let letters = kept.SelectMany(kind => kinds[kind]).ToArray()
               select new LetterChoice(
                   health with { Clearances = [.. health.Clearances.Where(letter => !HasLimits(letter) || letters.Contains(letter))] },
                   letters,
                   letters.Aggregate(default(SiteSet), (set, letter) => set.Union(knowledge.Body.Of(letter.ExceptSites))));
    }

    /// <summary>Whether all kept letters allow a technique at a pressure.</summary>
    public bool Allows(TechniqueCode technique, int pressure) =>
        Kept.All(letter => (letter.Techniques.Count == 0 || letter.Techniques.Contains(technique)) && (letter.MaxPressure is not { } most || pressure <= most.Value));

    private static bool HasLimits(Clearance letter) => letter.Techniques.Count > 0 || letter.ExceptSites.Count > 0 || letter.MaxPressure is not null;

    private static string KeyOf(Clearance letter, BodyChart body) =>
        string.Join('|', string.Join(' ', letter.Techniques.Distinct().Order()), body.Of(letter.ExceptSites).Bits, letter.MaxPressure);

    private static IEnumerable<int[]> ChoicesOf(int kinds)
    {
        var all = Enumerable.Range(0, kinds).ToArray();
        return kinds > MostKinds
            ? [all, .. all.Select(kind => new[] { kind }), []]
            : Enumerable.Range(0, 1 << kinds).Select(bits => all.Where(kind => ((bits >> kind) & 1) == 1).ToArray()).OrderByDescending(choice => choice.Length);
    }
}
