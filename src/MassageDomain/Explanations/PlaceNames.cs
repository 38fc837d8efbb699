using MassageDomain.Anatomy;

namespace MassageDomain.Explanations;

/// <summary>Calls places as people do: the left leg, and not its twelve regions.</summary>
internal static class PlaceNames
{
    // A single region is better called by its own name.
    private const int FewestPlaces = 2;

    /// <summary>The same places as few sites: the largest areas that lie wholly in them first, then the regions that are left.</summary>
    public static IReadOnlyList<BodySite> Of(IReadOnlyList<BodySite> sites, BodyChart body)
    {
        var all = body.Of(sites);
        var rest = all;
        var named = new List<BodySite>();
        var areas = AreasWithin(all, body).ToArray();
        while (areas.Length > 0)
        {
            var largest = areas.MaxBy(area => (area.Places.Intersect(rest).Count, -area.Places.Count));
            if (largest.Places.Intersect(rest).Count < FewestPlaces)
            {
                break;
            }

            named.Add(largest.Site);
            rest = rest.Except(largest.Places);
        }

        return [.. named, .. body.SitesOf(rest), .. sites.Where(site => body.Of(site).IsEmpty)];
    }

    private static IEnumerable<(BodySite Site, SiteSet Places)> AreasWithin(SiteSet all, BodyChart body) =>
        from side in new Laterality?[] { null, Laterality.Left, Laterality.Right }
        from area in body.Areas
        where IsInOnePiece(area, body)
        let places = body.Of(area.Code, side)
        where places.Count >= FewestPlaces && all.Contains(places) && (side is null || places != body.Of(area.Code, null))
        select (BodySite.FromArea(area.Code, side), places);

    // "Joints" is a list and no place.
    private static bool IsInOnePiece(Area area, BodyChart body)
    {
        var whole = body.Of(area.Code, Laterality.Left);
        var reached = body.Of(area.Regions[0], Laterality.Left);
        for (var wider = body.Around(reached).Intersect(whole); wider != reached; wider = body.Around(reached).Intersect(whole))
        {
            reached = wider;
        }

        return reached == whole;
    }
}
