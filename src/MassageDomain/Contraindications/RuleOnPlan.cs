using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>What a rule that holds makes of a plan.</summary>
internal readonly ref struct RuleOnPlan(KnowledgeBase knowledge, SessionPlan plan, ReadOnlySpan<StepShape> steps)
{
    private readonly KnowledgeBase _knowledge = knowledge;
    private readonly SessionPlan _plan = plan;
    private readonly ReadOnlySpan<StepShape> _steps = steps;

    /// <summary>The verdict on the plan, if the rule holds.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fact">The fact that raised it, or null.</param>
    /// <param name="places">Where it restricts.</param>
    public Verdict Judge(RuleEntry rule, HealthFact? fact, SiteSet places) =>
        Max(rule.WholeSession || Touches(rule, fact, places) ? rule.IfTouched : rule.IfUntouched, JudgePressure(rule, fact, places));

    /// <summary>The verdict on the plan where a clearance answers the rule: its pressure cap stays in force.</summary>
    public Verdict JudgeCleared(RuleEntry rule, HealthFact? fact, SiteSet places) => JudgePressure(rule, fact, places);

    /// <summary>Whether some step works deeper than the rule allows there.</summary>
    public bool ExceedsCap(RuleEntry rule, HealthFact? fact, SiteSet places) => JudgePressure(rule, fact, places) != Verdict.Proceed;

    /// <summary>Whether the step at a position is restricted by the rule: by what it does, or by how hard.</summary>
    public bool Restricts(RuleEntry rule, HealthFact? fact, SiteSet places, int step) =>
        Touches(rule, fact, places, step) || ExceedsCap(rule, fact, places, step);

    private static Verdict Max(Verdict one, Verdict other) => one > other ? one : other;

    // Most rules are touched by some steps and not by others, so there is no jump for each step: all are looked at, and joined.
    private bool Touches(RuleEntry rule, HealthFact? fact, SiteSet places)
    {
        var touched = false;
        for (var i = 0; i < _steps.Length; i++)
        {
            touched |= Touches(rule, fact, places, i);
        }

        return touched;
    }

    private bool Touches(RuleEntry rule, HealthFact? fact, SiteSet places, int step)
    {
        ref readonly var shape = ref _steps[step];
        var mechanisms = shape.Mechanisms & rule.Mechanisms;

        // How the client lies does not depend on where the hands are.
        var touched = (rule.Mechanisms == 0 | mechanisms != 0) & ((mechanisms & MechanismSet.Positions) != 0 | shape.Sites.Overlaps(places));
        return rule.AsksIngredients ? touched && HasIngredient(rule.Rule, fact, _plan.Steps[step]) : touched;
    }

    private Verdict JudgePressure(RuleEntry rule, HealthFact? fact, SiteSet places)
    {
        var verdict = Verdict.Proceed;
        for (var i = 0; i < _steps.Length && rule.MaxPressure is not null; i++)
        {
            if (ExceedsCap(rule, fact, places, i))
            {
                verdict = Max(verdict, _steps[i].MinPressure > rule.MaxPressure ? Verdict.ChangePlan : Verdict.ProceedWithChanges);
            }
        }

        return verdict;
    }

    private bool ExceedsCap(RuleEntry rule, HealthFact? fact, SiteSet places, int step) =>
        _steps[step].Pressure > rule.MaxPressure && _steps[step].Sites.Overlaps(places) && (rule.CapsAllWork || Touches(rule, fact, places, step));

    private bool HasIngredient(Rule rule, HealthFact? fact, PlanStep step)
    {
        var technique = _knowledge.Index.Find(step.Technique)?.Technique;
        if (technique is not null && AnyMatters(technique.EssentialIngredients, rule, fact))
        {
            return true;
        }

        if (step.Products.Count == 0 && (rule.Mechanisms.Count > 0 || technique is null || AnyMatters(technique.Ingredients, rule, fact)))
        {
            // Nobody said what will be used, so it may be in it. A rule about whatever is used asks what usually comes with the technique.
            return true;
        }

        foreach (var product in step.Products.Span())
        {
            if (!product.LabelRead || AnyMatters(product.Ingredients, rule, fact))
            {
                return true;
            }
        }

        // An allergy that does not say to what may be to anything.
        return rule.IngredientsOfFact && rule.Ingredients.Count == 0 && (fact is null || fact.Ingredients.Count == 0);
    }

    private bool AnyMatters(IReadOnlyList<IngredientCode> codes, Rule rule, HealthFact? fact)
    {
        foreach (var code in codes.Span())
        {
            if (Matters(code, rule, fact))
            {
                return true;
            }
        }

        return false;
    }

    // An ingredient that the catalogue does not know may be of a kind that matters.
    private bool Matters(IngredientCode code, Rule rule, HealthFact? fact) =>
        rule.Ingredients.Holds(code)
        || (rule.IngredientsOfFact && fact is not null && fact.Ingredients.Holds(code))
        || _knowledge.Ingredients.Find(code) is not { } ingredient
        || AnyMatters(ingredient.KindOf, rule, fact);
}
