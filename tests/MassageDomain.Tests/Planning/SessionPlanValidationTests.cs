using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Planning;
using MassageDomain.Techniques;
using MassageDomain.Tests.Anatomy;

namespace MassageDomain.Tests.Planning;

public sealed class SessionPlanValidationTests
{
    [Fact]
    public void Validate_AQuietSwedishMassage_FindsNothing()
    {
        var plan = Plan(MassageType.Spa, Step("swedish", minutes: 60)) with { Minutes = 75, Format = SessionFormat.Table, Positions = [BodyPosition.Prone, BodyPosition.Supine] };

        Assert.Empty(Codes(plan));
    }

    [Theory]
    [InlineData("hot-stone", 51, "plan.limit.exceeded /steps/0/temperatureCelsius bound=50")]
    [InlineData("hot-stone", 50, "")]
    [InlineData("hot-stone", null, "plan.limit.not-stated /steps/0/temperatureCelsius bound=50")]
    [InlineData("paraffin", 54, "")]
    [InlineData("paraffin", 55, "plan.limit.exceeded /steps/0/temperatureCelsius bound=54")]
    [InlineData("hot-stone", 121, "plan.limit.exceeded /steps/0/temperatureCelsius bound=50|plan.temperature.out-of-range /steps/0/temperatureCelsius")]
    public void Validate_TheTemperature_KeepsToTheLimit(string technique, int? celsius, string expected)
    {
        var step = Step(technique) with { TemperatureCelsius = celsius };

        Assert.Equal(expected, Limits(Plan(MassageType.Spa, step)));
    }

    [Theory]
    [InlineData(2.0, "")]
    [InlineData(2.5, "plan.limit.exceeded /steps/0/dilutionPercent bound=2")]
    [InlineData(null, "plan.limit.not-stated /steps/0/dilutionPercent bound=2")]
    [InlineData(-1.0, "plan.dilution.out-of-range /steps/0/dilutionPercent")]
    public void Validate_TheDilution_KeepsToTheLimit(double? percent, string expected)
    {
        var step = Step("aromatherapy") with { DilutionPercent = (decimal?)percent };

        Assert.Equal(expected, Limits(Plan(MassageType.Spa, step)));
    }

    [Theory]
    [InlineData(15, null, null, "")] // The whole step is no longer than any area may be.
    [InlineData(30, null, null, "plan.limit.not-stated /steps/0/minutesPerArea bound=15")]
    [InlineData(30, 15, null, "")]
    [InlineData(30, 16, null, "plan.limit.exceeded /steps/0/minutesPerArea bound=15")]
    [InlineData(16, null, "calf", "plan.limit.exceeded /steps/0/minutes bound=15")] // All on one place.
    public void Validate_TheTimeOfStillCups_KeepsToTheLimit(int minutes, int? perArea, string? region, string expected)
    {
        var step = Step("dry-cupping-static", region is null ? [BodySite.FromArea(AreaCode.From("back"))] : [BodySite.FromRegion(RegionCode.From(region), Laterality.Left)], minutes)
            with
        { MinutesPerArea = perArea };

        Assert.Equal(expected, Limits(Plan(MassageType.Clinical, step)));
    }

    [Fact]
    public void Validate_Ice_AsksHowOftenTheSkinIsLookedAt()
    {
        var step = Step("ice-massage", minutes: 20) with { MinutesPerArea = 10 };

        Assert.Equal("plan.limit.not-stated /steps/0/skinCheckEveryMinutes bound=5", Limits(Plan(MassageType.Clinical, step)));
        Assert.Equal("", Limits(Plan(MassageType.Clinical, step with { SkinCheckEveryMinutes = 5 })));
        Assert.Equal("plan.limit.exceeded /steps/0/skinCheckEveryMinutes bound=5", Limits(Plan(MassageType.Clinical, step with { SkinCheckEveryMinutes = 10 })));
    }

    [Theory]
    [InlineData(17, "plan.limit.exceeded /steps/0/technique bound=18")]
    [InlineData(18, "")]
    [InlineData(null, "plan.limit.not-stated /steps/0/technique bound=18")]
    public void Validate_HotStonesForAClient_KeepToTheAge(int? age, string expected)
    {
        var plan = Plan(MassageType.Spa, Step("hot-stone") with { TemperatureCelsius = 48 });

        Assert.Equal(expected, Limits(plan, new() { AgeYears = age }));
        Assert.Equal("", Limits(plan));
    }

