using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Anatomy;
using MassageDomain.Knowledge;

namespace MassageDomain.Tests.Anatomy;

/// <summary>Sites and sets of the shipped body chart.</summary>
internal static class AnatomyArbitraries
{
    public static BodyChart Body { get; } = KnowledgeBase.Default.Body;

    private static Gen<Laterality?> Sides { get; } = Gen.Elements<Laterality?>(null, Laterality.Left, Laterality.Right, Laterality.Both);

    public static Gen<BodySite> Sites { get; } = Gen.OneOf(
        from region in Gen.Elements(Body.Regions.Select(region => region.Code).ToArray())
        from side in Sides
        select BodySite.FromRegion(region, side),
        from area in Gen.Elements(Body.Areas.Select(area => area.Code).ToArray())
        from side in Sides
        select BodySite.FromArea(area, side));

    public static Arbitrary<BodySite> Site() => Sites.ToArbitrary();

    public static Arbitrary<SiteSet> Set() => Sites.ListOf().Select(sites => Body.Of([.. sites])).ToArbitrary();

    public static Arbitrary<Region> Region() => Gen.Elements(Body.Regions.ToArray()).ToArbitrary();
}
