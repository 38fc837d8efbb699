namespace MassageDomain.Anatomy;

/// <summary>Whether sites name places on a body chart.</summary>
internal static class BodySiteValidation
{
    public static bool AllHold(IReadOnlyList<BodySite> sites, BodyChart body)
    {
        foreach (var site in sites.Span())
        {
            if (Find(site, body) is not null)
            {
                return false;
            }
        }

        return true;
    }

    public static void Validate(IReadOnlyList<BodySite> sites, BodyChart body, FieldPath path, List<ValidationIssue> issues)
    {
        for (var i = 0; i < sites.Count; i++)
        {
            if (Find(sites[i], body) is { } code)
            {
                issues.Add(Issue(code, path.Item(i)));
            }
        }
    }

    /// <summary>What was found to be wrong with one site, as an issue.</summary>
    public static ValidationIssue Issue(IssueCode code, FieldPath site) => new(code, code == AnatomyIssueCodes.NoSide ? site.Member("side") : site);

    /// <summary>What is wrong with one site; null for nothing.</summary>
    public static IssueCode? Find(BodySite site, BodyChart body) =>
        site.Region is null == site.Area is null ? AnatomyIssueCodes.RegionOrArea
        : body.Of(site.Region, null).Union(body.Of(site.Area, null)).IsEmpty ? AnatomyIssueCodes.Unknown
        : site is { Side: Laterality.Left or Laterality.Right, Region: { } region } && !body.Regions[region].Sided ? AnatomyIssueCodes.NoSide
        : null;
}
