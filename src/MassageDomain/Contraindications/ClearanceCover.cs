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

    /// <summary>Yes where a letter answers the rule; unknown where it would if it were known that it was written after the beginning.</summary>
    public static Truth Find(RuleEntry rule, HealthFact? fact, HealthHistory health, SessionPlan plan, ReadOnlySpan<StepShape> steps, LocalDate today, BodyChart body)
    {
        var found = Truth.No;
        for (var i = 0; i < health.Clearances.Count && rule.AnsweredByClearance && found != Truth.Yes; i++)
        {
            var clearance = health.Clearances[i];
            if (IsAbout(clearance, rule, fact) && IsInDate(clearance, today) && Covers(clearance, plan, steps, body))
            {
                // A letter from before it happened cannot speak of it.
                found = fact is null || clearance.IssuedOn.WithCalendar(CalendarSystem.Iso) >= fact.Onset?.Latest ? Truth.Yes : fact.Onset is null ? Truth.Unknown : found;
            }
        }

        return found;
    }

    private static bool IsAbout(Clearance clearance, RuleEntry rule, HealthFact? fact)
    {
        for (var i = 0; i < clearance.About.Count; i++)
        {
            var about = clearance.About[i];
            if (about == fact?.Code || (fact is null && IsRuleOf(about, rule)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRuleOf(HealthCode concept, RuleEntry rule) =>
        rule.Rule.Code.Value is var code && code.Length > concept.Value.Length && code[concept.Value.Length] == '.' && code.StartsWith(concept.Value, StringComparison.Ordinal);

    private static bool IsInDate(Clearance clearance, LocalDate today) =>
        DayCount.Of(clearance.IssuedOn) is var issued
        && issued <= DayCount.Of(today)
        && DayCount.Of(today) <= (clearance.ValidUntil is { } until ? DayCount.Of(until) : issued + DaysWithoutEndDate);

    private static bool Covers(Clearance clearance, SessionPlan plan, ReadOnlySpan<StepShape> steps, BodyChart body)
    {
        var except = body.Of(clearance.ExceptSites);
        for (var i = 0; i < steps.Length; i++)
        {
            if ((clearance.Techniques.Count > 0 && !clearance.Techniques.Holds(plan.Steps[i].Technique))
                || steps[i].Sites.Overlaps(except)
                || steps[i].Pressure > clearance.MaxPressure?.Value)
            {
                return false;
            }
        }

        return true;
    }
}
