using MassageDomain.Serialization;

namespace MassageDomain.Rules;

/// <summary>The wire tokens of <see cref="SiteReach"/>.</summary>
public sealed class SiteReachJsonConverter() : TokenJsonConverter<SiteReach>(
    (SiteReach.At, "at"),
    (SiteReach.Around, "around"),
    (SiteReach.Distal, "distal"),
    (SiteReach.Limb, "limb"),
    (SiteReach.Quadrant, "quadrant"),
    (SiteReach.NearestJoints, "nearest-joints"),
    (SiteReach.Below, "below"));
