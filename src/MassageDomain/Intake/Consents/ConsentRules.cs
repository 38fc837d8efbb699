using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Intake.Consents;

/// <summary>Which rules ask for consent to a plan, and what in the plan they are about.</summary>
internal static class ConsentRules
{
    private static readonly AreaCode WholeBody = AreaCode.From("whole-body");

    public static IEnumerable<ConsentRule> For(SessionPlan plan, JurisdictionCode? place, KnowledgeBase knowledge, IntakeCatalogue catalogue) =>
        catalogue.ConsentRules.Where(rule => (rule.Place is null || rule.Place == place)
            && (rule.Types.Count == 0 || rule.Types.Contains(plan.Type))
            && (rule.Area is not { } area || Touches(plan, area, knowledge, catalogue))
            && (rule.Mechanisms.Count == 0 || TechniquesOf(rule, plan, knowledge).Count > 0));

    /// <summary>The scope to ask for where a rule takes any of several: the one that goes with the kind of massage.</summary>
    public static ConsentScope UsualScope(ConsentRule rule, SessionPlan plan)
    {
        var usual = plan.Type == MassageType.Spa ? ConsentScope.SpaAtOwnRisk : ConsentScope.TreatmentPlan;
        return rule.Scopes.Contains(usual) ? usual : rule.Scopes[0];
    }

    /// <summary>The techniques of the plan that a rule is about; one that the catalogue does not know may do anything.</summary>
    public static IReadOnlyList<TechniqueCode> TechniquesOf(ConsentRule rule, SessionPlan plan, KnowledgeBase knowledge) =>
        [.. plan.Steps.Select(step => step.Technique).Distinct().Where(code => rule.Mechanisms.Count == 0
            || knowledge.Techniques.Find(code) is not { } technique
            || technique.Mechanisms.Any(rule.Mechanisms.Contains))];

    /// <summary>Whether a plan names a sensitive area. Work on the whole body leaves these areas out unless they are named; a technique or place that the catalogue does not know may be anything.</summary>
    public static bool Touches(SessionPlan plan, SensitiveArea area, KnowledgeBase knowledge, IntakeCatalogue catalogue)
    {
        var where = catalogue.SensitiveAreas.Where(entry => entry.Area == area).ToArray();
        var places = knowledge.Body.Of([.. where.SelectMany(entry => entry.Sites)]);
        return plan.Steps.Any(step =>
        {
            var technique = knowledge.Techniques.Find(step.Technique);
            if (technique is null)
            {
                // Nobody can say what it does or where.
                return true;
            }

            var sites = step.Sites.Count > 0 ? step.Sites : technique.Sites;
            return technique.Mechanisms.Any(mechanism => where.Any(entry => entry.Mechanisms.Contains(mechanism)))
                || sites.Any(site => knowledge.Body.Of(site).IsEmpty)
                || knowledge.Body.Of([.. sites.Where(site => site.Area != WholeBody)]).Overlaps(places);
        });
    }
}
