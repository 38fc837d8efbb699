using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using static MassageDomain.Tests.Generators.HealthArbitrary;

namespace MassageDomain.Tests.Generators;

/// <summary>Session plans with the techniques, sites and ingredients of a knowledge base.</summary>
internal sealed class PlanArbitrary(KnowledgeBase knowledge)
{
    private readonly HealthArbitrary _health = new(knowledge);

    public Gen<SessionPlan> Plan =>
        from type in Gen.Elements(Enum.GetValues<MassageType>())
        from steps in Few(Step, 3)
        from positions in Few(Gen.Elements(Enum.GetValues<BodyPosition>()), 2)
        select new SessionPlan { Type = type, Steps = steps, Positions = positions };

    public Gen<PlanStep> Step =>
        from technique in Gen.Frequency(
            (15, Gen.Elements<TechniqueCode>(knowledge.Techniques.Select(technique => technique.Code))),
            (1, Gen.Constant(TechniqueCode.From("not-in-any-catalogue"))))
        from sites in Few(_health.Site, 2)
        from pressure in Maybe(Pressure)
        from minutes in Maybe(Gen.Choose(1, 90))
        from products in Few(Product, 2)
        select new PlanStep { Technique = technique, Sites = sites, Pressure = pressure, Minutes = minutes, Products = products };

    public static Gen<PressureLevel> Pressure => from level in Gen.Choose(1, 5) select PressureLevel.From(level);

    public Gen<Product> Product =>
        from ingredients in Few(_health.Ingredient, 3)
        from labelRead in Gen.Elements(true, true, false)
        select new Product { Ingredients = ingredients, LabelRead = labelRead };
}
