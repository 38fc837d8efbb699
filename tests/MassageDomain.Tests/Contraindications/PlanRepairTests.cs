using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>Repairs worked out by hand, on the shipped knowledge.</summary>
public sealed class PlanRepairTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static HealthFact OldClotInTheLeftCalf { get; } = new()
    {
        Code = HealthCode.From("deep-vein-thrombosis"),
        Status = ConditionStatus.PastHistory,
        Onset = PartialDate.FromYear(2019),
        Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)],
        Details = [new() { Code = DetailCode.From("on-treatment"), Answer = Answer.No }],
    };

    [Fact]
    public void Repair_OfDeepWorkOnTheLegThatHadAClot_LeavesThatLegOut()
    {
        // For life no deep pressure on the limb, and at most level 2 there (R004); the other leg is free.
        var plan = Plan(Step("deep-tissue", 4, BodySite.FromRegion(RegionCode.From("thigh-back"))));

        var repair = Screening.Repair(Client(OldClotInTheLeftCalf), plan, Today);

        var change = Assert.Single(repair.Changes);
        Assert.Equal((PlanChangeKind.DropSites, 0), (change.Kind, change.Step));
        Assert.Equal([BodySite.FromRegion(RegionCode.From("thigh-back"), Laterality.Left)], change.Sites);
        Assert.Equal([BodySite.FromRegion(RegionCode.From("thigh-back"), Laterality.Right)], repair.Plan!.Steps[0].Sites);
        Assert.Equal(["deep-vein-thrombosis.affected-limb"], change.Because.Select(rule => rule.Value));
        Assert.Equal(Verdict.Proceed, repair.Result.Verdict);
    }

    [Fact]
    public void Repair_OfAGoodPlan_IsTheSamePlan()
    {
        var plan = Plan(Step("swedish", 2, BodySite.FromArea(AreaCode.From("back"))));

        var repair = Screening.Repair(Client(), plan, Today);

        Assert.Equal(plan, repair.Plan);
        Assert.Empty(repair.Changes);
    }

    [Fact]
    public void Repair_WithAClotThatIsThereNow_ProvesThatNothingHelps()
    {
        var repair = Screening.Repair(Client(OldClotInTheLeftCalf with { Status = ConditionStatus.Active }), Plan(Step("swedish", 1, BodySite.FromArea(AreaCode.From("back")))), Today);

        Assert.False(repair.IsPossible);
        Assert.Contains(repair.Blocking, finding => finding.Rule.Code.Value == "deep-vein-thrombosis.current");
        Assert.Equal(Verdict.DoNotTreat, repair.Result.Verdict);
    }

    [Fact]
    public void Repair_WithALetterForOneTechnique_KeepsThatTechniqueAlone()
    {
        // R001 is answered by a letter, and this one speaks of Swedish massage only.
        var health = Client(OldClotInTheLeftCalf with { Status = ConditionStatus.Active, Onset = PartialDate.Parse("2026-11-01") }) with
        {
            Clearances = [new() { About = [OldClotInTheLeftCalf.Code], IssuedOn = Today, Techniques = [TechniqueCode.From("swedish")] }],
        };
        var back = BodySite.FromArea(AreaCode.From("back"));

        var repair = Screening.Repair(health, Plan(Step("deep-tissue", 4, back), Step("swedish", 2, back)), Today);

        Assert.Equal([(PlanChangeKind.DropStep, 0)], repair.Changes.Select(change => (change.Kind, change.Step!.Value)));
        Assert.Equal(["swedish"], repair.Plan!.Steps.Select(step => step.Technique.Value));
        Assert.True(repair.Result.MayProceed);
    }

    [Fact]
    public void Repair_LateInPregnancy_TurnsTheClientOnTheSide()
    {
        var health = Client(new HealthFact { Code = HealthCode.From("pregnancy"), Status = ConditionStatus.Active }) with { Gestation = new() { CompletedWeeks = 30 } };
        var plan = Plan(Step("swedish", 2, BodySite.FromArea(AreaCode.From("back")))) with { Positions = [BodyPosition.Prone, BodyPosition.Supine] };

        var repair = Screening.Repair(health, plan, Today);

        Assert.Equal([BodyPosition.SideLying], repair.Plan!.Positions);
        Assert.Contains(repair.Changes, change => change.Kind == PlanChangeKind.ChangePositions);
    }

    [Fact]
    public void Repair_WithANutAllergy_TakesTheNutOilOut()
    {
        var almond = KnowledgeBase.Default.Rules[RuleCode.From("nut-or-seed-allergy.product-with-nut-or-seed-oil")].Ingredients[0];
        var health = Client(new HealthFact { Code = HealthCode.From("nut-or-seed-allergy"), Status = ConditionStatus.Active, Ingredients = [almond] });
        var plan = Plan(Step("swedish", 2, BodySite.FromArea(AreaCode.From("back"))) with { Products = [new() { Name = "House oil", Ingredients = [almond], LabelRead = true }] });

        var repair = Screening.Repair(health, plan, Today);

        var change = Assert.Single(repair.Changes);
        Assert.Equal(PlanChangeKind.ChangeProduct, change.Kind);
        Assert.Equal([almond], change.Ingredients);
        Assert.Equal([new Product { LabelRead = true }], repair.Plan!.Steps[0].Products);
    }

    [Fact]
    public void Repair_OfHotStonesAfterAClot_UsesWhatIsNotHeatOrSaysWhatStandsAgainstIt()
    {
        // Heat needs a letter however long ago the clot was (R005), and everything of the thermal family is heat or cold.
        var repair = Screening.Repair(Client(OldClotInTheLeftCalf), Plan(Step("hot-stone", 2, BodySite.FromArea(AreaCode.From("back"))), Step("swedish", 2, BodySite.FromArea(AreaCode.From("back")))), Today);

        Assert.Equal(["swedish"], repair.Plan!.Steps.Select(step => step.Technique.Value));
        Assert.Equal([(PlanChangeKind.DropStep, 0)], repair.Changes.Select(change => (change.Kind, change.Step!.Value)));
        Assert.Equal(["deep-vein-thrombosis.drainage-heat-or-suction"], repair.Changes[0].Because.Select(rule => rule.Value));
    }

    [Fact]
    public void Repair_OfCupsThatLoseOneOfTwoPlaces_KeepsThemWithinTheTimeForOneArea()
    {
        // Still cups stay for 5 to 15 minutes on one area: half an hour was for two of them, and one is burnt by the sun.
        var (upperBack, thigh) = (BodySite.FromRegion(RegionCode.From("upper-back"), Laterality.Left), BodySite.FromRegion(RegionCode.From("thigh-back"), Laterality.Left));
        var sunburn = new HealthFact { Code = HealthCode.From("sunburn"), Status = ConditionStatus.Active, Sites = [upperBack] };
        var plan = Plan(Step("dry-cupping-static", 3, upperBack, thigh) with { Minutes = 30 });

        var repair = Screening.Repair(Client(sunburn), plan, Today);

        Assert.Equal([PlanChangeKind.DropSites, PlanChangeKind.Shorten], repair.Changes.Select(change => change.Kind));
        Assert.Equal(15, repair.Changes[1].Minutes);
        Assert.Equal((15, thigh), (repair.Plan!.Steps[0].Minutes, Assert.Single(repair.Plan.Steps[0].Sites)));
    }

    [Fact]
    public void ToRestrictionMap_ShadesTheLegThatHadTheClot()
    {
        var plan = Plan(Step("deep-tissue", 4, BodySite.FromArea(AreaCode.From("leg"))));
        var map = Screening.Screen(Client(OldClotInTheLeftCalf), plan, Today).ToRestrictionMap();
        var calf = Assert.Single(map.Sites, site => site.Site!.Region!.Value == "calf");

        Assert.Equal((Laterality.Left, Verdict.ChangePlan, PressureLevel.From(2)), (calf.Site!.Side, calf.Verdict, calf.MaxPressure));
        Assert.Equal(["deep-tissue"], map.Techniques.Select(site => site.Technique!.Value).Distinct());
    }

    [Fact]
    public void ToRestrictionMap_OfTwoWoundsOneOfWhichHasNoPlace_HoldsForTheWholeSession()
    {
        // One wound on the left calf, one nobody knows where: the second may be anywhere, whatever the first is.
        var unplaced = new HealthFact { Code = HealthCode.From("open-wound"), Status = ConditionStatus.Active };
        var placed = unplaced with { Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)] };
        var plan = Plan(Step("swedish", 2, BodySite.FromArea(AreaCode.From("leg"))));
        ScreeningResult Of(params HealthFact[] facts) => Screening.Screen(Client(facts), plan, Today);
        Finding Wound(ScreeningResult result) => result.Findings.Single(finding => finding.Rule.Code.Value == "open-wound.wound-and-margin");

        Assert.NotEmpty(Wound(Of(placed)).Sites);
        Assert.Empty(Wound(Of(unplaced)).Sites);
        Assert.Empty(Wound(Of(placed, unplaced)).Sites);
        Assert.Null(Of(placed).ToRestrictionMap().Session);
        Assert.Equal(Verdict.NotAssessed, Of(placed, unplaced).ToRestrictionMap().Session!.Verdict);
    }

    [Fact]
    public void Repair_WithARuleAboutThePositionThatIsAlwaysSaid_LeavesThePosition()
    {
        // What must be seen today is a finding whatever is planned, so that the findings are as many face down as on the side.
        var rule = KnowledgeBase.Default.Rules[RuleCode.From("severe-obesity.face-down")] with
        {
            Code = RuleCode.From("house.never-face-down"),
            Severity = Severity.Absolute,
            Urgency = Urgency.SameDay,
            Triggers = [new() { Fact = HealthCode.From("severe-obesity") }],
        };
        var knowledge = KnowledgeBase.Default.With(new KnowledgeOverlay { Name = "house", Rules = [rule] }).Value;
        var health = Client(new HealthFact { Code = HealthCode.From("severe-obesity"), Status = ConditionStatus.Active });
        var plan = Plan(Step("swedish", 2, BodySite.FromArea(AreaCode.From("back")))) with { Positions = [BodyPosition.Prone] };

        var repair = Screening.Repair(health, plan, Today, knowledge);

        Assert.Equal([BodyPosition.SideLying], repair.Plan!.Positions);
        Assert.Equal(Verdict.ProceedWithChanges, repair.Result.Verdict);
    }

    private static PlanStep Step(string technique, int pressure, params BodySite[] sites) =>
        new() { Technique = TechniqueCode.From(technique), Pressure = PressureLevel.From(pressure), Sites = sites };

    private static SessionPlan Plan(params PlanStep[] steps) => new() { Type = MassageType.Spa, Steps = steps, Positions = [BodyPosition.Prone] };

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
