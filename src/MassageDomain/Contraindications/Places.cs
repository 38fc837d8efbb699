using MassageDomain.Anatomy;

namespace MassageDomain.Contraindications;

/// <summary>Takes sets of places apart.</summary>
internal static class Places
{
    /// <summary>Whether all that a site names is on the body chart.</summary>
    public static bool IsOnTheChart(BodySite site, BodyChart body) =>
        !body.Of(site).IsEmpty && (site.Region is null || body.Regions.Contains(site.Region)) && (site.Area is null || body.Areas.Contains(site.Area));

    /// <summary>Whether all that some sites name is on the body chart.</summary>
    public static bool AreOnTheChart(IReadOnlyList<BodySite> sites, BodyChart body)
    {
        foreach (var site in sites.Span())
        {
            if (!IsOnTheChart(site, body))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every place of a set as a set of its own, in the order of the body chart, left before right.</summary>
    public static IEnumerable<SiteSet> OneByOne(SiteSet set, BodyChart body) =>
        from site in body.SitesOf(set)
        from side in site.Side == Laterality.Both ? new Laterality?[] { Laterality.Left, Laterality.Right } : [site.Side]
        select body.Of(site.Region, side);
}
