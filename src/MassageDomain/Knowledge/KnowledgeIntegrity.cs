using MassageDomain.Anatomy;
using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>Whether the entries of knowledge files fit together. Rules have checks of their own: <see cref="RuleIntegrity"/>.</summary>
internal static class KnowledgeIntegrity
{
    public static IEnumerable<KnowledgeIssue> Check(KnowledgeSource source)
    {
        var names = new KnowledgeNames(source);
        return EditionIsNamed(source)
            .Concat(CodesAreUnique(source.Citations, item => item.Id))
            .Concat(CodesAreUnique(source.Disagreements, item => item.Code))
            .Concat(CodesAreUnique(source.Regions, item => item.Code))
            .Concat(CodesAreUnique(source.Areas, item => item.Code))
            .Concat(CodesAreUnique(source.Joints, item => item.Code))
            .Concat(CodesAreUnique(source.Techniques, item => item.Code))
            .Concat(CodesAreUnique(source.Ingredients, item => item.Code))
            .Concat(CodesAreUnique(source.EndangermentSites, item => item.Code))
            .Concat(CodesAreUnique(source.FactGroups, item => item.Code))
            .Concat(CodesAreUnique(source.Concepts, item => item.Code))
            .Concat(CodesAreUnique(source.Rules, item => item.Code))
            .Concat(source.Citations.SelectMany(FileBearsTheCitationsName))
            .Concat(source.Disagreements.SelectMany(item => DisagreementHolds(item, names)))
            .Concat(source.Regions.SelectMany(item => RegionHolds(item, names, source)))
            .Concat(source.Areas.SelectMany(item => AreaHolds(item, names)))
            .Concat(SiteWordingsAreUnique(source))
            .Concat(source.Joints.SelectMany(item => JointHolds(item, names)))
            .Concat(source.Ingredients.SelectMany(item => IngredientHolds(item, names)))
            .Concat(source.Techniques.SelectMany(item => TechniqueHolds(item, names)))
            .Concat(TechniqueWordingsAreUnique(source))
            .Concat(source.EndangermentSites.SelectMany(item => EndangermentSiteHolds(item, names)))
            .Concat(source.Concepts.SelectMany(item => ConceptHolds(item, names)))
            .Concat(source.Rules.SelectMany(item => RuleIntegrity.Check(item, names, source)));
    }

    internal static IEnumerable<KnowledgeIssue> GroundsHold<T>(Located<T> item, Grounds grounds, FieldPath path, KnowledgeNames names)
    {
        if (grounds.Basis == EvidenceBasis.GeneralKnowledge != (grounds.Sources.Count == 0))
        {
            yield return item.Issue(KnowledgeIssueCodes.Ungrounded, path);
        }

        if (grounds is { Basis: EvidenceBasis.Mixed, Note: null })
        {
            yield return item.Issue(KnowledgeIssueCodes.MixedWithoutNote, path);
        }

        foreach (var issue in Resolve(item, grounds.Sources, names.Citations, path.Member("sources"))
            .Concat(Resolve(item, grounds.Disagreements, names.Disagreements, path.Member("disagreements"))))
        {
            yield return issue;
        }
    }

    internal static IEnumerable<KnowledgeIssue> Resolve<T, TCode>(Located<T> item, IReadOnlyList<TCode> codes, HashSet<TCode> known, FieldPath path)
        where TCode : Code<TCode>, ICode<TCode> =>
        codes.Select((code, i) => (code, i))
            .Where(entry => !known.Contains(entry.code))
            .Select(entry => item.Issue(KnowledgeIssueCodes.UnknownReference, path.Item(entry.i), new IssueParameter("code", entry.code.Value)));

    internal static IEnumerable<KnowledgeIssue> SitesHold<T>(Located<T> item, IReadOnlyList<BodySite> sites, FieldPath path, KnowledgeNames names)
    {
        for (var i = 0; i < sites.Count; i++)
        {
            var site = sites[i];
            if (site.Region is null == site.Area is null)
            {
                yield return item.Issue(KnowledgeIssueCodes.BadSite, path.Item(i));
            }
            else if (site.Region is { } region ? !names.Regions.Contains(region) : !names.Areas.Contains(site.Area!))
            {
                yield return item.Issue(KnowledgeIssueCodes.UnknownReference, path.Item(i), new IssueParameter("code", site.Region?.Value ?? site.Area!.Value));
            }
        }
    }

