using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>What the engine does, one thing at a time, on invented knowledge. Expected values are worked out by hand from the fixture's files.</summary>
public sealed class ScreeningTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void Screen_OfAClearClient_Proceeds()
    {
        var result = Screen(Client());

        Assert.Equal(Verdict.Proceed, result.Verdict);
        Assert.Equal(Urgency.None, result.Urgency);
        Assert.Empty(result.Findings);
        Assert.Empty(result.Questions);
        Assert.Equal(Today, result.EarliestSafeDate);
        Assert.Equal("fixture.1", result.Edition.Name);
        Assert.True(result.MayProceed);
    }

    [Fact]
    public void Screen_OfAClearClient_AllocatesNothing()
    {
        var client = Client();
        var plan = Stroking(2, "back");
        Screening.Screen(client, plan, Today, FixtureKnowledge.Base);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Screening.Screen(client, plan, Today, FixtureKnowledge.Base);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Screen_OfAConditionThatStopsEverything_DoesNotTreat()
    {
        var result = Screen(Client(Fact("clot", ConditionStatus.Active)));

        Assert.Equal(Verdict.DoNotTreat, result.Verdict);
        Assert.Equal(Urgency.Emergency, result.Urgency);
        Assert.Equal("clot.now", Assert.Single(result.Findings).Rule.Code.Value);
        Assert.Null(result.EarliestSafeDate);
    }

    [Theory]
    [InlineData("2026-08-15", true)] // 100 days ago: the last day of the window
    [InlineData("2026-08-14", false)] // 101 days ago
    [InlineData("2026-08", true)] // as late as 31 August
    [InlineData("2026", true)] // as late as 31 December
    [InlineData("2025", false)]
    public void Screen_OfAWindow_ReadsTheDateTheRestrictiveWay(string onset, bool recent)
    {
        var result = Screen(Client(Fact("clot", ConditionStatus.PastHistory, onset, "no") with { Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)] }));

        Assert.Equal(recent ? Verdict.ClearanceNeeded : Verdict.Proceed, result.Verdict);
    }

    [Fact]
    public void Screen_OfAWindow_LiftsTheDayAfterItsLast()
    {
        var result = Screen(Client(Fact("clot", ConditionStatus.PastHistory, "2026-11-01", "no") with { Sites = [BodySite.FromRegion(RegionCode.From("calf"))] }));

        // 1 November and 100 days are 9 February.
        Assert.Equal(new LocalDate(2027, 2, 10), Assert.Single(result.Findings).LiftsOn);
        Assert.Equal(new LocalDate(2027, 2, 10), result.EarliestSafeDate);
    }

    [Fact]
    public void Screen_WithoutTheDateOfAWindow_AsksForIt()
    {
        var fact = Fact("clot", ConditionStatus.Controlled, null, "no") with { Sites = [BodySite.FromRegion(RegionCode.From("calf"))] };
        var result = Screen(Client(fact));

        Assert.Equal(Verdict.NotAssessed, result.Verdict);
        Assert.Equal(new OpenQuestion { Kind = QuestionKind.OnsetDate, Fact = HealthCode.From("clot") }, Assert.Single(result.Questions));
    }

    [Fact]
    public void Screen_OfWhatIsOverWithoutADate_DoesNotTakeItAsOver()
    {
        var result = Screen(Client(Fact("clot", ConditionStatus.Resolved, null, "no")));

        Assert.Equal(Verdict.NotAssessed, result.Verdict);
        Assert.Contains(result.Questions, question => question.Kind == QuestionKind.EndDate);
    }

    [Fact]
    public void Screen_WithoutAStatus_AsksWhereItStands()
    {
        var result = Screen(Client(Fact("clot", null, "2020", "no") with { Sites = [BodySite.FromRegion(RegionCode.From("calf"))] }));

        Assert.Equal(Verdict.NotAssessed, result.Verdict);
        Assert.Contains(new OpenQuestion { Kind = QuestionKind.Status, Fact = HealthCode.From("clot") }, result.Questions);
    }

    [Fact]
    public void Screen_OfALimb_RestrictsThatLimbAndNoOther()
    {
        var client = Client(Fact("clot", ConditionStatus.PastHistory, "2020", "no") with { Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)] });
        var left = Screen(client, new() { Type = MassageType.Spa, Steps = [Step("stroking", 1, BodySite.FromRegion(RegionCode.From("thigh-front"), Laterality.Left))], Positions = [BodyPosition.SideLying] });
        var right = Screen(client, new() { Type = MassageType.Spa, Steps = [Step("stroking", 1, BodySite.FromRegion(RegionCode.From("thigh-front"), Laterality.Right))], Positions = [BodyPosition.SideLying] });

        Assert.Equal(Verdict.ChangePlan, left.Verdict);
        Assert.Equal("stroking", Assert.Single(Assert.Single(left.Findings).Techniques).Value);
        Assert.Equal(Verdict.Proceed, right.Verdict);
    }

    [Fact]
    public void Screen_OfAnUnknownSite_AsksWhereUnlessThePlanCannotTouchIt()
    {
        var sore = Client(Fact("sore-skin", ConditionStatus.Active));

        Assert.Contains(new OpenQuestion { Kind = QuestionKind.Site, Fact = HealthCode.From("sore-skin") }, Screen(sore).Questions);
        Assert.Equal(Verdict.NotAssessed, Screen(sore).Verdict);
    }

    [Fact]
    public void Screen_WherePlacesAreNamedForAnUnknownSite_RestrictsThemAndAsksAboutTheRest()
    {
        var numb = Client(Fact("numb-feet", ConditionStatus.Active));

        Assert.Equal(Verdict.ChangePlan, Screen(numb, Warming("foot")).Verdict);
        Assert.Equal(Verdict.NotAssessed, Screen(numb, Warming("back")).Verdict);
        Assert.Equal(Verdict.Proceed, Screen(numb, Stroking(2, "back")).Verdict);
    }

    [Theory]
    [InlineData(1, Verdict.ProceedWithChanges)] // the spot is left out; next to it the adaptation applies
    [InlineData(3, Verdict.ProceedWithChanges)] // above the cap of 2
    public void Screen_AroundASite_CapsThePressureOfItsNeighbours(int pressure, Verdict verdict)
    {
        var sore = Client(Fact("sore-skin", ConditionStatus.Active) with { Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)] });
        var result = Screen(sore, new() { Type = MassageType.Spa, Steps = [Step("stroking", pressure, BodySite.FromRegion(RegionCode.From("shin"), Laterality.Left))], Positions = [BodyPosition.SideLying] });

        Assert.Equal(verdict, result.Verdict);
        Assert.Equal("sore-skin.around", Assert.Single(result.Findings).Rule.Code.Value);
    }

    [Fact]
    public void Screen_OfATechniqueThatCannotBeDoneThatLightly_ChangesThePlan()
    {
        var brittle = Client(Fact("brittle-bones", ConditionStatus.Active, null, null) with { Details = [Detail("fracture", Answer.No)] }) with
        {
            Readings = [new Reading { Kind = ReadingKind.BoneDensityTScore, Value = -3.1m, On = Today }],
        };

        // Digging is usually done at 3 to 5 and works deep from 3; the cap is 2.
        Assert.Equal(Verdict.ChangePlan, Screen(brittle, new() { Type = MassageType.Clinical, Steps = [Step("digging", 3, BodySite.FromArea(AreaCode.From("leg")))] }).Verdict);
        Assert.Equal(Verdict.ProceedWithChanges, Screen(brittle, new() { Type = MassageType.Clinical, Steps = [Step("stroking", 3, BodySite.FromArea(AreaCode.From("leg")))] }).Verdict);
    }

    [Theory]
    [InlineData(38.0, 0, Verdict.DoNotTreat)]
    [InlineData(37.9, 0, Verdict.Proceed)]
    [InlineData(39.5, 1, Verdict.DoNotTreat)]
    [InlineData(39.5, 2, Verdict.Proceed)]
    public void Screen_OfAReading_CountsFromItsThresholdWhileItIsFresh(double value, int daysAgo, Verdict verdict)
    {
        var client = Client() with { Readings = [new Reading { Kind = ReadingKind.Temperature, Value = (decimal)value, On = Today.PlusDays(-daysAgo) }] };

        Assert.Equal(verdict, Screen(client).Verdict);
    }

    [Fact]
    public void Screen_OfTwoReadings_TakesTheNewestDayAndItsWorst()
    {
        Reading Temperature(decimal value, int daysAgo) => new() { Kind = ReadingKind.Temperature, Value = value, On = Today.PlusDays(-daysAgo) };

        Assert.Equal(Verdict.Proceed, Screen(Client() with { Readings = [Temperature(39m, 1), Temperature(37m, 0)] }).Verdict);
        Assert.Equal(Verdict.DoNotTreat, Screen(Client() with { Readings = [Temperature(39m, 0), Temperature(37m, 0)] }).Verdict);
    }

    [Fact]
    public void Screen_OfTwoFactsTogether_RaisesTheRuleForBoth()
    {
        var headache = Fact("headache", ConditionStatus.Active);

        Assert.Equal(Urgency.None, Screen(Client(headache)).Urgency);
        Assert.Equal(Urgency.Emergency, Screen(Client(headache, Fact("fever", ConditionStatus.Active))).Urgency);
    }

    [Theory]
    [InlineData("1976-11-23", Verdict.ClearanceNeeded)] // 50 today
    [InlineData("1976-11-24", Verdict.Proceed)] // 50 tomorrow
    public void Screen_OfAnAge_CountsCompletedYears(string birth, Verdict verdict) =>
        Assert.Equal(verdict, Screen(Client(Fact("headache", ConditionStatus.Active)) with { BirthDate = Date(birth) }).Verdict);

    [Fact]
    public void Screen_OfAMinor_LiftsOnTheBirthday()
    {
        var result = Screen(Client() with { BirthDate = new LocalDate(2009, 3, 1) });

        Assert.Equal(Verdict.DoNotTreat, result.Verdict);
        Assert.Equal(new LocalDate(2027, 3, 1), result.EarliestSafeDate);
    }

    [Fact]
    public void Screen_WithoutADateOfBirth_TakesNobodyForOfAge()
    {
        var result = Screen(Client() with { BirthDate = null });

        Assert.Equal(Verdict.NotAssessed, result.Verdict);
        Assert.Equal(QuestionKind.BirthDate, Assert.Single(result.Questions).Kind);
    }

    [Theory]
    [InlineData(13, MassageType.Spa, Verdict.ClearanceNeeded)]
    [InlineData(13, MassageType.Clinical, Verdict.Proceed)]
    [InlineData(14, MassageType.Spa, Verdict.Proceed)]
    public void Screen_OfAPregnancy_ReadsWeekAndType(int weeks, MassageType type, Verdict verdict)
    {
        var client = Client(Fact("pregnancy", ConditionStatus.Active)) with { Gestation = new() { CompletedWeeks = weeks } };

        Assert.Equal(verdict, Screen(client, Stroking(2, "back") with { Type = type, Positions = [BodyPosition.SideLying] }).Verdict);
    }

    [Theory]
    [InlineData("2027-04-12", false)] // 140 days to go: 20 weeks and 0 days
    [InlineData("2027-04-13", true)]
    public void Screen_OfADueDate_CountsBackFromFortyWeeks(string due, bool mayLieOnTheBack)
    {
        var client = Client(Fact("pregnancy", ConditionStatus.Active)) with { Gestation = new() { DueDate = Date(due) } };

        Assert.Equal(mayLieOnTheBack ? Verdict.Proceed : Verdict.ChangePlan, Screen(client, Stroking(2, "arm") with { Positions = [BodyPosition.Supine] }).Verdict);
    }

    [Fact]
    public void Screen_OfUnsettledPositions_TakesThemAsFaceDownAndFaceUp()
    {
        var client = Client(Fact("pregnancy", ConditionStatus.Active)) with { Gestation = new() { CompletedWeeks = 30 } };

        Assert.Equal(Verdict.ChangePlan, Screen(client, Stroking(2, "arm") with { Positions = [] }).Verdict);
        Assert.Equal(Verdict.Proceed, Screen(client, Stroking(2, "arm") with { Positions = [BodyPosition.SideLying] }).Verdict);
    }

    [Fact]
    public void Screen_OfAnAllergy_LooksIntoTheProducts()
    {
        var allergic = Client(Fact("nut-allergy", ConditionStatus.Active));
        SessionPlan With(params Product[] products) => new() { Type = MassageType.Spa, Steps = [Step("stroking", 2, BodySite.FromArea(AreaCode.From("back"))) with { Products = products }] };
        Product Oil(string code, bool labelRead = true) => new() { Ingredients = [IngredientCode.From(code)], LabelRead = labelRead };

        Assert.Equal(Verdict.Proceed, Screen(allergic, With(Oil("mineral-oil"))).Verdict);
        Assert.Equal(Verdict.ChangePlan, Screen(allergic, With(Oil("almond-oil"))).Verdict); // a nut oil
        Assert.Equal(Verdict.ChangePlan, Screen(allergic, With(Oil("mineral-oil", labelRead: false))).Verdict);
        Assert.Equal(Verdict.ChangePlan, Screen(allergic, With(Oil("moon-oil"))).Verdict); // nobody knows what that is
        Assert.Equal(Verdict.ChangePlan, Screen(allergic, With()).Verdict); // nobody said what will be used
        Assert.Equal(Verdict.ChangePlan, Screen(Client(Fact("nut-allergy", ConditionStatus.Active) with { Ingredients = [IngredientCode.From("mineral-oil")] }), With(Oil("mineral-oil"))).Verdict);
    }

    [Fact]
    public void Screen_WithALetter_AnswersWhatItCoversAndKeepsItsLimits()
    {
        var fact = Fact("clot", ConditionStatus.Controlled, "2026-10-01", "no") with { Sites = [BodySite.FromRegion(RegionCode.From("calf"))] };
        var letter = new Clearance { About = [HealthCode.From("clot")], IssuedOn = new LocalDate(2026, 11, 1), MaxPressure = PressureLevel.From(3) };
        var client = Client(fact) with { Clearances = [letter] };

        Assert.Equal(Verdict.Proceed, Screen(client, Stroking(2, "back")).Verdict);
        Assert.Equal(FindingState.Cleared, Assert.Single(Screen(client, Stroking(2, "back")).Findings).State);
        Assert.Equal(Verdict.ProceedWithChanges, Screen(client, Stroking(3, "back")).Verdict); // the rule's own cap is 2
        Assert.Equal(Verdict.ClearanceNeeded, Screen(client with { Clearances = [letter with { MaxPressure = PressureLevel.From(1) }] }, Stroking(2, "back")).Verdict);
        Assert.Equal(Verdict.ClearanceNeeded, Screen(client with { Clearances = [letter with { ExceptSites = [BodySite.FromArea(AreaCode.From("back"))] }] }, Stroking(2, "back")).Verdict);
        Assert.Equal(Verdict.ClearanceNeeded, Screen(client with { Clearances = [letter with { Techniques = [TechniqueCode.From("warming")] }] }, Stroking(2, "back")).Verdict);
        Assert.Equal(Verdict.ClearanceNeeded, Screen(client with { Clearances = [letter with { ValidUntil = Today.PlusDays(-1) }] }, Stroking(2, "back")).Verdict);
        Assert.Equal(Verdict.ClearanceNeeded, Screen(client with { Clearances = [letter with { IssuedOn = new LocalDate(2026, 9, 30) }] }, Stroking(2, "back")).Verdict); // before it happened
        Assert.Equal(Verdict.ClearanceNeeded, Screen(client with { Clearances = [letter with { About = [HealthCode.From("fever")] }] }, Stroking(2, "back")).Verdict);
    }

    [Theory]
    [InlineData(Answer.Unknown)]
    [InlineData(Answer.Declined)]
    [InlineData(Answer.NotAsked)]
    public void Screen_WithoutAnAnswerThatIsNeeded_IsNotAssessed(Answer answer)
    {
        var client = Client() with { Groups = [Group("heart", answer), Group("today", Answer.No)] };
        var result = Screen(client);

        Assert.Equal(Verdict.NotAssessed, result.Verdict);
        Assert.Equal("heart", Assert.Single(result.Questions).Group?.Value);
    }

    [Fact]
    public void Screen_AsksOnlyWhatThePlanNeeds()
    {
        var client = Client() with { Groups = [Group("heart", Answer.No), Group("today", Answer.No)] };

        Assert.Equal(Verdict.Proceed, Screen(client).Verdict);
        Assert.Equal("bones", Assert.Single(Screen(client, Warming("back")).Questions).Group?.Value); // heat needs it
        Assert.Equal("bones", Assert.Single(Screen(client, Stroking(2, "back") with { Type = MassageType.Clinical }).Questions).Group?.Value);
    }

    [Theory]
    [InlineData(100, Verdict.Proceed)]
    [InlineData(101, Verdict.NotAssessed)]
    [InlineData(-1, Verdict.NotAssessed)]
    public void Screen_OfAnOldAnswer_HoldsAsLongAsTheGroupSays(int daysAgo, Verdict verdict)
    {
        var client = Client() with { Groups = [Group("heart", Answer.No) with { On = Today.PlusDays(-daysAgo) }, Group("today", Answer.No)] };

        Assert.Equal(verdict, Screen(client).Verdict);
    }

    [Fact]
    public void Screen_OfAYesWithNothingListed_AsksWhich()
    {
        var result = Screen(Client() with { Groups = [Group("heart", Answer.Yes), Group("today", Answer.No)] });

        Assert.Equal(Verdict.NotAssessed, result.Verdict);
        Assert.Equal(QuestionKind.WhichOfGroup, Assert.Single(result.Questions).Kind);
    }

    [Fact]
    public void Screen_OfAPlanThatIsEmptyOrNotKnown_IsNotAssessed()
    {
        Assert.Equal(QuestionKind.EmptyPlan, Assert.Single(Screen(Client(), new() { Type = MassageType.Spa }).Questions).Kind);
        Assert.Equal(Verdict.NotAssessed, Screen(Client(), new() { Type = MassageType.Spa, Steps = [Step("flying", 1)] }).Verdict);
        Assert.Equal(Verdict.NotAssessed, Screen(Client(), new() { Type = MassageType.Spa, Steps = [Step("stroking", 1, BodySite.FromRegion(RegionCode.From("wing")))] }).Verdict);
    }

    [Fact]
    public void Screen_OfDatesAtTheEndsOfTime_IsJudgedAllTheSame()
    {
        var client = Client(Fact("pregnancy", ConditionStatus.Active)) with
        {
            AsOf = LocalDate.MinIsoValue,
            BirthDate = LocalDate.MaxIsoValue,
            Gestation = new() { DueDate = LocalDate.MaxIsoValue, CompletedWeeks = int.MaxValue, On = LocalDate.MinIsoValue },
            Readings = [new Reading { Kind = ReadingKind.Temperature, Value = decimal.MaxValue, On = LocalDate.MaxIsoValue }],
            Clearances = [new Clearance { About = [HealthCode.From("young")], IssuedOn = LocalDate.MinIsoValue }],
        };

        Assert.Equal(Verdict.DoNotTreat, Screen(client).Verdict);
        Assert.Equal(Verdict.DoNotTreat, Screening.Screen(client, Stroking(1, "back"), LocalDate.MaxIsoValue, FixtureKnowledge.Base).Verdict);
    }

    private static ScreeningResult Screen(HealthHistory client, SessionPlan? plan = null) =>
        Screening.Screen(client, plan ?? Stroking(2, "back"), Today, FixtureKnowledge.Base);

    private static HealthHistory Client(params HealthFact[] facts) => new()
    {
        AsOf = Today,
        BirthDate = new LocalDate(1990, 5, 5),
        Groups = [.. FixtureKnowledge.Base.FactGroups.Select(factGroup => Group(factGroup.Code.Value, facts.Any(fact => FixtureKnowledge.Base.Concepts.Find(fact.Code)?.Groups.Contains(factGroup.Code) == true) ? Answer.Yes : Answer.No))],
        Facts = facts,
    };

    private static HealthFact Fact(string code, ConditionStatus? status, string? onset = null, string? treated = null) => new()
    {
        Code = HealthCode.From(code),
        Status = status,
        Onset = onset is null ? null : PartialDate.Parse(onset),
        Details = treated is null ? [] : [Detail("treated", treated == "no" ? Answer.No : Answer.Yes)],
    };

    private static DetailAnswer Detail(string code, Answer answer) => new() { Code = DetailCode.From(code), Answer = answer };

    private static GroupAnswer Group(string code, Answer answer) => new() { Group = FactGroupCode.From(code), Answer = answer };

    private static SessionPlan Stroking(int pressure, string area) =>
        new() { Type = MassageType.Spa, Steps = [Step("stroking", pressure, BodySite.FromArea(AreaCode.From(area)))], Positions = [BodyPosition.SideLying] };

    private static SessionPlan Warming(string area) =>
        new() { Type = MassageType.Spa, Steps = [new PlanStep { Technique = TechniqueCode.From("warming"), Sites = [BodySite.FromArea(AreaCode.From(area))] }], Positions = [BodyPosition.SideLying] };

    private static PlanStep Step(string technique, int pressure, params BodySite[] sites) =>
        new() { Technique = TechniqueCode.From(technique), Pressure = PressureLevel.From(pressure), Sites = sites };

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
