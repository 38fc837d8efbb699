using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>The forms in which a step could be done instead, without its pressure and its places: other product, other technique.</summary>
internal sealed class StepForms(KnowledgeBase knowledge, MassageType type)
{
    private const int ProductCost = 1;
    private const int SwapCost = 6;

    /// <summary>A product of which it is known that nothing in it matters.</summary>
    public static IReadOnlyList<Product> Harmless { get; } = ValueList.From<Product>([new Product { LabelRead = true }]);

    /// <summary>The forms with what each costs, the cheapest first; the step as it is comes first of all.</summary>
    public IEnumerable<(PlanStep Step, int Cost)> Of(PlanStep step) =>
        from form in Techniques(step)
        from product in new[] { (step.Products, Cost: 0), (Products: Harmless, Cost: ProductCost) }
        let cost = form.Cost + product.Cost
        orderby cost
        select (form.Step with { Products = product.Products }, cost);

    /// <summary>The pressures that a form can be done with and that are not above the planned one, the deepest first; null alone where it has none.</summary>
    public IReadOnlyList<PressureLevel?> PressuresOf(PlanStep form, PlanStep planned)
    {
        var sameTechnique = form.Technique == planned.Technique;
        if (knowledge.Index.Find(form.Technique) is not { } technique || DeepestOf(planned) == 0 || (technique.MaxPressure == 0 && !sameTechnique))
        {
            return [sameTechnique ? form.Pressure : null];
        }

        // What is planned lighter than usual stays as light, and another technique is not done deeper than is usual for it.
        var most = sameTechnique ? DeepestOf(planned) : Math.Min(DeepestOf(planned), technique.MaxPressure);
        var least = Math.Min(most, Math.Max(technique.MinPressure, PressureLevel.Min.Value));
        var levels = new PressureLevel?[most - least + 1];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = PressureLevel.From(most - i);
        }

        var asPlanned = planned.Pressure?.Value ?? technique.MaxPressure;
        levels[0] = asPlanned == most ? planned.Pressure : levels[0];
        return levels;
    }

    /// <summary>The deepest pressure of a step, 0 where it has none.</summary>
    public int DeepestOf(PlanStep step) => step.Pressure?.Value ?? knowledge.Index.Find(step.Technique)?.MaxPressure ?? 0;

    /// <summary>The places of a step.</summary>
    public SiteSet SitesOf(PlanStep step) =>
        step.Sites.Count > 0 ? knowledge.Body.Of(step.Sites) : knowledge.Index.Find(step.Technique)?.UsualSites ?? default;

    private IEnumerable<(PlanStep Step, int Cost)> Techniques(PlanStep step)
    {
        yield return (step, 0);
        if (knowledge.Index.Find(step.Technique) is not { } planned || planned.Technique.Family == TechniqueFamily.Format)
        {
            yield break;
        }

        var sites = SitesOf(step);
        foreach (var other in knowledge.Techniques)
        {
            if (other.Code != step.Technique && IsMilder(knowledge.Index.Find(other.Code)!, planned, step, sites))
            {
                var lost = planned.Technique.Mechanisms.Count - other.Mechanisms.Count;
                var swapped = step with
                {
                    Technique = other.Code,
                    Sites = step.Sites.Count > 0 || planned.Technique.Sites.Count == 0 ? step.Sites : planned.Technique.Sites,
                };
                yield return (swapped, SwapCost + Math.Max(lost, 0));
            }
        }
    }

    // Of the same family, offered in the same kind of massage, usual in some of the places, without further training, and with nothing new in it.
    private bool IsMilder(TechniqueEntry other, TechniqueEntry planned, PlanStep step, SiteSet sites) =>
        other.Technique.Family == planned.Technique.Family
        && (other.Technique.Types.Count == 0 || other.Technique.Types.Contains(type))
        && (other.Technique.Training is null || other.Technique.Training == planned.Technique.Training)
        && (other.Mechanisms & ~planned.Mechanisms) == 0
        && (!other.WorksDeep || planned.WorksDeep)
        && other.MinPressure <= DeepestOf(step)
        && other.UsualSites.Overlaps(sites)
        && other.Technique.Ingredients.All(planned.Technique.Ingredients.Contains);
}