    [Theory]
    [InlineData(60, "neck", "")]
    [InlineData(61, "neck", "plan.limit.exceeded /steps/0/technique bound=60")]
    [InlineData(null, "neck", "plan.limit.not-stated /steps/0/technique bound=60")]
    [InlineData(61, "leg", "")]
    public void Validate_LymphaticDrainageForAClient_KeepsToTheAgeOnTheNeck(int? age, string area, string expected)
    {
        // "Neck work needs clearance over 60": hard limits by technique, manual lymphatic drainage.
        var plan = Plan(MassageType.Clinical, Step("manual-lymphatic-drainage") with { Pressure = PressureLevel.Min, Sites = [BodySite.FromArea(AreaCode.From(area))] });

        Assert.Equal(expected, Limits(plan, new() { AgeYears = age }));
        Assert.Equal("", Limits(plan));
    }

    [Fact]
    public void Validate_AScrubForAClient_KeepsToTheHoursAfterShavingAndWaxing()
    {
        var plan = Plan(MassageType.Spa, Step("body-scrub"));

        Assert.Equal("", Limits(plan, new() { HoursSinceShaving = 24, HoursSinceWaxing = 48 }));
        Assert.Equal(
            "plan.limit.exceeded /steps/0/technique bound=24|plan.limit.not-stated /steps/0/technique bound=48",
            Limits(plan, new() { HoursSinceShaving = 23.5m }));
        Assert.Equal("plan.limit.exceeded /steps/0/technique bound=1", Limits(Plan(MassageType.Spa, Step("abdominal-massage")), new() { HoursSinceMeal = 0.5m }));
    }

    [Fact]
    public void Validate_LymphaticDrainage_StaysSkinLight()
    {
        var issues = Issues(Plan(MassageType.Clinical, Step("manual-lymphatic-drainage") with { Pressure = PressureLevel.From(2) }));

        Assert.Contains("plan.limit.exceeded /steps/0/pressure bound=1", issues);
    }

    [Fact]
    public void Validate_AMassageGun_StaysOffTheNeckAndLeavesTheBackOfTheKnee()
    {
        var step = Step("percussion-gun", [BodySite.FromRegion(RegionCode.From("neck-front")), BodySite.FromArea(AreaCode.From("leg"))]) with { Minutes = 2 };

        Assert.Equal("plan.limit.forbidden-site /steps/0/sites/0|plan.limit.leave-out /steps/0/sites/1", Limits(Plan(MassageType.Clinical, step)));
    }

