using MassageDomain.Techniques;

namespace MassageDomain.Licensing;

/// <summary>Which sensitive areas a treatment or a plan includes by its own words.</summary>
internal static class SensitiveAreas
{
    public static bool Includes(ConsentArea area, string? treatment, SessionPlan? plan)
    {
        if (treatment is not null)
        {
            return area == ConsentArea.InternalCavity && IsInternal(treatment);
        }

        if (plan is null)
        {
            return false;
        }

        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var step = plan.Steps[i];
            if (area == ConsentArea.InternalCavity && IsInternal(step.Technique.Value))
            {
                return true;
            }

            for (var j = 0; j < step.Sites.Count; j++)
            {
                // The nipple and the areola are no region of the chart: they are stated with the consent or not touched.
                var region = step.Sites[j].Region?.Value;
                if ((area == ConsentArea.Breast && region == "breast") || (area == ConsentArea.GlutealCleftPerineum && region == "pelvic-floor"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsInternal(string treatment) => treatment is "intraoral-massage" or "internal-work" or "colonic";
}
