using FsCheck.Xunit;
using MassageDomain.Anatomy;

namespace MassageDomain.Tests.Anatomy;

[Properties(Arbitrary = [typeof(AnatomyArbitraries)])]
public sealed class SiteSetProperties
{
    private static readonly BodyChart Body = AnatomyArbitraries.Body;

    [Property]
    public bool Union_IsCommutativeAssociativeAndIdempotent(SiteSet a, SiteSet b, SiteSet c) =>
        a.Union(b) == b.Union(a) && a.Union(b).Union(c) == a.Union(b.Union(c)) && a.Union(a) == a && a.Union(default) == a;

    [Property]
    public bool Intersect_DistributesOverUnion(SiteSet a, SiteSet b, SiteSet c) =>
        a.Intersect(b.Union(c)) == a.Intersect(b).Union(a.Intersect(c));

    [Property]
    public bool Except_LeavesNothingOfWhatIsTakenAway(SiteSet a, SiteSet b) =>
        !a.Except(b).Overlaps(b) && a.Except(b).Union(a.Intersect(b)) == a;

    [Property]
    public bool Complement_OfAUnion_IsTheIntersectionOfTheComplements(SiteSet a, SiteSet b) =>
        Body.All.Except(a.Union(b)) == Body.All.Except(a).Intersect(Body.All.Except(b));

    [Property]
    public bool Contains_IsAPartialOrder(SiteSet a, SiteSet b, SiteSet c) =>
        a.Contains(a)
        && (!(a.Contains(b) && b.Contains(a)) || a == b)
        && (!(a.Contains(b) && b.Contains(c)) || a.Contains(c))
        && a.Union(b).Contains(a) && a.Contains(a.Intersect(b));

    [Property]
    public bool Count_OfAUnion_CountsWhatIsInBothOnce(SiteSet a, SiteSet b) => a.Union(b).Count == a.Count + b.Count - a.Intersect(b).Count;

    [Property]
    public bool SitesOf_ReadBack_IsTheSet(SiteSet set) => Body.Of(Body.SitesOf(set)) == set;

    [Fact]
    public void SetOperations_AllocateNothing()
    {
        var left = Body.Of(AreaCode.From("leg"), Laterality.Left);
        var back = Body.Of(AreaCode.From("back"), null);
        var warm = Everything(left, back);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = Everything(left, back);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(warm, again);
        Assert.Equal(0, allocated);
    }

    private static int Everything(SiteSet left, SiteSet back)
    {
        var count = 0;
        for (var i = 0; i < 100; i++)
        {
            var set = left.Union(back).Except(back.Intersect(left));
            set = Body.Around(set).Union(Body.Distal(set)).Union(Body.Limbs(left)).Union(Body.Quadrants(left)).Union(Body.ToNearestJoints(left)).Union(Body.Below(back));
            count += set.Count + (set.Contains(left) ? 1 : 0) + (set.Overlaps(back) ? 1 : 0) + (set == left ? 1 : 0) + (Body.Side(Laterality.Left).IsEmpty ? 1 : 0);
        }

        return count;
    }
}
