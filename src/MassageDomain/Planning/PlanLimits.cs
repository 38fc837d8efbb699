using System.Globalization;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>The limits of a technique that hold for everybody, as far as they are numbers or sites.</summary>
internal static class PlanLimits
{
    public static void Check(StepWork work, PlanBounds? bounds, KnowledgeBase knowledge, FieldPath path, List<ValidationIssue> issues)
    {
        foreach (var limit in work.Technique.Limits)
        {
            var step = work.Step;
            switch (limit.Kind)
            {
                case LimitKind.MaxTemperatureCelsius:
                    AtMost(limit, step.TemperatureCelsius, path.Member("temperatureCelsius"), issues);
                    break;
                case LimitKind.MaxDilutionPercent:
                    AtMost(limit, step.DilutionPercent, path.Member("dilutionPercent"), issues);
                    break;
                case LimitKind.MaxPressure:
                    AtMost(limit, work.Pressure?.Value, path.Member("pressure"), issues);
                    break;
                case LimitKind.MaxMinutesPerArea when work.MinutesOnOneArea is { } minutes:
                    AtMost(limit, minutes, path.Member(step.MinutesPerArea is null ? "minutes" : "minutesPerArea"), issues);
                    break;
                case LimitKind.MaxMinutesPerArea:
                    // Where the whole step is short enough, so is the time on any area.
                    AtMost(limit, step.Minutes <= limit.Value ? step.Minutes : null, path.Member("minutesPerArea"), issues);
                    break;
                case LimitKind.SkinCheckEveryMinutes:
                    AtMost(limit, step.SkinCheckEveryMinutes ?? (step.Minutes <= limit.Value ? step.Minutes : null), path.Member("skinCheckEveryMinutes"), issues);
                    break;
                case LimitKind.MinAgeYears:
                    AtLeast(limit, bounds, bounds?.AgeYears, path.Member("technique"), issues);
                    break;
                case LimitKind.MaxAgeYears when bounds is not null && work.Sites.Overlaps(knowledge.Body.Of(limit.Sites)):
                    AtMost(limit, bounds.AgeYears, path.Member("technique"), issues);
                    break;
                case LimitKind.MinHoursAfterMeal:
                    AtLeast(limit, bounds, bounds?.HoursSinceMeal, path.Member("technique"), issues);
                    break;
                case LimitKind.MinHoursAfterShaving:
                    AtLeast(limit, bounds, bounds?.HoursSinceShaving, path.Member("technique"), issues);
                    break;
                case LimitKind.MinHoursAfterWaxing:
                    AtLeast(limit, bounds, bounds?.HoursSinceWaxing, path.Member("technique"), issues);
                    break;
                case LimitKind.AvoidSites:
                    LeavesOut(limit, work, knowledge, path.Member("sites"), issues);
                    break;
                default:
                    // A way of working: no number to check.
                    break;
            }
        }
    }

    private static void AtMost(TechniqueLimit limit, decimal? stated, FieldPath path, List<ValidationIssue> issues) =>
        Within(limit, stated, stated <= limit.Value, path, issues);

    // What only the client can tell is not asked of a plan that is looked at without a client.
    private static void AtLeast(TechniqueLimit limit, PlanBounds? bounds, decimal? known, FieldPath path, List<ValidationIssue> issues)
    {
        if (bounds is not null)
        {
            Within(limit, known, known >= limit.Value, path, issues);
        }
    }

    private static void Within(TechniqueLimit limit, decimal? value, bool within, FieldPath path, List<ValidationIssue> issues)
    {
        if (limit.Value is { } bound && !within)
        {
            issues.Add(new(
                value is null ? PlanIssueCodes.LimitNotStated : PlanIssueCodes.LimitExceeded,
                path,
                new("limit", new LimitKindJsonConverter().TokenOf(limit.Kind)),
                new("bound", bound.ToString(CultureInfo.InvariantCulture))));
        }
    }

    private static void LeavesOut(TechniqueLimit limit, StepWork work, KnowledgeBase knowledge, FieldPath path, List<ValidationIssue> issues)
    {
        var forbidden = knowledge.Body.Of(limit.Sites);
        var names = new IssueParameter("sites", string.Join(' ', limit.Sites.Select(site => site.Region?.Value ?? site.Area?.Value)));
        if (work.Step.Sites.Count == 0 && work.Sites.Overlaps(forbidden))
        {
            issues.Add(new(PlanIssueCodes.SiteToLeaveOut, path, names));
        }

        for (var i = 0; i < work.Step.Sites.Count; i++)
        {
            var site = knowledge.Body.Of(work.Step.Sites[i]);
            if (site.Overlaps(forbidden))
            {
                issues.Add(new(forbidden.Contains(site) ? PlanIssueCodes.ForbiddenSite : PlanIssueCodes.SiteToLeaveOut, path.Item(i), names));
            }
        }
    }
}
