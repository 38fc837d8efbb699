using System.Globalization;
using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Whether a session plan makes sense by itself, whoever the client is.</summary>
public static class SessionPlanValidation
{
    private const int LongestStep = 480;

    /// <summary>Looks at a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="knowledge">The catalogue; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>Everything that is wrong with it, in the order of the document; empty for none.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(SessionPlan plan, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        knowledge ??= KnowledgeBase.Default;
        var issues = new List<ValidationIssue>();
        var steps = FieldPath.Root.Member("steps");
        if (plan.Steps.Count == 0)
        {
            issues.Add(new(PlanIssueCodes.Empty, steps));
        }

        for (var i = 0; i < plan.Steps.Count; i++)
        {
            Validate(plan.Steps[i], plan.Type, knowledge, steps.Item(i), issues);
        }

        for (var i = 1; i < plan.Positions.Count; i++)
        {
            if (plan.Positions.Take(i).Contains(plan.Positions[i]))
            {
                issues.Add(new(PlanIssueCodes.DuplicatePosition, FieldPath.Root.Member("positions").Item(i)));
            }
        }

        return ValueList.From(issues);
    }

    private static void Validate(PlanStep step, MassageType type, KnowledgeBase knowledge, FieldPath path, List<ValidationIssue> issues)
    {
        if (knowledge.Techniques.Find(step.Technique) is not { } technique)
        {
            issues.Add(new(PlanIssueCodes.UnknownTechnique, path.Member("technique")));
        }
        else
        {
            Validate(step, technique, type, path, issues);
        }

        BodySiteValidation.Validate(step.Sites, knowledge.Body, path.Member("sites"), issues);
        if (step.Minutes is < 1 or > LongestStep)
        {
            issues.Add(new(PlanIssueCodes.MinutesOutOfRange, path.Member("minutes"), Number("min", 1), Number("max", LongestStep)));
        }

        for (var i = 0; i < step.Products.Count; i++)
        {
            var ingredients = path.Member("products").Item(i).Member("ingredients");
            for (var j = 0; j < step.Products[i].Ingredients.Count; j++)
            {
                if (!knowledge.Ingredients.Contains(step.Products[i].Ingredients[j]))
                {
                    issues.Add(new(PlanIssueCodes.UnknownIngredient, ingredients.Item(j)));
                }
            }
        }
    }

    private static void Validate(PlanStep step, Technique technique, MassageType type, FieldPath path, List<ValidationIssue> issues)
    {
        if (!technique.Types.Contains(type))
        {
            issues.Add(new(PlanIssueCodes.TechniqueOfOtherType, path.Member("technique")));
        }

        if (technique.Pressure is { } range && step.Pressure is { } pressure && (pressure < range.Min || pressure > range.Max))
        {
            issues.Add(new(PlanIssueCodes.PressureOutOfRange, path.Member("pressure"), Number("min", range.Min.Value), Number("max", range.Max.Value)));
        }
    }

    private static IssueParameter Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
