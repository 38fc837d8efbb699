using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>What may be in a product counts, on the shipped knowledge: where nobody read the label, and where what stands on it is not known.</summary>
public sealed class ProductLabelTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static HealthFact Pregnancy { get; } = new() { Code = HealthCode.From("pregnancy"), Status = ConditionStatus.Active };

    // Swedish massage is gliding and kneading with a lubricant: aroma and active substances come with the product alone.
    public static TheoryData<string, string> Rules => new()
    {
        { "pregnancy", "pregnancy.first-trimester-essential-oils" },
        { "epilepsy", "epilepsy.seizure-provoking-oils" },
        { "photosensitizers", "photosensitizers.phototoxic-oil" },
        { "anticoagulants", "anticoagulants.salicylate-product" },
        { "glucose-6-phosphate-dehydrogenase-deficiency", "glucose-6-phosphate-dehydrogenase-deficiency.oxidizing-product" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Screen_OfAProductWhoseLabelNobodyRead_CountsAsHavingIt(string fact, string rule)
    {
        Assert.Contains(rule, Raised(fact, new Product { LabelRead = false }));
        Assert.Contains(rule, Raised(fact, new Product { Ingredients = [IngredientCode.From("house-blend-7")], LabelRead = true }));
        Assert.DoesNotContain(rule, Raised(fact, new Product { Ingredients = [IngredientCode.From("olive-oil")], LabelRead = true }));
    }

    [Fact]
    public void Screen_OfAnUnreadLabel_ComesToWhatTheIngredientComesTo()
    {
        Assert.Equal(Verdict.ChangePlan, Screen("pregnancy", new Product { Ingredients = [IngredientCode.From("lavender-oil")], LabelRead = true }).Verdict);
        Assert.Equal(Verdict.ChangePlan, Screen("pregnancy", new Product { LabelRead = false }).Verdict);
        Assert.Equal(Verdict.ProceedWithChanges, Screen("pregnancy", new Product { LabelRead = true }).Verdict);
    }

    [Theory]
    [InlineData("henna")]
    [InlineData("naphthalene")]
    public void Screen_OfAnOxidizingIngredient_IsNothingForWhoLacksTheEnzyme(string ingredient) =>
        Assert.Contains("glucose-6-phosphate-dehydrogenase-deficiency.oxidizing-product", Raised("glucose-6-phosphate-dehydrogenase-deficiency", new Product { Ingredients = [IngredientCode.From(ingredient)], LabelRead = true }));

    [Fact]
    public void Screen_OfAnUnreadLabelInASpa_AsksForTheLungs()
    {
        // Scent asks for lungs and airways, which plain strokes do not.
        var health = Client([]) with { Groups = [.. Client([]).Groups.Where(answer => answer.Group.Value != "lungs-and-airways")] };
        OpenQuestion[] Of(Product product) => [.. Screening.Screen(health, Plan(product) with { Type = MassageType.Spa }, Today).Questions];

        Assert.Empty(Of(new Product { LabelRead = true }));
        Assert.Equal("lungs-and-airways", Assert.Single(Of(new Product { LabelRead = false })).Group!.Value);
    }

    [Fact]
    public void Repair_OfAnUnreadLabel_AsksToReadIt()
    {
        var repair = Screening.Repair(Client([Pregnancy]) with { Gestation = new() { CompletedWeeks = 8 } }, Plan(new Product { LabelRead = false }), Today);

        Assert.Equal([PlanChangeKind.ChangeProduct], repair.Changes.Select(change => change.Kind));
        Assert.True(repair.Plan!.Steps[0].Products[0].LabelRead);
    }

    [Fact]
    public void Screen_OfAFormatAlone_AsksWhatIsDone()
    {
        // A massage for couples may be any massage, with any oil.
        var couple = new PlanStep { Technique = TechniqueCode.From("couples-massage") };
        var alone = Plan() with { Type = MassageType.Spa, Steps = [couple] };
        var withStrokes = alone with { Steps = [couple, .. Plan().Steps] };
        var result = Screening.Screen(Client([]), alone, Today);

        Assert.Equal(Verdict.NotAssessed, result.Verdict);
        Assert.Equal(QuestionKind.EmptyPlan, Assert.Single(result.Questions).Kind);
        Assert.Equal(Verdict.NotAssessed, Screening.Judge(Client([]), alone, Today).Verdict);
        Assert.Equal(Verdict.Proceed, Screening.Screen(Client([]), withStrokes, Today).Verdict);
        Assert.Equal(withStrokes, Screening.Repair(Client([]), withStrokes, Today).Plan);
        Assert.False(Screening.Repair(Client([]), alone, Today).IsPossible);
    }

    [Fact]
    public void Repair_OfAMassageForCouples_KeepsTheFormat()
    {
        var plan = Plan() with { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("couples-massage") }, new() { Technique = TechniqueCode.From("hot-stone"), Sites = [BodySite.FromArea(AreaCode.From("back"))], Pressure = PressureLevel.From(2) }, .. Plan().Steps] };
        var repair = Screening.Repair(Client([new HealthFact { Code = HealthCode.From("deep-vein-thrombosis"), Status = ConditionStatus.PastHistory, Onset = PartialDate.FromYear(2019), Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)], Details = [new() { Code = DetailCode.From("on-treatment"), Answer = Answer.No }] }]), plan, Today);

        Assert.Equal(["couples-massage", "swedish"], repair.Plan!.Steps.Select(step => step.Technique.Value));
    }

    private static string[] Raised(string fact, Product product) => [.. Screen(fact, product).Findings.Where(finding => finding.Verdict > Verdict.Proceed).Select(finding => finding.Rule.Code.Value)];

    private static ScreeningResult Screen(string fact, Product product) =>
        Screening.Screen(Client([Pregnancy with { Code = HealthCode.From(fact) }]) with { Gestation = fact == "pregnancy" ? new() { CompletedWeeks = 8 } : null }, Plan(product), Today);

    private static SessionPlan Plan(params Product[] products) => new()
    {
        Type = MassageType.Clinical,
        Steps = [new() { Technique = TechniqueCode.From("swedish"), Sites = [BodySite.FromArea(AreaCode.From("arm"))], Pressure = PressureLevel.From(1), Products = products }],
        Positions = [BodyPosition.SideLying],
    };

    private static HealthHistory Client(HealthFact[] facts) => new()
    {
        AsOf = Today,
        BirthDate = new(1985, 6, 15),
        Groups =
        [
            .. from factGroup in KnowledgeBase.Default.FactGroups
               let listed = facts.Any(fact => KnowledgeBase.Default.Concepts[fact.Code].Groups.Contains(factGroup.Code))
               select new GroupAnswer { Group = factGroup.Code, Answer = listed ? Answer.Yes : Answer.No },
        ],
        Facts = facts,
    };
}
