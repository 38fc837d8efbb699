using MassageDomain.Techniques;

namespace MassageDomain.Licensing;

/// <summary>Which sensitive areas a treatment or a plan includes by its own words.</summary>
internal static class SensitiveAreas
{
    public static bool Includes(SensitiveAreaRule rule, TreatmentScope? treatment, SessionPlan? plan)
    {
        if (treatment is not null)
        {
            return Names(rule, treatment.Code.Value);
        }

        for (var i = 0; i < plan?.Steps.Count; i++)
        {
            if (Names(rule, plan.Steps[i].Technique.Value) || Reaches(rule, plan.Steps[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(SensitiveAreaRule rule, string treatment)
    {
        for (var i = 0; i < rule.Treatments.Count; i++)
        {
            if (string.Equals(rule.Treatments[i].Value, treatment, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Reaches(SensitiveAreaRule rule, PlanStep step)
    {
        for (var i = 0; i < step.Sites.Count; i++)
        {
            for (var j = 0; j < rule.Regions.Count; j++)
            {
                if (step.Sites[i].Region == rule.Regions[j])
                {
                    return true;
                }
            }

            if (step.Sites[i].Area is { } area && rule.Areas.Holds(area))
            {
                return true;
            }
        }

        return false;
    }
}
