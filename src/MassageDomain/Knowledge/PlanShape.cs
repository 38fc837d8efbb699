using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>Turns the steps of a plan into what rules ask of them.</summary>
internal static class PlanShape
{
    /// <summary>Writes one shape for each step.</summary>
    /// <returns>Whether every technique and site was recognised, and the plan says what is done.</returns>
    public static bool Of(SessionPlan plan, KnowledgeBase knowledge, Span<StepShape> shapes) =>
        OfSteps(plan, knowledge, shapes) && !IsFormatAlone(plan, knowledge);

    /// <summary>Whether the steps name nothing but formats, such as a massage for couples: what is done, and so what it does, is not said.</summary>
    public static bool IsFormatAlone(SessionPlan plan, KnowledgeBase knowledge)
    {
        foreach (var step in plan.Steps.Span())
        {
            if (!IsFormat(step, knowledge))
            {
                return false;
            }
        }

        return plan.Steps.Count > 0;
    }

    /// <summary>Whether a step names a format of session and nothing that is done.</summary>
    public static bool IsFormat(PlanStep step, KnowledgeBase knowledge) =>
        knowledge.Index.Find(step.Technique)?.Technique.Family == TechniqueFamily.Format;

    /// <summary>Writes one shape for each step of a plan that may be a part of another.</summary>
    /// <returns>Whether every technique and site was recognised.</returns>
    public static bool OfSteps(SessionPlan plan, KnowledgeBase knowledge, Span<StepShape> shapes)
    {
        var recognised = true;
        var positions = PositionsOf(plan);
        var steps = plan.Steps.Span();
        for (var i = 0; i < steps.Length; i++)
        {
            shapes[i] = Of(steps[i], positions, knowledge, ref recognised);
        }

        return recognised;
    }

    private static StepShape Of(PlanStep step, uint? positions, KnowledgeBase knowledge, ref bool recognised)
    {
        var index = knowledge.Index;
        if (index.Find(step.Technique) is not { } technique)
        {
            // Nothing is known of it, so every rule must be taken to restrict it.
            recognised = false;
            return new(uint.MaxValue, PressureLevel.Max.Value, PressureLevel.Max.Value, knowledge.Body.All);
        }

        var sites = technique.UsualSites;
        if (step.Sites.Count > 0)
        {
            sites = default;
            foreach (var site in step.Sites.Span())
            {
                var places = knowledge.Body.Of(site);
                recognised &= !places.IsEmpty;
                sites = sites.Union(places.IsEmpty ? knowledge.Body.All : places);
            }
        }

        var pressure = step.Pressure?.Value ?? technique.MaxPressure;
        var mechanisms = technique.Mechanisms | (positions ?? Unsettled(technique)) | OfProducts(step, knowledge);
        if (MechanismSet.IsDeep(pressure, technique.WorksDeep))
        {
            mechanisms |= MechanismSet.Of(Mechanism.DeepPressure);
        }

        if (pressure > 0 && sites.Overlaps(index.Abdomen))
        {
            mechanisms |= MechanismSet.Of(Mechanism.Abdominal);
        }

        if (pressure > 0 && sites.Overlaps(index.Face))
        {
            mechanisms |= MechanismSet.Of(Mechanism.Facial);
        }

        return new(mechanisms, pressure, technique.MinPressure, sites);
    }

    /// <summary>The positions as bits; null where they are not settled. On the side or half sitting they are settled and restrict nothing.</summary>
    private static uint? PositionsOf(SessionPlan plan)
    {
        var positions = 0u;
        foreach (var position in plan.Positions.Span())
        {
            positions |= MechanismSet.Of(position);
        }

        return plan.Positions.Count == 0 ? null : positions;
    }

    private static uint Unsettled(TechniqueEntry technique) =>
        (technique.Mechanisms & MechanismSet.Of(Mechanism.Seated)) != 0 ? 0 : MechanismSet.Of(Mechanism.Prone) | MechanismSet.Of(Mechanism.Supine);

    private static uint OfProducts(PlanStep step, KnowledgeBase knowledge)
    {
        var mechanisms = 0u;
        foreach (var product in step.Products.Span())
        {
            // Whatever can be in a product may be in one whose label nobody read.
            mechanisms |= product.LabelRead ? 0 : knowledge.Index.ProductMechanisms;
            foreach (var ingredient in product.Ingredients.Span())
            {
                mechanisms |= OfIngredient(ingredient, knowledge);
            }
        }

        return mechanisms;
    }

    private static uint OfIngredient(IngredientCode code, KnowledgeBase knowledge)
    {
        if (knowledge.Ingredients.Find(code) is not { } ingredient)
        {
            // What is not in the catalogue may do whatever an ingredient can.
            return knowledge.Index.ProductMechanisms;
        }

        var mechanisms = MechanismSet.Of(ingredient.Mechanisms);
        foreach (var kind in ingredient.KindOf.Span())
        {
            mechanisms |= OfIngredient(kind, knowledge);
        }

        return mechanisms;
    }
}
