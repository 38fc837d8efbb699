using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>The positions that a session could be held in instead of the planned ones.</summary>
internal static class PositionChoice
{
    /// <summary>As many of the planned positions as possible, then on the side.</summary>
    public static IEnumerable<IReadOnlyList<BodyPosition>> Of(IReadOnlyList<BodyPosition> planned)
    {
        // Where nothing is settled, face down and face up are meant.
        var usual = (planned.Count == 0 ? [BodyPosition.Prone, BodyPosition.Supine] : planned).Distinct().ToArray();
        var subsets = Enumerable.Range(1, (1 << usual.Length) - 1).Select(bits => usual.Where((_, i) => (bits >> i & 1) == 1).ToArray());
        foreach (var subset in subsets.OrderByDescending(subset => subset.Length))
        {
            yield return ValueList.From(subset);
        }

        yield return ValueList.From<BodyPosition>([BodyPosition.SideLying]);
    }
}
