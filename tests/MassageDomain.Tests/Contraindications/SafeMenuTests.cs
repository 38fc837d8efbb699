using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>Menus worked out by hand, on the shipped knowledge.</summary>
public sealed class SafeMenuTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly BodySite LeftCalf = BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left);

    private static HealthFact OldClotInTheLeftCalf { get; } = new()
    {
        Code = HealthCode.From("deep-vein-thrombosis"),
        Status = ConditionStatus.PastHistory,
        Onset = PartialDate.FromYear(2019),
        Sites = [LeftCalf],
        Details = [new() { Code = DetailCode.From("on-treatment"), Answer = Answer.No }],
    };

    [Fact]
    public void Menu_OfAClearClient_HasEveryTechniqueOfTheTypeEverywhere()
    {
        var menu = Menu();
        var offered = KnowledgeBase.Default.Techniques.Where(technique => technique.Family != TechniqueFamily.Format && (technique.Types.Count == 0 || technique.Types.Contains(MassageType.Spa)));

        Assert.Equal(offered.Select(technique => technique.Code), menu.Techniques.Select(technique => technique.Technique));
        Assert.All(menu.Techniques, technique => Assert.False(Assert.Single(technique.Places).WithChanges));
        Assert.All(menu.Techniques, technique => Assert.Equal(6, technique.Positions.Count));
    }

    [Fact]
    public void Menu_AfterAClotInTheLeftLeg_HasSwedishAtLevel2ThereAndAtLevel3Elsewhere()
    {
        // R004: at most level 2 on that limb, for life. R005: heat only with a letter, however long ago.
        var menu = Menu(OldClotInTheLeftCalf);
        var swedish = menu.Techniques.Single(technique => technique.Technique.Value == "swedish");

        Assert.Equal(PressureLevel.From(2), swedish.Places.Single(place => place.Sites.Contains(LeftCalf)).MaxPressure);
        Assert.Equal(PressureLevel.From(3), swedish.Places.Single(place => place.Sites.Contains(BodySite.FromRegion(RegionCode.From("calf"), Laterality.Right))).MaxPressure);
        Assert.DoesNotContain(menu.Techniques, technique => technique.Technique.Value == "hot-stone");
    }

    [Fact]
    public void Menu_LateInPregnancy_HasNoLyingFlatOnTheBack()
    {
        var menu = Screening.Menu(
            Client(new HealthFact { Code = HealthCode.From("pregnancy"), Status = ConditionStatus.Active }) with { Gestation = new() { CompletedWeeks = 30 } },
            MassageType.Spa,
            Today);

        Assert.NotEmpty(menu.Techniques);
        Assert.All(menu.Techniques, technique => Assert.DoesNotContain(BodyPosition.Supine, technique.Positions));
    }

    [Fact]
    public void Menu_WithANutAllergy_AsksForACheckedProduct()
    {
        var menu = Menu(new HealthFact { Code = HealthCode.From("nut-or-seed-allergy"), Status = ConditionStatus.Active, Ingredients = [IngredientCode.From("nut-oil")] });
        var swedish = menu.Techniques.Single(technique => technique.Technique.Value == "swedish");

        Assert.All(swedish.Places, place => Assert.True(place.NeedsCheckedProduct));
    }

    [Fact]
    public void Menu_WithASalicylateAllergy_HasNoSalicylateRubWhateverTheLabelSays()
    {
        var menu = Screening.Menu(Client(new HealthFact { Code = HealthCode.From("salicylate-allergy"), Status = ConditionStatus.Active }), MassageType.Clinical, Today);

        Assert.DoesNotContain(menu.Techniques, technique => technique.Technique.Value == "topical-salicylate");
        Assert.Contains(menu.Techniques, technique => technique.Technique.Value == "topical-menthol");
    }

    [Fact]
    public void Menu_WithAFever_IsEmpty() => Assert.Empty(Menu(new HealthFact { Code = HealthCode.From("fever"), Status = ConditionStatus.Active }).Techniques);

    private static SafeMenu Menu(params HealthFact[] facts) => Screening.Menu(Client(facts), MassageType.Spa, Today);

    private static HealthHistory Client(params HealthFact[] facts) => new()
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