    [Theory]
    [InlineData(null, "plan.pressure.above-client")] // Unsaid, deep tissue goes to level 5.
    [InlineData(5, "plan.pressure.above-client")]
    [InlineData(4, "")]
    public void Validate_ThePressure_StaysWithinWhatTheClientWants(int? pressure, string expected)
    {
        var plan = Plan(MassageType.Clinical, Step("deep-tissue") with { Pressure = pressure is { } level ? PressureLevel.From(level) : null });

        var found = SessionPlanValidation.Validate(plan, bounds: new() { MaxPressure = PressureLevel.From(4) }).Select(issue => issue.Code.Value).Where(code => code == "plan.pressure.above-client");

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void Validate_ATechniqueThatIsNotKnown_StillMindsTheClientsPressure()
    {
        var plan = Plan(MassageType.Spa, Step("moon-massage") with { Pressure = PressureLevel.Max });

        Assert.Equal(["plan.technique.unknown", "plan.pressure.above-client"], SessionPlanValidation.Validate(plan, bounds: new() { MaxPressure = PressureLevel.From(3) }).Select(issue => issue.Code.Value));
    }

    [Fact]
    public void Validate_TheTime_FitsTheBooking()
    {
        var plan = Plan(MassageType.Spa, Step("swedish", minutes: 50), Step("foot-massage", minutes: 20));

        Assert.Empty(Codes(plan with { Minutes = 70 }));
        Assert.Equal(["plan.minutes.more-than-booked /minutes"], Codes(plan with { Minutes = 60 }));
        Assert.Equal(["plan.minutes.out-of-range /minutes", "plan.minutes.more-than-booked /minutes"], Codes(plan with { Minutes = 0 }));
        Assert.Equal(["plan.minutes.per-area-more-than-step /steps/0/minutesPerArea"], Codes(Plan(MassageType.Spa, Step("swedish", minutes: 10) with { MinutesPerArea = 11 })));
    }

    [Fact]
    public void Validate_TheFormat_GoesWithTechniquesPositionsAndType()
    {
        Assert.Equal(
            ["plan.format.technique /steps/0/technique", "plan.format.position /positions/0"],
            Codes(Plan(MassageType.Spa, Step("body-wrap")) with { Format = SessionFormat.Chair, Positions = [BodyPosition.Prone] }));
        Assert.Equal(["plan.format.technique /steps/0/technique"], Codes(Plan(MassageType.Spa, Step("chair-massage") with { Pressure = PressureLevel.From(2) }) with { Format = SessionFormat.Table }));
        Assert.Contains("plan.format.other-type /format", Codes(Plan(MassageType.Clinical, Step("swedish")) with { Format = SessionFormat.Couple }));
        Assert.DoesNotContain(Codes(Plan(MassageType.Clinical, Step("thai-massage") with { Pressure = PressureLevel.From(3) }) with { Format = SessionFormat.Mat, Positions = [BodyPosition.Seated] }), code => code.StartsWith("plan.format", StringComparison.Ordinal));
    }

    // The chair's own technique says how the session is held where the plan does not.
    [Fact]
    public void Validate_AFormatThatATechniqueSays_IsTheFormat()
    {
        var chair = Step("chair-massage") with { Pressure = PressureLevel.From(2) };

        Assert.Equal(["plan.format.position /positions/0"], Codes(Plan(MassageType.Spa, chair) with { Positions = [BodyPosition.Prone] }));
        Assert.Empty(Codes(Plan(MassageType.Spa, chair) with { Positions = [BodyPosition.Seated] }));
        Assert.Equal(["plan.format.technique /steps/1/technique"], Codes(Plan(MassageType.Spa, chair, Step("body-wrap"))));
        Assert.Equal(["plan.format.technique /steps/1/technique"], Codes(Plan(MassageType.Spa, Step("couples-massage"), chair)));
    }

    // One position that reaches the site is enough; naming none stands for face down and face up.
    [Theory]
    [InlineData("abdominal-massage", "upper-abdomen", "prone", true)]
    [InlineData("abdominal-massage", null, "prone", true)]
    [InlineData("abdominal-massage", "upper-abdomen", "prone supine", false)]
    [InlineData("abdominal-massage", "upper-abdomen", "side-lying", false)]
    [InlineData("abdominal-massage", "upper-abdomen", "", false)]
    [InlineData("swedish", "lower-back", "supine", true)]
    [InlineData("swedish", "lower-back", "semi-reclined head-down", true)]
    [InlineData("swedish", "lower-back", "seated", false)]
    [InlineData("swedish", "buttock", "seated", true)]
    [InlineData("swedish", "neck-back", "supine", false)]
    [InlineData("swedish", "calf", "supine", false)]
    [InlineData("swedish", "forearm-front", "prone", false)]
    [InlineData("swedish", "thigh-front", "prone", true)]
    [InlineData("swedish", "shin", "prone", false)]
    [InlineData("swedish", "ribs", "prone", false)]
    [InlineData("swedish", null, "prone", false)]
    [InlineData("chair-massage", "chest-upper", "seated", true)]
    [InlineData("swedish", "chest-upper", "seated", false)]
    [InlineData("craniosacral", "sacrum", "supine", false)] // A hand that rests under the body.
    public void Validate_ThePositions_ReachEverySite(string technique, string? region, string positions, bool outOfReach)
    {
        var converter = new BodyPositionJsonConverter();
        var all = Enum.GetValues<BodyPosition>().ToDictionary(converter.TokenOf);
        var plan = Plan(MassageType.Spa, Step(technique, region is null ? [] : [BodySite.FromRegion(RegionCode.From(region))]))
            with
        { Positions = [.. positions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(token => all[token])] };
        var found = Codes(plan).Where(code => code.StartsWith("plan.position", StringComparison.Ordinal));

        Assert.Equal(!outOfReach ? [] : [$"plan.position.site-out-of-reach /steps/0/sites{(region is null ? string.Empty : "/0")}"], found);
    }

    // 60 minutes of ice on one calf are not 15 minutes on each area; on two calves 30 are.
    [Theory]
    [InlineData(60, 15, Laterality.Left, true)]
    [InlineData(15, 15, Laterality.Left, false)]
    [InlineData(30, 15, null, false)]
    [InlineData(31, 15, null, true)]
    [InlineData(60, 0, Laterality.Left, false)]
    [InlineData(60, null, Laterality.Left, false)]
    public void Validate_TheTimeOfAStep_FitsItsAreas(int minutes, int? perArea, Laterality? side, bool tooLong)
    {
        var step = Step("ice-massage", [BodySite.FromRegion(RegionCode.From("calf"), side)], minutes) with { MinutesPerArea = perArea, SkinCheckEveryMinutes = 5 };

        Assert.Equal(tooLong, Codes(Plan(MassageType.Clinical, step)).Contains("plan.minutes.more-than-areas /steps/0/minutes"));
    }

    [Fact]
    public void Validate_ASiteWhereTheTechniqueIsNotDone_IsUnusual()
    {
        Assert.Equal(["plan.site.unusual /steps/0/sites/0"], Codes(Plan(MassageType.Spa, Step("foot-massage", [BodySite.FromRegion(RegionCode.From("forehead"))]))));
    }

    [Fact]
    public void Cautions_OfDeepWorkBehindTheKnee_NameThePoplitealFossa()
    {
        // knowledge, endangerment sites: no pressure on the popliteal fossa; the cap is level 1.
        var plan = Plan(MassageType.Clinical, Step("deep-tissue", [BodySite.FromRegion(RegionCode.From("knee-back"), Laterality.Left)]));

        var caution = Assert.Single(EndangermentCautions.Of(plan));

        Assert.Equal("popliteal-fossa", caution.Site.Code.Value);
        Assert.True(caution.AbovePressure);
        Assert.True(caution.ByMechanism);
        Assert.Equal([Laterality.Left], caution.Where.Select(site => site.Side!.Value));
        Assert.Contains("plan.endangerment.pressure /steps/0/pressure", Codes(plan));
    }

    [Fact]
    public void Validate_OfALargeAreaWithAnEndangermentSiteInIt_LeavesThatToTheCautions()
    {
        var plan = Plan(MassageType.Clinical, Step("deep-tissue", [BodySite.FromArea(AreaCode.From("leg"), Laterality.Left)]));

        Assert.DoesNotContain(Codes(plan), code => code.StartsWith("plan.endangerment", StringComparison.Ordinal));
        Assert.Equal(
            ["femoral-triangle", "fibular-head", "great-saphenous-vein", "popliteal-fossa", "tarsal-tunnel"],
            EndangermentCautions.Of(plan).Select(caution => caution.Site.Code.Value));
        Assert.All(EndangermentCautions.Of(plan), caution => Assert.False(caution.Named));
        // The neck is mostly such a place, and naming it means it.
        Assert.Contains("plan.endangerment.pressure /steps/0/pressure", Codes(Plan(MassageType.Clinical, Step("deep-tissue", [BodySite.FromArea(AreaCode.From("neck"))]))));
    }

    [Fact]
    public void Cautions_OfALightTouch_AreNone()
    {
        Assert.Empty(EndangermentCautions.Of(Plan(MassageType.Spa, Step("effleurage", [BodySite.FromRegion(RegionCode.From("knee-back"))]) with { Pressure = PressureLevel.Min })));
        Assert.Equal(
            ["spinous-processes"],
            EndangermentCautions.Of(Plan(MassageType.Spa, Step("tapotement", [BodySite.FromRegion(RegionCode.From("spine-midline"))]) with { Pressure = PressureLevel.From(2) })).Select(caution => caution.Site.Code.Value));
    }

    [Property]
    public Property Read_OfAPlanThatWasWritten_IsThePlan() => Prop.ForAll(Plans().ToArbitrary(), plan => SessionPlanJson.Read(SessionPlanJson.Write(plan)).Value == plan);

    [Property]
    public Property Validate_OfAPlanReadBack_SaysTheSame() => Prop.ForAll(Plans().ToArbitrary(), plan =>
        SessionPlanValidation.Validate(SessionPlanJson.Read(SessionPlanJson.Write(plan)).Value).SequenceEqual(SessionPlanValidation.Validate(plan)));

    [Property]
    public Property Validate_OfAStricterClient_NeverFindsLess() => Prop.ForAll(Plans().ToArbitrary(), plan => Enumerable.Range(1, 4).All(level =>
        SessionPlanValidation.Validate(plan, bounds: new() { MaxPressure = PressureLevel.From(level + 1) })
            .Except(SessionPlanValidation.Validate(plan, bounds: new() { MaxPressure = PressureLevel.From(level) })).ToArray().Length == 0));

    [Property]
    public Property Validate_OfOnePositionMore_NeverFindsMoreOutOfReach() => Prop.ForAll(Plans().ToArbitrary(), plan => plan.Positions.Count == 0 || Enum.GetValues<BodyPosition>().All(position =>
        OutOfReach(plan with { Format = SessionFormat.Table, Positions = [.. plan.Positions, position] }).All(OutOfReach(plan with { Format = SessionFormat.Table }).Contains)));

    private static IEnumerable<string> OutOfReach(SessionPlan plan) => Codes(plan).Where(code => code.StartsWith("plan.position.site", StringComparison.Ordinal));

    private static Gen<SessionPlan> Plans() =>
        from type in Gen.Elements(MassageType.Clinical, MassageType.Spa)
        from steps in Steps().ListOf()
        from format in Gen.Elements<SessionFormat?>(null, SessionFormat.Table, SessionFormat.Chair, SessionFormat.Couple, SessionFormat.Mat)
        from minutes in Gen.Elements<int?>(null, 30, 60, 90)
        from positions in Gen.Elements(Enum.GetValues<BodyPosition>()).ListOf()
        select new SessionPlan { Type = type, Steps = [.. steps], Format = format, Minutes = minutes, Positions = [.. positions] };

    private static Gen<PlanStep> Steps() =>
        from technique in Gen.Elements(KnowledgeBase.Default.Techniques.Select(technique => technique.Code).ToArray())
        from sites in AnatomyArbitraries.Sites.ListOf()
        from pressure in Gen.Elements<int?>(null, 1, 2, 3, 4, 5)
        from minutes in Gen.Elements<int?>(null, 1, 15, 60)
        from celsius in Gen.Elements<decimal?>(null, 10, 49.5m, 55)
        from percent in Gen.Elements<decimal?>(null, 0.5m, 2, 3)
        select new PlanStep
        {
            Technique = technique,
            Sites = [.. sites],
            Pressure = pressure is { } level ? PressureLevel.From(level) : null,
            Minutes = minutes,
            TemperatureCelsius = celsius,
            DilutionPercent = percent,
        };

    private static SessionPlan Plan(MassageType type, params PlanStep[] steps) => new() { Type = type, Steps = steps };

    private static PlanStep Step(string technique, BodySite[]? sites = null, int? minutes = null) => new() { Technique = TechniqueCode.From(technique), Sites = sites ?? [], Minutes = minutes };

    private static IEnumerable<string> Codes(SessionPlan plan) => SessionPlanValidation.Validate(plan).Select(issue => $"{issue.Code} {issue.Path}");

    private static IEnumerable<string> Issues(SessionPlan plan, PlanBounds? bounds = null) => SessionPlanValidation.Validate(plan, bounds: bounds)
        .Select(issue => $"{issue.Code} {issue.Path}{(issue.Parameters.FirstOrDefault(parameter => parameter.Name == "bound") is { } bound ? " " + bound : string.Empty)}");

    private static string Limits(SessionPlan plan, PlanBounds? bounds = null) => string.Join('|', Issues(plan, bounds)
        .Where(issue => issue.StartsWith("plan.limit", StringComparison.Ordinal) || issue.StartsWith("plan.temperature", StringComparison.Ordinal) || issue.StartsWith("plan.dilution", StringComparison.Ordinal)));
}
