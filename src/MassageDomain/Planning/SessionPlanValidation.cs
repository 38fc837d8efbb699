using System.Globalization;
using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Whether a session plan makes sense by itself: techniques, sites, pressure, time, temperature, format, and the limits that hold for everybody.</summary>
public static class SessionPlanValidation
{
    private const int LongestSession = 480;
    private const decimal Coldest = -30;
    private const decimal Hottest = 120;

    /// <summary>Looks at a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="knowledge">The catalogue; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="bounds">What the client wants and is, as far as numbers go; null where the plan is looked at whoever the client is, so that nothing is asked that only a client can tell.</param>
    /// <returns>Everything that is wrong with it: errors that must be put right, and warnings that somebody should look at, step by step; empty for none.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(SessionPlan plan, KnowledgeBase? knowledge = null, PlanBounds? bounds = null)
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
            Validate(plan.Steps[i], i, plan.Type, knowledge, bounds, steps.Item(i), issues);
        }

        PlanFormats.Check(plan, knowledge, issues);
        PlanPositions.Check(plan, knowledge, issues);
        TimeFits(plan, issues);
        for (var i = 1; i < plan.Positions.Count; i++)
        {
            if (plan.Positions.Take(i).Contains(plan.Positions[i]))
            {
                issues.Add(new(PlanIssueCodes.DuplicatePosition, FieldPath.Root.Member("positions").Item(i)));
            }
        }

        return ValueList.From(issues);
    }

    private static void Validate(PlanStep step, int index, MassageType type, KnowledgeBase knowledge, PlanBounds? bounds, FieldPath path, List<ValidationIssue> issues)
    {
        BodySiteValidation.Validate(step.Sites, knowledge.Body, path.Member("sites"), issues);
        if (knowledge.Techniques.Find(step.Technique) is not { } technique)
        {
            issues.Add(new(PlanIssueCodes.UnknownTechnique, path.Member("technique")));
            PressureSuitsClient(step.Pressure, bounds, path, issues);
        }
        else
        {
            var work = new StepWork(step, technique, knowledge);
            TechniqueFits(work, type, knowledge, path, issues);
            PressureSuitsClient(work.Pressure, bounds, path, issues);
            PlanLimits.Check(work, bounds, knowledge, path, issues);
            MinutesFitTheAreas(work, path, issues);
            EndangermentSitesAreSpared(work, index, knowledge, path, issues);
        }

        NumbersArePossible(step, path, issues);
        IngredientsAreKnown(step, knowledge, path, issues);
    }

    private static void TechniqueFits(StepWork work, MassageType type, KnowledgeBase knowledge, FieldPath path, List<ValidationIssue> issues)
    {
        if (!work.Technique.Types.Contains(type))
        {
            issues.Add(new(PlanIssueCodes.TechniqueOfOtherType, path.Member("technique")));
        }

        for (var i = 0; i < work.Step.Sites.Count; i++)
        {
            var site = knowledge.Body.Of(work.Step.Sites[i]);
            if (!site.IsEmpty && !site.Overlaps(work.UsualSites))
            {
                issues.Add(new(PlanIssueCodes.UnusualSite, path.Member("sites").Item(i)));
            }
        }

        if (work.Technique.Pressure is { } range && work.Step.Pressure is { } pressure && (pressure < range.Min || pressure > range.Max))
        {
            issues.Add(new(PlanIssueCodes.PressureOutOfRange, path.Member("pressure"), Number("min", range.Min.Value), Number("max", range.Max.Value)));
        }
    }

    private static void PressureSuitsClient(PressureLevel? pressure, PlanBounds? bounds, FieldPath path, List<ValidationIssue> issues)
    {
        if (bounds?.MaxPressure is { } max && pressure > max)
        {
            issues.Add(new(PlanIssueCodes.PressureAboveClient, path.Member("pressure")));
        }
    }

    private static void EndangermentSitesAreSpared(StepWork work, int index, KnowledgeBase knowledge, FieldPath path, List<ValidationIssue> issues)
    {
        foreach (var caution in EndangermentCautions.Of(work, index, knowledge).Where(caution => caution.Named))
        {
            var site = new IssueParameter("endangerment-site", caution.Site.Code.Value);
            issues.Add(caution.AbovePressure
                ? new(PlanIssueCodes.EndangermentPressure, path.Member("pressure"), site, Number("max", caution.Site.MaxPressure!.Value.Value))
                : new(PlanIssueCodes.Endangerment, path.Member("sites"), site));
        }
    }

    private static void NumbersArePossible(PlanStep step, FieldPath path, List<ValidationIssue> issues)
    {
        MinutesArePossible(step.Minutes, path.Member("minutes"), issues);
        MinutesArePossible(step.MinutesPerArea, path.Member("minutesPerArea"), issues);
        MinutesArePossible(step.SkinCheckEveryMinutes, path.Member("skinCheckEveryMinutes"), issues);
        if (step.MinutesPerArea > step.Minutes)
        {
            issues.Add(new(PlanIssueCodes.MinutesPerAreaMoreThanStep, path.Member("minutesPerArea")));
        }

        if (step.TemperatureCelsius is < Coldest or > Hottest)
        {
            issues.Add(new(PlanIssueCodes.TemperatureOutOfRange, path.Member("temperatureCelsius"), Number("min", (int)Coldest), Number("max", (int)Hottest)));
        }

        if (step.DilutionPercent is < 0 or > 100)
        {
            issues.Add(new(PlanIssueCodes.DilutionOutOfRange, path.Member("dilutionPercent"), Number("min", 0), Number("max", 100)));
        }
    }

    // A place is the smallest that there is, so that no way to divide the step takes more areas.
    private static void MinutesFitTheAreas(StepWork work, FieldPath path, List<ValidationIssue> issues)
    {
        if (work.Step is { Minutes: { } minutes, MinutesPerArea: > 0 and var perArea } && work.Sites.Count > 0 && minutes > (long)perArea * work.Sites.Count)
        {
            issues.Add(new(PlanIssueCodes.MinutesMoreThanAreas, path.Member("minutes"), Number("places", work.Sites.Count)));
        }
    }

    private static void IngredientsAreKnown(PlanStep step, KnowledgeBase knowledge, FieldPath path, List<ValidationIssue> issues)
    {
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

    private static void TimeFits(SessionPlan plan, List<ValidationIssue> issues)
    {
        var path = FieldPath.Root.Member("minutes");
        MinutesArePossible(plan.Minutes, path, issues);
        var planned = plan.Steps.Sum(step => Math.Clamp((long)(step.Minutes ?? 0), 0, LongestSession));
        if (plan.Minutes is { } booked && planned > booked)
        {
            issues.Add(new(PlanIssueCodes.MinutesMoreThanBooked, path));
        }
    }

    private static void MinutesArePossible(int? minutes, FieldPath path, List<ValidationIssue> issues)
    {
        if (minutes is < 1 or > LongestSession)
        {
            issues.Add(new(PlanIssueCodes.MinutesOutOfRange, path, Number("min", 1), Number("max", LongestSession)));
        }
    }

    private static IssueParameter Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