    private static IEnumerable<KnowledgeIssue> EditionIsNamed(KnowledgeSource source) => source.EditionName is null
        ? [new KnowledgeIssue { File = "edition.json", Issue = new(KnowledgeIssueCodes.NoEdition, FieldPath.Root) }]
        : [];

    private static IEnumerable<KnowledgeIssue> CodesAreUnique<T, TCode>(List<Located<T>> items, Func<T, TCode> code)
        where TCode : Code<TCode>, ICode<TCode> =>
        items.GroupBy(item => code(item.Value)).SelectMany(same => same.Skip(1).Select(item =>
            item.Issue(KnowledgeIssueCodes.DuplicateCode, null, new IssueParameter("code", same.Key.Value))));

    private static IEnumerable<KnowledgeIssue> FileBearsTheCitationsName(Located<Citation> item)
    {
        if (item.File != $"citations/{item.Value.Id}.json")
        {
            yield return item.Issue(KnowledgeIssueCodes.FileName);
        }
    }

    private static IEnumerable<KnowledgeIssue> DisagreementHolds(Located<Disagreement> item, KnowledgeNames names)
    {
        if (item.File != $"disagreements/{item.Value.Code}.json")
        {
            yield return item.Issue(KnowledgeIssueCodes.FileName);
        }

        foreach (var issue in item.Value.Positions.SelectMany((position, i) =>
            Resolve(item, position.Sources, names.Citations, item.Path.Member("positions").Item(i).Member("sources"))))
        {
            yield return issue;
        }
    }

    private static IEnumerable<KnowledgeIssue> RegionHolds(Located<Region> item, KnowledgeNames names, KnowledgeSource source)
    {
        var region = item.Value;
        if (region.Limb is null != region.LimbRank is null || region.LimbRank is < 1 or > 6 || region.CordLevel is < 1 or > 7)
        {
            yield return item.Issue(KnowledgeIssueCodes.BadRange);
        }

        foreach (var issue in Resolve(item, region.Neighbours, names.Regions, item.Path.Member("neighbours")))
        {
            yield return issue;
        }

        for (var i = 0; i < region.Neighbours.Count; i++)
        {
            var neighbour = source.Regions.FirstOrDefault(other => other.Value.Code == region.Neighbours[i]);
            if (neighbour is not null && !neighbour.Value.Neighbours.Contains(region.Code))
            {
                yield return item.Issue(KnowledgeIssueCodes.OneSidedNeighbour, item.Path.Member("neighbours").Item(i));
            }
        }
    }

    private static IEnumerable<KnowledgeIssue> AreaHolds(Located<Area> item, KnowledgeNames names) =>
        item.Value.Regions.Count == 0
            ? [item.Issue(KnowledgeIssueCodes.EmptyZone)]
            : Resolve(item, item.Value.Regions, names.Regions, item.Path.Member("regions"));

    private static IEnumerable<KnowledgeIssue> JointHolds(Located<Joint> item, KnowledgeNames names)
    {
        if (item.Value.Regions.Count == 0)
        {
            yield return item.Issue(KnowledgeIssueCodes.EmptyZone, item.Path.Member("regions"));
        }

        var codes = new HashSet<MotionCode>();
        for (var i = 0; i < item.Value.Motions.Count; i++)
        {
            var motion = item.Value.Motions[i].Code;
            if (!motion.Value.StartsWith(item.Value.Code.Value + "-", StringComparison.Ordinal))
            {
                yield return item.Issue(KnowledgeIssueCodes.MotionName, item.Path.Member("motions").Item(i).Member("code"));
            }

            if (!codes.Add(motion))
            {
                yield return item.Issue(KnowledgeIssueCodes.DuplicateCode, item.Path.Member("motions").Item(i), new IssueParameter("code", motion.Value));
            }
        }

        foreach (var issue in Resolve(item, item.Value.Regions, names.Regions, item.Path.Member("regions")))
        {
            yield return issue;
        }
    }

