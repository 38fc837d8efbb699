using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using static MassageDomain.Tests.Generators.HealthArbitrary;

namespace MassageDomain.Tests.Generators;

/// <summary>Rules that nobody wrote, about the concepts of a knowledge base: every kind of trigger, requirement, zone and restriction, in any mixture.</summary>
internal sealed class RuleArbitrary(KnowledgeBase knowledge)
{
    private readonly HealthArbitrary _health = new(knowledge);

    public Gen<KnowledgeBase> Knowledge =>
        from count in Gen.Choose(1, 25)
        from rules in Rule.ArrayOf(count)
        select WithRules([.. rules.Select((rule, i) => rule with { Code = RuleCode.From($"{rule.Code.Value}{i}") })]);

    /// <summary>Everything but the code is generated; the code is that of the concept and a letter.</summary>
    public Gen<Rule> Rule =>
        from concept in Concept
        from triggers in Trigger(concept).ArrayOf(2)
        from count in Gen.Choose(1, 2)
        from mechanisms in Few(Gen.Elements(Enum.GetValues<Mechanism>()), 3)
        from ingredients in Gen.Frequency((4, Gen.Constant(Array.Empty<IngredientCode>())), (1, Few(_health.Ingredient, 2)))
        from ofFact in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from zone in Maybe(Zone)
        from severity in Gen.Elements(Enum.GetValues<Severity>())
        from urgency in Gen.Elements(Enum.GetValues<Urgency>())
        from cap in Maybe(PlanArbitrary.Pressure)
        from clearable in Gen.Elements(true, false)
        select knowledge.Rules[0] with
        {
            Code = RuleCode.From($"{concept}.r"),
            Triggers = [.. triggers.Take(count)],
            Mechanisms = mechanisms,
            Ingredients = ingredients,
            IngredientsOfFact = ofFact,
            Where = zone,
            Severity = severity,
            Urgency = urgency,
            MaxPressure = cap,
            Clearable = clearable,
        };

    private Gen<HealthCode> Concept => Gen.Elements<HealthCode>(knowledge.Concepts.Select(concept => concept.Code));

    private static Gen<ConditionStatus[]> Statuses => Few(Gen.Elements(Enum.GetValues<ConditionStatus>()), 4);

    private Gen<Zone> Zone =>
        from reach in Maybe(Gen.Elements(Enum.GetValues<SiteReach>()))
        from margin in Maybe(Gen.Elements(2, 10, 20))
        from regions in Few(Gen.Elements<RegionCode>(knowledge.Body.Regions.Select(region => region.Code)), 3)
        from areas in Few(Gen.Elements<AreaCode>(knowledge.Body.Areas.Select(area => area.Code)), 1)
        from side in Maybe(Gen.Elements(Enum.GetValues<ZoneSide>()))
        from ifUnknown in Few(Gen.Elements<AreaCode>(knowledge.Body.Areas.Select(area => area.Code)), 1)
        select new Zone { Sites = reach, MarginCm = margin, Regions = regions, Areas = areas, Side = side, AreasIfUnknown = ifUnknown };

    private Gen<Trigger> Trigger(HealthCode concept) =>
        from ofFact in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from statuses in Gen.Frequency((1, Gen.Constant(Array.Empty<ConditionStatus>())), (1, Statuses))
        from wanted in Maybe(ofFact ? OfFact(2) : OfNoFact(2))
        select ofFact ? new Trigger { Fact = concept, Status = statuses, When = wanted } : new Trigger { When = wanted };

    private Gen<Requirement> OfFact(int depth) => depth == 0 ? Gen.OneOf(Within, Answered, OfNoFact(0)) : Gen.Frequency((3, OfFact(0)), (1, All(OfFact(depth - 1))), (2, Any(OfFact(depth - 1))));

    private Gen<Requirement> OfNoFact(int depth) => depth == 0
        ? Gen.OneOf(Measured, Weeks, Age, Also, MassageTypeIs)
        : Gen.Frequency((3, OfNoFact(0)), (1, All(OfNoFact(depth - 1))), (2, Any(OfNoFact(depth - 1))));

    private static Gen<Requirement> All(Gen<Requirement> part) => from parts in part.ArrayOf(2) select (Requirement)new Requirement.All { Of = parts };

    private static Gen<Requirement> Any(Gen<Requirement> part) => from count in Gen.Choose(2, 3) from parts in part.ArrayOf(count) select (Requirement)new Requirement.Any { Of = parts };

    private Gen<DetailCode> Detail => Gen.Elements<DetailCode>(knowledge.Concepts.SelectMany(concept => concept.Details).Select(detail => detail.Code));

    private Gen<Requirement> Within =>
        from anchor in Gen.Elements(Enum.GetValues<DateAnchor>())
        from detail in Detail
        from days in Gen.Choose(0, 300)
        from orUnknown in Gen.Elements(true, false)
        select (Requirement)new Requirement.Within { Of = anchor, Detail = anchor == DateAnchor.Detail ? detail : null, Days = days, OrUnknown = orUnknown };

    private Gen<Requirement> Answered =>
        from detail in Detail
        from answer in Gen.Elements(Answer.Yes, Answer.No)
        from orUnknown in Gen.Elements(true, false)
        select (Requirement)new Requirement.Answered { Code = detail, Is = answer, OrUnknown = orUnknown };

    private static Gen<Requirement> Measured =>
        from reading in HealthArbitrary.Reading
        from bound in Gen.Choose(1, 4)
        from days in Gen.Choose(0, 30)
        from orUnknown in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (Requirement)new Requirement.Measured
        {
            Reading = reading.Kind,
            AtLeast = bound == 1 ? reading.Value : null,
            Above = bound == 2 ? reading.Value : null,
            AtMost = bound == 3 ? reading.Value : null,
            Below = bound == 4 ? reading.Value : null,
            WithinDays = days,
            OrUnknown = orUnknown,
        };

    private static Gen<Requirement> Weeks =>
        from first in Gen.Choose(0, 40)
        from before in Maybe(Gen.Choose(1, 42))
        select (Requirement)new Requirement.GestationWeeks { From = first, Before = before };

    private static Gen<Requirement> Age =>
        from years in Gen.Choose(0, 90)
        from below in Gen.Elements(true, false)
        select (Requirement)new Requirement.Age { AtLeast = below ? null : years, Below = below ? years : null };

    private Gen<Requirement> Also =>
        from facts in Concept.ArrayOf(2)
        from statuses in Statuses
        from wanted in Maybe(Gen.OneOf(Within, Answered))
        select (Requirement)new Requirement.AlsoReported { Facts = facts, Status = statuses, When = wanted };

    private static Gen<Requirement> MassageTypeIs => from type in Gen.Elements(Enum.GetValues<MassageType>()) select (Requirement)new Requirement.ForMassageType { Is = type };

    private KnowledgeBase WithRules(Rule[] rules) => new()
    {
        Edition = knowledge.Edition,
        Body = knowledge.Body,
        Citations = knowledge.Citations,
        Disagreements = knowledge.Disagreements,
        Techniques = knowledge.Techniques,
        Ingredients = knowledge.Ingredients,
        EndangermentSites = knowledge.EndangermentSites,
        FactGroups = knowledge.FactGroups,
        Concepts = knowledge.Concepts,
        Rules = Catalogue<RuleCode, Rule>.Of(rules, rule => rule.Code),
    };
}
