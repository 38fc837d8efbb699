using FsCheck.Xunit;
using MassageDomain.Anatomy;

namespace MassageDomain.Tests.Anatomy;

[Properties(Arbitrary = [typeof(AnatomyArbitraries)])]
public sealed class BodyChartProperties
{
    private static readonly BodyChart Body = AnatomyArbitraries.Body;

    [Property]
    public bool IsPartOf_IsReflexiveAndTransitive(BodySite a, BodySite b, BodySite c) =>
        Body.IsPartOf(a, a) && (!(Body.IsPartOf(a, b) && Body.IsPartOf(b, c)) || Body.IsPartOf(a, c));

    [Property]
    public bool IsPartOf_BothWays_MeansTheSamePlaces(BodySite a, BodySite b) =>
        !(Body.IsPartOf(a, b) && Body.IsPartOf(b, a)) || Body.Of(a) == Body.Of(b);

    [Property]
    public bool RollUp_LeadsToSomethingStrictlyLarger(BodySite site) =>
        Body.RollUp(site) is not { } larger || (Body.IsPartOf(site, larger) && !Body.IsPartOf(larger, site));

    [Property]
    public bool PathOf_NeverLeavesTheSide(BodySite site) =>
        site.Side is not { } side || Body.PathOf(site).All(step => Body.Side(side).Contains(Body.Of(step)));

    [Property]
    public bool Distal_IsTransitive(SiteSet set) => Body.Distal(Body.Distal(set)) == Body.Distal(set);

    [Property]
    public bool Distal_KeepsTheSetAndGrowsWithIt(SiteSet a, SiteSet b) =>
        Body.Distal(a).Contains(a) && Body.Distal(a.Union(b)) == Body.Distal(a).Union(Body.Distal(b));

    [Property]
    public bool Distal_NeverCrossesLimbsOrSides(Region region) => new[] { Laterality.Left, Laterality.Right }.All(side =>
        Body.SitesOf(Body.Distal(Body.Of(region.Code, side)).Except(Body.Of(region.Code, side)))
            .All(site => Body.Regions[site.Region!].Limb == region.Limb && region.Limb is not null && site.Side == side && Body.Regions[site.Region!].LimbRank > region.LimbRank));

    [Property]
    public bool Around_IsSymmetric(Region a, Region b) =>
        Body.Around(Body.Of(a.Code, Laterality.Left)).Overlaps(Body.Of(b.Code, Laterality.Left))
        == Body.Around(Body.Of(b.Code, Laterality.Left)).Overlaps(Body.Of(a.Code, Laterality.Left));

    [Property]
    public bool Limbs_HoldWhatLiesDistal(SiteSet set) => Body.Limbs(set).Contains(Body.Distal(set));

    [Property]
    public bool Quadrants_AreTheSameFromAnyPlaceInOne(Region region) => new[] { Laterality.Left, Laterality.Right }.All(side =>
        (region.Limb ?? region.DrainsWith) is not { } limb || !region.Sided || Body.Quadrants(Body.Of(region.Code, side)) == Body.Quadrant(limb, side));
}