    private static IEnumerable<KnowledgeIssue> SiteWordingsAreUnique(KnowledgeSource source)
    {
        var areas = source.Areas.SelectMany(item => Wordings(item.Value.Name, item.Value.Wordings).Select(wording => (wording, item.Value.Code.Value, Issue: item.Issue(KnowledgeIssueCodes.AmbiguousWording))));
        var regions = source.Regions.SelectMany(item => Wordings(item.Value.Name, item.Value.Wordings).Select(wording => (wording, item.Value.Code.Value, Issue: item.Issue(KnowledgeIssueCodes.AmbiguousWording))));
        return from site in areas.Concat(regions)
               group site by site.wording into same
               where same.Select(site => site.Value).Distinct().Skip(1).Any()
               select same.Last().Issue;
    }

    private static IEnumerable<KnowledgeIssue> IngredientHolds(Located<Ingredient> item, KnowledgeNames names) =>
        Resolve(item, item.Value.KindOf, names.Ingredients, item.Path.Member("kindOf"));

    private static IEnumerable<KnowledgeIssue> TechniqueHolds(Located<Technique> item, KnowledgeNames names)
    {
        var technique = item.Value;
        if (technique.Pressure is { } pressure && pressure.Min > pressure.Max)
        {
            yield return item.Issue(KnowledgeIssueCodes.BadRange, item.Path.Member("pressure"));
        }

        var limits = technique.Limits.SelectMany((limit, i) =>
        {
            var path = item.Path.Member("limits").Item(i);
            return GroundsHold(item, limit.Grounds, path.Member("grounds"), names).Concat(SitesHold(item, limit.Sites, path.Member("sites"), names));
        });
        foreach (var issue in GroundsHold(item, technique.Grounds, item.Path.Member("grounds"), names)
            .Concat(SitesHold(item, technique.Sites, item.Path.Member("sites"), names))
            .Concat(Resolve(item, technique.Ingredients, names.Ingredients, item.Path.Member("ingredients")))
            .Concat(Resolve(item, technique.EssentialIngredients, [.. technique.Ingredients], item.Path.Member("essentialIngredients")))
            .Concat(limits))
        {
            yield return issue;
        }
    }

    private static IEnumerable<KnowledgeIssue> TechniqueWordingsAreUnique(KnowledgeSource source) =>
        from item in source.Techniques
        from wording in Wordings(item.Value.Name, item.Value.Wordings).Distinct(StringComparer.Ordinal)
        group item by wording into same
        where same.Skip(1).Any()
        from item in same.Skip(1)
        select item.Issue(KnowledgeIssueCodes.AmbiguousWording, null, new IssueParameter("wording", same.Key), new IssueParameter("also", same.First().Value.Code.Value));

    private static IEnumerable<string> Wordings(LocalizedText name, LocalizedWordings? words) =>
        new[] { name.En, name.Es, name.Fr }
            .Concat(words is null ? [] : words.En.Concat(words.Es).Concat(words.Fr))
            .OfType<string>()
            .Select(WordingKey.Of);

    private static IEnumerable<KnowledgeIssue> EndangermentSiteHolds(Located<EndangermentSite> item, KnowledgeNames names) =>
        Resolve(item, item.Value.Regions, names.Regions, item.Path.Member("regions"))
            .Concat(GroundsHold(item, item.Value.Grounds, item.Path.Member("grounds"), names));

    private static IEnumerable<KnowledgeIssue> ConceptHolds(Located<HealthConcept> item, KnowledgeNames names)
    {
        var concept = item.Value;
        if (item.File != $"health/{new HealthCategoryJsonConverter().TokenOf(concept.Category)}/{concept.Code}.json")
        {
            yield return item.Issue(KnowledgeIssueCodes.FileName);
        }

        if (concept.Groups.Count == 0)
        {
            yield return item.Issue(KnowledgeIssueCodes.NoGroup);
        }

        foreach (var same in concept.Details.GroupBy(detail => detail.Code).Where(same => same.Skip(1).Any()))
        {
            yield return item.Issue(KnowledgeIssueCodes.DuplicateCode, item.Path.Member("details"), new IssueParameter("code", same.Key.Value));
        }

        foreach (var issue in Resolve(item, concept.Groups, names.FactGroups, item.Path.Member("groups")))
        {
            yield return issue;
        }
    }
}
