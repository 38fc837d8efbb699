using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>Works out where on a client's body a rule restricts.</summary>
internal static class ZoneOnBody
{
    // Regions are about a hand wide: a smaller margin stays within the region.
    private const int MarginThatReachesNeighbours = 10;

    /// <summary>The places that are restricted for sure; false where the fact's site is needed and not known, so that there may be more.</summary>
    public static bool TryFind(Zone? zone, HealthFact? fact, BodyChart body, out SiteSet places)
    {
        if (zone is null)
        {
            places = body.All;
            return true;
        }

        places = Named(zone, fact, body);
        if (zone.Sites is not { } reach)
        {
            return true;
        }

        if (fact is not null && fact.Sites.Count > 0)
        {
            var known = AllOnTheChart(fact, body, out var sites);
            places = places.Union(Reach(reach, zone.MarginCm, sites, body));
            return known;
        }

        places = places.Union(Places(zone.RegionsIfUnknown, zone.AreasIfUnknown, null, body));
        return false;
    }

    public static bool AllOnTheChart(HealthFact fact, BodyChart body, out SiteSet sites)
    {
        var known = true;
        sites = default;
        for (var i = 0; i < fact.Sites.Count; i++)
        {
            var site = body.Of(fact.Sites[i]);
            known &= !site.IsEmpty;
            sites = sites.Union(site);
        }

        return known;
    }

    private static SiteSet Reach(SiteReach reach, int? marginCm, SiteSet sites, BodyChart body) => reach switch
    {
        SiteReach.At => sites,
        SiteReach.Around => marginCm is null or >= MarginThatReachesNeighbours ? body.Around(sites) : sites,
        SiteReach.Distal => body.Distal(sites),
        SiteReach.Limb => body.Limbs(sites),
        SiteReach.Quadrant => body.Quadrants(sites),
        SiteReach.NearestJoints => body.ToNearestJoints(sites),
        SiteReach.Below => body.Below(sites),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static SiteSet Named(Zone zone, HealthFact? fact, BodyChart body) => zone.Side switch
    {
        ZoneSide.Left => Places(zone.Regions, zone.Areas, Laterality.Left, body),
        ZoneSide.Right => Places(zone.Regions, zone.Areas, Laterality.Right, body),
        ZoneSide.Affected => OnAffectedSides(Places(zone.Regions, zone.Areas, null, body), fact, body),
        _ => Places(zone.Regions, zone.Areas, null, body),
    };

    private static SiteSet OnAffectedSides(SiteSet places, HealthFact? fact, BodyChart body)
    {
        if (fact is null || fact.Sites.Count == 0)
        {
            return places;
        }

        AllOnTheChart(fact, body, out var sites);
        var left = body.Side(Laterality.Left);
        var right = body.Side(Laterality.Right);
        var onLeft = sites.Overlaps(left.Except(right));
        var onRight = sites.Overlaps(right.Except(left));
        return onLeft == onRight ? places : places.Intersect(onLeft ? left : right);
    }

    private static SiteSet Places(IReadOnlyList<RegionCode> regions, IReadOnlyList<AreaCode> areas, Laterality? side, BodyChart body)
    {
        var places = default(SiteSet);
        for (var i = 0; i < regions.Count; i++)
        {
            places = places.Union(body.Of(regions[i], side));
        }

        for (var i = 0; i < areas.Count; i++)
        {
            places = places.Union(body.Of(areas[i], side));
        }

        return places;
    }
}
