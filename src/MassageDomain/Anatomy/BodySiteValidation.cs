namespace MassageDomain.Anatomy;

/// <summary>Whether sites name places on a body chart.</summary>
internal static class BodySiteValidation
{
    public static void Validate(IReadOnlyList<BodySite> sites, BodyChart body, FieldPath path, List<ValidationIssue> issues)
    {
        for (var i = 0; i < sites.Count; i++)
        {
            var site = sites[i];
            if (site.Region is null == site.Area is null)
            {
                issues.Add(new(AnatomyIssueCodes.RegionOrArea, path.Item(i)));
            }
            else if (body.Of(site with { Side = null }).IsEmpty)
            {
                issues.Add(new(AnatomyIssueCodes.Unknown, path.Item(i)));
            }
            else if (site is { Side: Laterality.Left or Laterality.Right, Region: { } region } && !body.Regions[region].Sided)
            {
                issues.Add(new(AnatomyIssueCodes.NoSide, path.Item(i).Member("side")));
            }
        }
    }
}
