namespace MassageDomain.Anatomy;

/// <summary>What can be wrong with a site.</summary>
public static class AnatomyIssueCodes
{
    /// <summary>Neither a region nor an area is named, or both are.</summary>
    public static IssueCode RegionOrArea { get; } = new("site.region-or-area", IssueSeverity.Error, "A site is one region or one area.");

    /// <summary>The region or area is not on the body chart.</summary>
    public static IssueCode Unknown { get; } = new("site.unknown", IssueSeverity.Error, "The region or area is not on the body chart.");

    /// <summary>A side is given for a region of the midline.</summary>
    public static IssueCode NoSide { get; } = new("site.no-side", IssueSeverity.Warning, "The region lies in the middle and has no side.");
}
