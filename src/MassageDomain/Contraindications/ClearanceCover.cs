using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Whether a letter on file answers a rule for a plan. It answers what it covers and no more.</summary>
internal static class ClearanceCover
{
    private const int DaysWithoutEndDate = 365;

    public static bool Answers(RuleEntry rule, HealthFact? fact, HealthHistory health, SessionPlan plan, ReadOnlySpan<StepShape> steps, LocalDate today, BodyChart body)
    {
        if (!rule.AnsweredByClearance)
        {
            return false;
        }

        for (var i = 0; i < health.Clearances.Count; i++)
        {
            var clearance = health.Clearances[i];
            if (IsAbout(clearance, rule, fact) && IsInDate(clearance, fact, today) && Covers(clearance, plan, steps, body))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbout(Clearance clearance, RuleEntry rule, HealthFact? fact)
    {
        for (var i = 0; i < clearance.About.Count; i++)
        {
            var about = clearance.About[i];
            if (about == fact?.Code || (fact is null && rule.Rule.Code.Value.AsSpan().StartsWith(about.Value) && rule.Rule.Code.Value[about.Value.Length] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    // A letter from before it happened cannot speak of it.
    private static bool IsInDate(Clearance clearance, HealthFact? fact, LocalDate today) =>
        clearance.IssuedOn <= today
        && today <= (clearance.ValidUntil ?? clearance.IssuedOn.PlusDays(DaysWithoutEndDate))
        && (fact?.Onset is null || clearance.IssuedOn >= fact.Onset.Latest)
        && (fact?.Changed is null || clearance.IssuedOn >= fact.Changed.Latest);

    private static bool Covers(Clearance clearance, SessionPlan plan, ReadOnlySpan<StepShape> steps, BodyChart body)
    {
        var except = body.Of(clearance.ExceptSites);
        for (var i = 0; i < steps.Length; i++)
        {
            if ((clearance.Techniques.Count > 0 && !clearance.Techniques.Contains(plan.Steps[i].Technique))
                || steps[i].Sites.Overlaps(except)
                || steps[i].Pressure > clearance.MaxPressure?.Value)
            {
                return false;
            }
        }

        return true;
    }
}
