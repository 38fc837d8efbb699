using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Which unprotected nerves, vessels and organs a plan comes near to.</summary>
public static class EndangermentCautions
{
    /// <summary>Looks at every step.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="knowledge">The catalogue; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The cautions by step, then by the places' codes. A step whose technique or sites are not known gives none: validation says that they are not.</returns>
    public static IReadOnlyList<EndangermentCaution> Of(SessionPlan plan, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        knowledge ??= KnowledgeBase.Default;
        return ValueList.From(plan.Steps.SelectMany((step, i) =>
            knowledge.Techniques.Find(step.Technique) is { } technique ? Of(new StepWork(step, technique, knowledge), i, knowledge) : []));
    }

    internal static IEnumerable<EndangermentCaution> Of(StepWork work, int step, KnowledgeBase knowledge)
    {
        foreach (var site in knowledge.EndangermentSites)
        {
            var place = site.Regions.Aggregate(default(SiteSet), (set, region) => set.Union(knowledge.Body.Of(region, null)));
            var reached = place.Intersect(work.Sites);
            var byMechanism = site.Mechanisms.Count == 0 || (MechanismSet.Of(site.Mechanisms) & work.Mechanisms) != 0;
            var tooDeep = work.Pressure is { } pressure && site.MaxPressure is { } max && pressure > max;
            if (!reached.IsEmpty && (byMechanism || tooDeep))
            {
                yield return new()
                {
                    Step = step,
                    Site = site,
                    Where = knowledge.Body.SitesOf(reached),
                    Named = work.Step.Sites.Any(named => IsHalfOf(place, knowledge.Body.Of(named))),
                    AbovePressure = tooDeep,
                    ByMechanism = byMechanism,
                };
            }
        }
    }

    private static bool IsHalfOf(SiteSet place, SiteSet named) => !named.IsEmpty && place.Intersect(named).Count * 2 >= named.Count;
}
