using MassageDomain.Anatomy;

namespace MassageDomain.Contraindications;

/// <summary>Takes sets of places apart.</summary>
internal static class Places
{
    /// <summary>Every place of a set as a set of its own, in the order of the body chart, left before right.</summary>
    public static IEnumerable<SiteSet> OneByOne(SiteSet set, BodyChart body) =>
        from site in body.SitesOf(set)
        from side in site.Side == Laterality.Both ? new Laterality?[] { Laterality.Left, Laterality.Right } : [site.Side]
        select body.Of(site.Region, side);
}
