using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Privacy;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>The findings of a screening laid over each other: for each place, and for each planned technique in each place, the strictest restriction.</summary>
public sealed record RestrictionMap
{
    /// <summary>What is restricted wherever the hands are; null where nothing is.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public SiteRestriction? Session { get; init; }

    /// <summary>The places that more is said of than of the whole session, by region; left and right apart where they differ. What holds for the whole session is counted in.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<SiteRestriction> Sites { get; init => field = ValueList.From(value); } = ValueList.From<SiteRestriction>(null);

    /// <summary>The same for each planned technique that a finding restricts: first wherever it is done, where that says anything, then by region.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<SiteRestriction> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<SiteRestriction>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(RestrictionMap);

    internal static RestrictionMap Of(IReadOnlyList<Finding> findings)
    {
        var techniques = from technique in findings.SelectMany(finding => finding.Techniques).Distinct().Order()
                         let own = findings.Where(finding => finding.Techniques.Contains(technique)).ToArray()
                         from restriction in Everywhere(own, technique).Concat(ByPlace(own, technique))
                         select restriction;
        return new()
        {
            Session = Everywhere(findings, null).FirstOrDefault(),
            Sites = ValueList.From(ByPlace(findings, null)),
            Techniques = ValueList.From(techniques),
        };
    }

    private static IEnumerable<SiteRestriction> Everywhere(IEnumerable<Finding> findings, TechniqueCode? technique)
    {
        var everywhere = findings.Where(finding => finding.Sites.Count == 0).ToArray();
        return everywhere.Length == 0 ? [] : [Join(everywhere, null, technique)];
    }

    private static IEnumerable<SiteRestriction> ByPlace(IReadOnlyList<Finding> findings, TechniqueCode? technique)
    {
        var regions = findings.SelectMany(finding => finding.Sites).Select(site => site.Region).OfType<RegionCode>().Distinct().Order();
        foreach (var region in regions)
        {
            var left = At(findings, region, Laterality.Left, technique);
            var right = At(findings, region, Laterality.Right, technique);
            if (left.Rules.Equals(right.Rules))
            {
                var side = findings.SelectMany(finding => finding.Sites).First(site => site.Region == region).Side;
                yield return left with { Site = BodySite.FromRegion(region, side is null ? null : Laterality.Both) };
                continue;
            }

            foreach (var half in new[] { left, right }.Where(half => IsPlaced(findings, half)))
            {
                yield return half;
            }
        }
    }

    private static bool IsPlaced(IReadOnlyList<Finding> findings, SiteRestriction restriction) =>
        findings.Any(finding => finding.Sites.Count > 0 && restriction.Rules.Contains(finding.Rule.Code));

    private static SiteRestriction At(IReadOnlyList<Finding> findings, RegionCode region, Laterality side, TechniqueCode? technique) =>
        Join(findings.Where(finding => finding.Sites.Count == 0 || finding.Sites.Any(site => site.Region == region && (site.Side is null or Laterality.Both || site.Side == side))), BodySite.FromRegion(region, side), technique);

    private static SiteRestriction Join(IEnumerable<Finding> findings, BodySite? site, TechniqueCode? technique)
    {
        var here = findings.ToArray();
        var caps = here.Select(finding => finding.Rule).Where(rule => technique is not null || new RuleEntry(rule, ordinal: 0).CapsAllWork).Select(rule => rule.MaxPressure).OfType<PressureLevel>().ToArray();
        return new()
        {
            Site = site,
            Technique = technique,
            Verdict = here.Length == 0 ? Verdict.Proceed : here.Max(finding => finding.Verdict),
            MaxPressure = caps.Length == 0 ? null : caps.Min(),
            Rules = [.. here.Select(finding => finding.Rule.Code).Distinct().Order()],
        };
    }
}
