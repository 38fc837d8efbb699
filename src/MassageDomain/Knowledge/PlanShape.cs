using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>Turns the steps of a plan into what rules ask of them.</summary>
internal static class PlanShape
{
    /// <summary>Writes one shape for each step.</summary>
    /// <returns>Whether every technique and site was recognised.</returns>
    public static bool Of(SessionPlan plan, KnowledgeBase knowledge, Span<StepShape> shapes)
    {
        var recognised = true;
        var positions = PositionsOf(plan);
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            shapes[i] = Of(plan.Steps[i], positions, knowledge, ref recognised);
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
            for (var i = 0; i < step.Sites.Count; i++)
            {
                var site = knowledge.Body.Of(step.Sites[i]);
                recognised &= !site.IsEmpty;
                sites = sites.Union(site.IsEmpty ? knowledge.Body.All : site);
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
        for (var i = 0; i < plan.Positions.Count; i++)
        {
            positions |= MechanismSet.Of(plan.Positions[i]);
        }

        return plan.Positions.Count == 0 ? null : positions;
    }

    private static uint Unsettled(TechniqueEntry technique) =>
        (technique.Mechanisms & MechanismSet.Of(Mechanism.Seated)) != 0 ? 0 : MechanismSet.Of(Mechanism.Prone) | MechanismSet.Of(Mechanism.Supine);

    private static uint OfProducts(PlanStep step, KnowledgeBase knowledge)
    {
        var mechanisms = 0u;
        for (var i = 0; i < step.Products.Count; i++)
        {
            var ingredients = step.Products[i].Ingredients;
            for (var j = 0; j < ingredients.Count; j++)
            {
                mechanisms |= OfIngredient(ingredients[j], knowledge);
            }
        }

        return mechanisms;
    }

    private static uint OfIngredient(IngredientCode code, KnowledgeBase knowledge)
    {
        if (knowledge.Ingredients.Find(code) is not { } ingredient)
        {
            return 0;
        }

        var mechanisms = MechanismSet.Of(ingredient.Mechanisms);
        for (var i = 0; i < ingredient.KindOf.Count; i++)
        {
            mechanisms |= OfIngredient(ingredient.KindOf[i], knowledge);
        }

        return mechanisms;
    }
}
