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

    /// <summary>What the letters say. One from before something happened cannot speak of it.</summary>
    public static LetterAnswer Find(RuleEntry rule, HealthFact? fact, EventDays happened, HealthHistory health, SessionPlan plan, ReadOnlySpan<StepShape> steps, LocalDate today, BodyChart body)
    {
        var found = LetterAnswer.None;
        for (var i = 0; i < health.Clearances.Count && rule.AnsweredByClearance && found != LetterAnswer.Answers; i++)
        {
            var clearance = health.Clearances[i];
            if (IsAbout(clearance, rule, fact) && IsInDate(clearance, today) && Covers(clearance, plan, steps, body)
                && happened.AnsweredBy(DayCount.Of(clearance.IssuedOn)) is var answer && answer > found)
            {
                found = answer;
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
        // Who leaves out nobody knows what may leave out anything.
        if (!Places.AreOnTheChart(clearance.ExceptSites, body))
        {
            return false;
        }

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
