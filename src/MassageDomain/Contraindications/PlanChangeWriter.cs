using MassageDomain.Anatomy;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>Says what a repair changed.</summary>
internal static class PlanChangeWriter
{
    public static IReadOnlyList<PlanChange> Write(SessionPlan before, SessionPlan after, IReadOnlyList<RepairStep> steps, ScreeningResult screened, BodyChart body) =>
        ValueList.From(OfSession(before, after, screened).Concat(steps.SelectMany(step => OfStep(step, screened, body))));

    private static IEnumerable<PlanChange> OfSession(SessionPlan before, SessionPlan after, ScreeningResult screened)
    {
        if (!before.Positions.Equals(after.Positions))
        {
            yield return new()
            {
                Kind = PlanChangeKind.ChangePositions,
                Positions = after.Positions,
                Because = Because(screened, finding => (MechanismSet.Of(finding.Rule.Mechanisms) & MechanismSet.Positions) != 0),
            };
        }
    }

    private static IEnumerable<PlanChange> OfStep(RepairStep step, ScreeningResult screened, BodyChart body)
    {
        var planned = step.Before;
        var change = new PlanChange
        {
            Kind = PlanChangeKind.DropStep,
            Step = step.Index,
            Technique = planned.Technique,
            Because = Because(screened, finding => finding.Techniques.Contains(planned.Technique)),
        };
        if (step.After is not { } after)
        {
            yield return change;
            yield break;
        }

        if (!step.Dropped.IsEmpty || planned.Sites.Any(site => body.Of(site).IsEmpty))
        {
            yield return change with { Kind = PlanChangeKind.DropSites, Sites = body.SitesOf(step.Dropped) };
        }

        if (after.Pressure is { } pressure && after.Pressure != planned.Pressure)
        {
            yield return change with { Kind = PlanChangeKind.LowerPressure, Pressure = pressure };
        }

        if (after.Technique != planned.Technique)
        {
            yield return change with { Kind = PlanChangeKind.SwapTechnique, NewTechnique = after.Technique };
        }

        if (!after.Products.Equals(planned.Products))
        {
            var left = after.Products.SelectMany(product => product.Ingredients).ToHashSet();
            yield return change with
            {
                Kind = PlanChangeKind.ChangeProduct,
                Ingredients = [.. planned.Products.SelectMany(product => product.Ingredients).Where(ingredient => !left.Contains(ingredient)).Distinct().Order()],
            };
        }

        if (after.Minutes is { } minutes && after.Minutes != planned.Minutes)
        {
            yield return change with { Kind = PlanChangeKind.Shorten, Minutes = minutes };
        }
    }

    private static IReadOnlyList<RuleCode> Because(ScreeningResult screened, Func<Finding, bool> concerns) =>
        ValueList.From(screened.Findings.Where(concerns).Select(finding => finding.Rule.Code).Order());
}
