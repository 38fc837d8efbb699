using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>Whether a rule can apply, says where, and refers to what is there.</summary>
internal static class RuleIntegrity
{
    // Nobody is older, and nothing that is judged by its date goes further back: so no date that is reckoned from it leaves the calendar.
    private const int MaxDays = 36500;
    private const int MaxYears = 130;
    private const int MaxWeeks = 45;

    public static IEnumerable<KnowledgeIssue> Check(Located<Rule> item, KnowledgeNames names, KnowledgeSource source)
    {
        var rule = item.Value;
        var owner = source.Concepts.FirstOrDefault(concept => concept.File == item.File);
        if (owner is not null && !rule.Code.Value.StartsWith(owner.Value.Code.Value + ".", StringComparison.Ordinal))
        {
            yield return item.Issue(KnowledgeIssueCodes.RuleName, item.Path.Member("code"));
        }

        if (rule.Triggers.Count == 0 || rule.Triggers.Any(trigger => trigger is { Fact: null, When: null }))
        {
            yield return item.Issue(KnowledgeIssueCodes.NoTrigger, item.Path.Member("triggers"));
        }

        foreach (var issue in rule.Triggers.SelectMany((trigger, i) => TriggerHolds(item, trigger, item.Path.Member("triggers").Item(i), names))
            .Concat(ZoneHolds(item, rule.Where, item.Path.Member("where"), names))
            .Concat(KnowledgeIntegrity.Resolve(item, rule.Ingredients, names.Ingredients, item.Path.Member("ingredients")))
            .Concat(rule.Changes.SelectMany((change, i) => LimitHolds(item, change.Limit, item.Path.Member("changes").Item(i).Member("limit"))))
            .Concat(KnowledgeIntegrity.GroundsHold(item, rule.Grounds, item.Path.Member("grounds"), names)))
        {
            yield return issue;
        }
    }

    private static IEnumerable<KnowledgeIssue> LimitHolds(Located<Rule> item, ChangeLimit? limit, FieldPath path) =>
        limit is { Kind: LimitKind.AvoidSites or LimitKind.Practice } or { Value: <= 0 } ? [item.Issue(KnowledgeIssueCodes.BadRange, path)] : [];

    private static IEnumerable<KnowledgeIssue> TriggerHolds(Located<Rule> item, Trigger trigger, FieldPath path, KnowledgeNames names)
    {
        if (trigger.Fact is { } fact && !names.Concepts.Contains(fact))
        {
            yield return item.Issue(KnowledgeIssueCodes.UnknownReference, path.Member("fact"), new IssueParameter("code", fact.Value));
        }

        foreach (var issue in trigger.When is null ? [] : RequirementHolds(item, trigger.When, [trigger.Fact], path.Member("when"), names))
        {
            yield return issue;
        }
    }

    private static IEnumerable<KnowledgeIssue> RequirementHolds(Located<Rule> item, Requirement requirement, IReadOnlyList<HealthCode?> subjects, FieldPath path, KnowledgeNames names)
    {
        switch (requirement)
        {
            case Requirement.All { Of: var parts }:
                return PartsHold(parts);

            case Requirement.Any { Of: var parts }:
                return PartsHold(parts);

            case Requirement.AlsoReported also:
                return (also.Facts.Count == 0 ? [item.Issue(KnowledgeIssueCodes.BadRequirement, path)] : KnowledgeIntegrity.Resolve(item, also.Facts, names.Concepts, path.Member("facts")))
                    .Concat(also.When is null ? [] : RequirementHolds(item, also.When, also.Facts, path.Member("when"), names));

            case Requirement.Answered answered:
                return DetailResolves(answered.Code, path.Member("code"))
                    .Concat(answered.Is is Answer.Yes or Answer.No ? [] : [item.Issue(KnowledgeIssueCodes.BadRequirement, path.Member("is"))]);

            case Requirement.Within within:
                return (within.Of == DateAnchor.Detail == within.Detail is not null && within.Days is >= 0 and <= MaxDays && subjects is not [null] ? [] : new[] { item.Issue(KnowledgeIssueCodes.BadRequirement, path) })
                    .Concat(within.Detail is null ? [] : DetailResolves(within.Detail, path.Member("detail")));

            case Requirement.Measured measured:
                return new[] { measured.AtLeast, measured.Above, measured.AtMost, measured.Below }.Count(bound => bound is not null) == 1 && measured.WithinDays is >= 0 and <= MaxDays
                    ? [] : [item.Issue(KnowledgeIssueCodes.BadRequirement, path)];

            case Requirement.GestationWeeks weeks:
                return weeks.From is >= 0 and <= MaxWeeks && (weeks.Before is null || (weeks.Before > weeks.From && weeks.Before <= MaxWeeks + 1)) ? [] : [item.Issue(KnowledgeIssueCodes.BadRequirement, path)];

            case Requirement.Age age:
                return age.AtLeast is null != age.Below is null && (age.AtLeast ?? age.Below) is >= 0 and <= MaxYears ? [] : [item.Issue(KnowledgeIssueCodes.BadRequirement, path)];

            default:
                return [];
        }

        IEnumerable<KnowledgeIssue> PartsHold(IReadOnlyList<Requirement> parts) =>
            (parts.Count >= 2 ? [] : new[] { item.Issue(KnowledgeIssueCodes.BadRequirement, path) })
            .Concat(parts.SelectMany((part, i) => RequirementHolds(item, part, subjects, path.Member("of").Item(i), names)));

        IEnumerable<KnowledgeIssue> DetailResolves(DetailCode detail, FieldPath at) => subjects
            .Where(subject => subject is null || !names.Details.Contains((subject, detail)))
            .Select(_ => item.Issue(KnowledgeIssueCodes.UnknownReference, at, new IssueParameter("code", detail.Value)));
    }

    private static IEnumerable<KnowledgeIssue> ZoneHolds(Located<Rule> item, Zone? zone, FieldPath path, KnowledgeNames names)
    {
        if (zone is null)
        {
            return [];
        }

        var empty = zone.Sites is null && zone.Regions.Count == 0 && zone.Areas.Count == 0;
        return (empty ? new[] { item.Issue(KnowledgeIssueCodes.EmptyZone, path) } : [])
            .Concat(KnowledgeIntegrity.Resolve(item, zone.Regions, names.Regions, path.Member("regions")))
            .Concat(KnowledgeIntegrity.Resolve(item, zone.Areas, names.Areas, path.Member("areas")))
            .Concat(KnowledgeIntegrity.Resolve(item, zone.RegionsIfUnknown, names.Regions, path.Member("regionsIfUnknown")))
            .Concat(KnowledgeIntegrity.Resolve(item, zone.AreasIfUnknown, names.Areas, path.Member("areasIfUnknown")));
    }
}
