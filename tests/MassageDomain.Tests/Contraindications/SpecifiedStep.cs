using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Contraindications;

/// <summary>What one step of a plan does to a body, as rules ask it. See <see cref="Specification"/>.</summary>
internal sealed class SpecifiedStep
{
    private static readonly Mechanism[] Positions = [Mechanism.Prone, Mechanism.Supine, Mechanism.HeadDown, Mechanism.Seated];

    private readonly PlanStep _step;
    private readonly KnowledgeBase _knowledge;
    private readonly HashSet<Mechanism> _does;
    private readonly SiteSet _sites;
    private readonly int _pressure;
    private readonly int _lightest;

    public SpecifiedStep(PlanStep step, SessionPlan plan, KnowledgeBase knowledge)
    {
        (_step, _knowledge) = (step, knowledge);
        var body = knowledge.Body;
        if (knowledge.Techniques.Find(step.Technique) is not { } technique)
        {
            // Nothing is known of it, so it may do anything, anywhere, as hard as can be.
            (_does, _sites, _pressure, _lightest) = ([.. Enum.GetValues<Mechanism>()], body.All, 5, 5);
            return;
        }

        IsRecognised = step.Sites.All(site => !body.Of(site).IsEmpty);
        _sites = step.Sites.Count > 0 ? (IsRecognised ? body.Of(step.Sites) : body.All)
            : technique.Sites.Count > 0 ? body.Of(technique.Sites)
            : body.All;
        _pressure = step.Pressure?.Value ?? technique.Pressure?.Max.Value ?? 0;
        _lightest = technique.Pressure?.Min.Value ?? 0;
        _does =
        [
            .. technique.Mechanisms.Where(mechanism => mechanism != Mechanism.DeepPressure),
            .. step.Products.SelectMany(product => product.Ingredients).SelectMany(WithKinds).OfType<Ingredient>().SelectMany(ingredient => ingredient.Mechanisms),
            .. step.Products.Where(MayHaveAnythingInIt).SelectMany(_ => knowledge.Ingredients).SelectMany(ingredient => ingredient.Mechanisms),
            .. PositionsOf(plan, technique),
        ];
        Add(Mechanism.DeepPressure, _pressure >= (technique.Mechanisms.Contains(Mechanism.DeepPressure) ? 3 : 4));
        Add(Mechanism.Abdominal, _pressure > 0 && _sites.Overlaps(body.Of(AreaCode.From("abdomen"), null)));
        Add(Mechanism.Facial, _pressure > 0 && _sites.Overlaps(body.Of(AreaCode.From("face"), null)));
    }

    /// <summary>Whether the technique and every site are in the catalogue.</summary>
    public bool IsRecognised { get; }

    /// <summary>Whether it says what is done, and not only in which format.</summary>
    public bool SaysWhatIsDone => _knowledge.Techniques.Find(_step.Technique)?.Family != TechniqueFamily.Format;

    public bool Does(Mechanism mechanism) => _does.Contains(mechanism);

    /// <summary>Whether it does what the rule is about, there. How the client lies does not depend on where the hands are.</summary>
    public bool IsTouchedBy(Rule rule, HealthFact? fact, SiteSet places) =>
        (rule.Mechanisms.Count == 0 || rule.Mechanisms.Any(Does))
        && (rule.Mechanisms.Any(mechanism => Positions.Contains(mechanism) && Does(mechanism)) || _sites.Overlaps(places))
        && (rule is { Ingredients.Count: 0, IngredientsOfFact: false } || MayContain(rule, fact));

    /// <summary>
    /// Whether it is deeper than the rule's cap, which is for all work that remains there; where the rule only asks to do one thing
    /// other than deep work differently, for that thing.
    /// </summary>
    public bool IsTooDeepFor(Rule rule, HealthFact? fact, SiteSet places)
    {
        var forAllWork = rule.Severity != Severity.Adapt || rule.Mechanisms.Count == 0 || rule.Mechanisms.Contains(Mechanism.DeepPressure);
        return _pressure > rule.MaxPressure?.Value && _sites.Overlaps(places) && (forAllWork || IsTouchedBy(rule, fact, places));
    }

    public bool CanBeLightEnoughFor(Rule rule) => _lightest <= rule.MaxPressure!.Value.Value;

    public bool IsCoveredBy(Clearance letter) =>
        (letter.Techniques.Count == 0 || letter.Techniques.Contains(_step.Technique))
        && !_sites.Overlaps(_knowledge.Body.Of(letter.ExceptSites))
        && !(_pressure > letter.MaxPressure?.Value);

    private static IEnumerable<Mechanism> PositionsOf(SessionPlan plan, Technique technique) =>
        plan.Positions.Count > 0 ? plan.Positions.SelectMany(MechanismsOf)
        : technique.Mechanisms.Contains(Mechanism.Seated) ? []
        : [Mechanism.Prone, Mechanism.Supine];

    private static Mechanism[] MechanismsOf(BodyPosition position) => position switch
    {
        BodyPosition.Prone => [Mechanism.Prone],
        BodyPosition.Supine => [Mechanism.Supine],
        BodyPosition.HeadDown => [Mechanism.HeadDown, Mechanism.Supine],
        BodyPosition.Seated => [Mechanism.Seated],
        _ => [],
    };

    // What makes the technique is in it whatever is used. Where nobody said what will be used, or did not read the label, it may be in
    // it; a rule about whatever is used then asks what usually comes with the technique. An allergy to nobody knows what may be to anything.
    private bool MayContain(Rule rule, HealthFact? fact)
    {
        var named = rule.IngredientsOfFact && fact is not null ? rule.Ingredients.Concat(fact.Ingredients).ToArray() : [.. rule.Ingredients];
        return named.Length == 0
            || _knowledge.Techniques.Find(_step.Technique)?.EssentialIngredients.Any(code => IsOneOf(code, named)) == true
            || (_step.Products.Count == 0 && (rule.Mechanisms.Count > 0 || _knowledge.Techniques.Find(_step.Technique) is not { } technique || technique.Ingredients.Any(code => IsOneOf(code, named))))
            || _step.Products.Any(product => !product.LabelRead || product.Ingredients.Any(code => IsOneOf(code, named)));
    }

    // An ingredient that the catalogue does not know may be of a kind that matters.
    private bool IsOneOf(IngredientCode code, IngredientCode[] named) =>
        named.Contains(code) || _knowledge.Ingredients.Find(code) is not { } ingredient || ingredient.KindOf.Any(kind => IsOneOf(kind, named));

    // Nobody read the label, or what stands on it is not in the catalogue.
    private bool MayHaveAnythingInIt(Product product) => !product.LabelRead || product.Ingredients.Any(code => !_knowledge.Ingredients.Contains(code));

    private IEnumerable<Ingredient?> WithKinds(IngredientCode code) =>
        _knowledge.Ingredients.Find(code) is { } ingredient ? ingredient.KindOf.SelectMany(WithKinds).Prepend(ingredient) : [];

    private void Add(Mechanism mechanism, bool wanted)
    {
        if (wanted)
        {
            _does.Add(mechanism);
        }
    }
}
