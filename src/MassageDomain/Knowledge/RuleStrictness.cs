using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>Compares a rule with the one that it is to replace.</summary>
internal static class RuleStrictness
{
    /// <summary>Whether a rule restricts everything that the other one does, at least as much, whoever the client is. Where that cannot be seen from the parts, it is not.</summary>
    public static bool IsAtLeastAsStrict(Rule rule, Rule other)
    {
        var one = new RuleEntry(rule, ordinal: 0);
        var two = new RuleEntry(other, ordinal: 0);
        return other.Triggers.All(rule.Triggers.Contains)
            && Weight(one) >= Weight(two)
            && rule.Urgency >= other.Urgency
            && (other.MaxPressure is not { } cap || rule.MaxPressure <= cap)
            && rule.Where == other.Where
            && (rule.Mechanisms.Count == 0 || (other.Mechanisms.Count > 0 && other.Mechanisms.All(rule.Mechanisms.Contains)))
            && AsksNoMoreIngredients(rule, other)
            && other.Changes.All(change => rule.Changes.Any(own => IsNoMilder(own, change)))
            && (one.CapsAllWork || !two.CapsAllWork)
            && (!one.AnsweredByClearance || two.AnsweredByClearance);
    }

    // What a change says in words cannot be compared: it must be there, about the same thing, and keep to the number at least.
    private static bool IsNoMilder(Change change, Change other) =>
        change.Kind == other.Kind && (other.Limit is not { } limit || (change.Limit is { } own && IsNoMilder(own, limit)));

    private static bool IsNoMilder(ChangeLimit limit, ChangeLimit other) => limit.Kind == other.Kind && limit.Kind switch
    {
        LimitKind.MinAgeYears or LimitKind.MinHoursAfterMeal or LimitKind.MinHoursAfterShaving or LimitKind.MinHoursAfterWaxing => limit.Value >= other.Value,
        _ => limit.Value <= other.Value,
    };

    // A technique that is forbidden can be left out of the plan; one that needs a letter holds the session up.
    private static int Weight(RuleEntry entry) => entry.ForbidsSession ? 4 : entry.Rule.Severity switch
    {
        Severity.Adapt => 1,
        Severity.Clearance => 3,
        _ => 2,
    };

    private static bool AsksNoMoreIngredients(Rule rule, Rule other) =>
        rule is { Ingredients.Count: 0, IngredientsOfFact: false }
        || (other is not { Ingredients.Count: 0, IngredientsOfFact: false }
            && (rule.Mechanisms.Count == 0) == (other.Mechanisms.Count == 0)
            && other.Ingredients.All(rule.Ingredients.Contains)
            && (rule.IngredientsOfFact || !other.IngredientsOfFact)
            && (rule.Ingredients.Count == 0) == (other.Ingredients.Count == 0));
}
