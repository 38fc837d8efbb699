using MassageDomain.Anatomy;

namespace MassageDomain.Tests.Anatomy;

public sealed class BodyChartTests
{
    private static readonly BodyChart Body = AnatomyArbitraries.Body;

    [Fact]
    public void PathOf_TheLeftKneecap_LeadsOverKneeAndLegToTheWholeBody()
    {
        Assert.Equal(["knee left", "leg left", "whole-body left"], PathOf(Region("knee-front", Laterality.Left)));
    }

    [Theory]
    [InlineData("thigh-front", "thigh leg whole-body")]
    [InlineData("forearm-back", "forearm arm whole-body")]
    [InlineData("sacrum", "lumbar back whole-body")]
    [InlineData("shoulder-front", "shoulder whole-body")]
    [InlineData("eye", "face scalp-face head")] // No hands on an eye, so a session for the whole body leaves it out.
    [InlineData("breast", "chest")]
    [InlineData("pelvic-floor", "")]
    public void PathOf_ARegion_IsTheStepsOneWouldName(string region, string path)
    {
        Assert.Equal(path, string.Join(' ', PathOf(Region(region, null))));
    }

    [Fact]
    public void RollUp_OfASiteThatIsNotOnTheChart_IsNothing()
    {
        Assert.Null(Body.RollUp(Region("third-arm", null)));
        Assert.False(Body.IsPartOf(Region("third-arm", null), BodySite.FromArea(AreaCode.From("arm"))));
    }

    [Fact]
    public void Quadrants_AreDisjointBesidesTheMidline()
    {
        var upperLeft = Body.Quadrant(Limb.Arm, Laterality.Left);
        var upperRight = Body.Quadrant(Limb.Arm, Laterality.Right);
        var lowerLeft = Body.Quadrant(Limb.Leg, Laterality.Left);
        var lowerRight = Body.Quadrant(Limb.Leg, Laterality.Right);

        Assert.Equal(["sternum-xiphoid"], Names(upperLeft.Intersect(upperRight)));
        Assert.Equal(["pelvic-floor"], Names(lowerLeft.Intersect(lowerRight)));
        Assert.True(upperLeft.Union(upperRight).Intersect(lowerLeft.Union(lowerRight)).IsEmpty);
        Assert.Equal(upperLeft.Union(upperRight), Body.Quadrant(Limb.Arm, Laterality.Both));
        // What drains to the neck, and what lies on the border: head, neck, spine and navel.
        Assert.Equal(
            ["cheek-nose", "ear", "eye", "forehead", "jaw", "navel", "neck-back", "neck-front", "neck-side", "scalp", "spine-midline", "temple"],
            Names(Body.All.Except(upperLeft.Union(upperRight).Union(lowerLeft).Union(lowerRight))));
    }

    [Fact]
    public void Joints_AreThoseOfTheRangeOfMotionTable()
    {
        // outcomes: 19 joints with 51 movements; every movement bears its joint's name.
        Assert.Equal(19, Body.Joints.Count);
        Assert.Equal(51, Body.Joints.Sum(joint => joint.Motions.Count));
        Assert.Equal(
            ["shoulder-flexion", "shoulder-extension", "shoulder-abduction", "shoulder-internal-rotation", "shoulder-external-rotation", "shoulder-horizontal-adduction", "shoulder-horizontal-abduction"],
            Body.Joints[JointCode.From("shoulder")].Motions.Select(motion => motion.Code.Value));
        Assert.All(Body.Joints, joint => Assert.All(joint.Motions, motion => Assert.False(motion.ToSides && joint.Sided)));
    }

    [Fact]
    public void Of_AJointOnASide_IsItsRegionsThere()
    {
        Assert.Equal(["elbow-back left", "elbow-front left"], Body.SitesOf(Body.Of(JointCode.From("elbow"), Laterality.Left)).Select(Text));
        Assert.True(Body.Of(JointCode.From("third-elbow"), null).IsEmpty);
    }

    [Fact]
    public void Highlighter_NamesAreThoseOfTheDrawings()
    {
        // Read in assets/ of HichamELBSI/react-native-body-highlighter at 4dc8060 and src/assets of giavinh79/react-body-highlighter at 37ff6da.
        string[] native =
        [
            "abs", "adductors", "ankles", "biceps", "calves", "chest", "deltoids", "feet", "forearm", "gluteal", "hair", "hamstring", "hands", "head", "knees",
            "lower-back", "neck", "obliques", "quadriceps", "tibialis", "trapezius", "triceps", "upper-back",
        ];
        string[] react =
        [
            "abductors", "abs", "adductor", "back-deltoids", "biceps", "calves", "chest", "forearm", "front-deltoids", "gluteal", "hamstring", "head", "knees",
            "left-soleus", "lower-back", "neck", "obliques", "quadriceps", "right-soleus", "trapezius", "triceps", "upper-back",
        ];

        // Every part of the first drawing shows some region; three parts of the second show none of ours alone.
        Assert.Equal(native, Body.Regions.SelectMany(region => region.Highlighter?.ReactNative ?? []).Distinct().Order());
        Assert.Equal(react.Except(["adductor", "left-soleus", "right-soleus"]), Body.Regions.SelectMany(region => region.Highlighter?.React ?? []).Distinct().Order());
        Assert.Equal(
            ["axilla", "elbow-back", "elbow-front", "groin-inguinal", "hip-side", "pelvic-floor", "sacrum", "spine-midline", "thigh-outer", "upper-arm-inner", "wrist-front"],
            Body.Regions.Where(region => region.Highlighter is null).Select(region => region.Code.Value));
    }

    private static IEnumerable<string> PathOf(BodySite site) => Body.PathOf(site).Select(Text);

    private static IEnumerable<string> Names(SiteSet set) => Body.SitesOf(set).Select(site => site.Region!.Value);

    private static string Text(BodySite site) => $"{site.Region?.Value ?? site.Area!.Value}{(site.Side is { } side ? " " + (side == Laterality.Left ? "left" : "right") : string.Empty)}";

    private static BodySite Region(string code, Laterality? side) => BodySite.FromRegion(RegionCode.From(code), side);
}
