using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>Works out where on a client's body a rule restricts.</summary>
internal static class ZoneOnBody
{
    // Regions are about a hand wide: a smaller margin stays within the region.
    private const int MarginThatReachesNeighbours = 10;

    /// <summary>The places that are restricted for sure; false where the fact's site is needed and not known, so that there may be more.</summary>
    public static bool TryFind(RuleEntry rule, HealthFact? fact, BodyChart body, out SiteSet places)
    {
        places = rule.Places;
        if (rule.Where is not { } zone)
        {
            return true;
        }

        if (zone.Side == ZoneSide.Affected)
        {
            places = OnAffectedSides(places, fact, body);
        }

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

        places = places.Union(rule.PlacesIfUnknown);
        return false;
    }

    private static bool AllOnTheChart(HealthFact fact, BodyChart body, out SiteSet sites)
    {
        var known = true;
        sites = default;
        foreach (var site in fact.Sites.Span())
        {
            var places = body.Of(site);
            known &= Places.IsOnTheChart(site, body);
            sites = sites.Union(places);
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

    private static SiteSet OnAffectedSides(SiteSet places, HealthFact? fact, BodyChart body)
    {
        if (fact is null || fact.Sites.Count == 0)
        {
            return places;
        }

        // What is nowhere on the chart may be on the other side.
        if (!AllOnTheChart(fact, body, out var sites))
        {
            return places;
        }

        var left = body.Side(Laterality.Left);
        var right = body.Side(Laterality.Right);
        var onLeft = sites.Overlaps(left.Except(right));
        var onRight = sites.Overlaps(right.Except(left));
        return onLeft == onRight ? places : places.Intersect(onLeft ? left : right);
    }
}
