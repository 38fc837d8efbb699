using MassageDomain.Anatomy;
using MassageDomain.Intake;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Intake;

/// <summary>A plan keeps to what the client asked for, or validation says that it does not.</summary>
public sealed class WishCheckTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly BodySite LeftKnee = new() { Area = AreaCode.From("knee"), Side = Laterality.Left };
    private static readonly BodySite RightKnee = LeftKnee with { Side = Laterality.Right };
    private static readonly BodySite Foot = BodySite.FromArea(AreaCode.From("foot"));
    private static readonly BodySite WholeBody = BodySite.FromArea(AreaCode.From("whole-body"));

    [Fact]
    public void Avoided_WhereTheStepNamesIt_IsAnError()
    {
        Assert.Equal(["/preferences/avoid intake.plan.avoided-site 1"], Found(new() { Avoid = [LeftKnee] }, Step("swedish", Foot), Step("swedish", LeftKnee)));
        Assert.Empty(Found(new() { Avoid = [LeftKnee] }, Step("swedish", RightKnee)));
    }

    [Fact]
    public void Avoided_WhereNothingElseIsLeftOfTheTechnique_IsAnError() =>
        Assert.Equal(["/preferences/avoid intake.plan.avoided-site 0"], Found(new() { Avoid = [.. MassageDomain.Knowledge.KnowledgeBase.Default.Techniques[TechniqueCode.From("foot-massage")].Sites] }, Step("foot-massage")));

    [Fact]
    public void Avoided_OfTheWholeBody_IsToBeLeftOut()
    {
        Assert.Equal(["/preferences/avoid intake.plan.leave-out 0"], Found(new() { Avoid = [LeftKnee] }, Step("swedish", WholeBody)));
        Assert.Equal(["/preferences/avoid intake.plan.leave-out 0"], Found(new() { Avoid = [LeftKnee] }, Step("swedish")));
    }

    [Fact]
    public void Avoided_WhereTheStepNamesAPlaceThatNobodyKnows_IsAnError() =>
        Assert.Equal(["/preferences/avoid intake.plan.avoided-site 0"], Found(new() { Avoid = [LeftKnee] }, Step("swedish", BodySite.FromRegion(RegionCode.From("no-such-region")))));

    [Fact]
    public void Avoided_ByATechniqueThatNobodyKnows_IsAnError() =>
        Assert.Equal(["/preferences/avoid intake.plan.avoided-site 0"], Found(new() { Avoid = [LeftKnee] }, Step("no-such-technique")));

    // Positions that are not settled stand for face down and face up.
    [Theory]
    [InlineData(BodyPosition.Prone, null, true)]
    [InlineData(BodyPosition.Prone, BodyPosition.Prone, true)]
    [InlineData(BodyPosition.Prone, BodyPosition.SideLying, false)]
    [InlineData(BodyPosition.SideLying, BodyPosition.SideLying, true)]
    [InlineData(BodyPosition.SideLying, null, false)]
    [InlineData(BodyPosition.HeadDown, BodyPosition.Supine, false)]
    [InlineData(BodyPosition.Supine, BodyPosition.HeadDown, true)]
    [InlineData(BodyPosition.SemiReclined, BodyPosition.SemiReclined, true)]
    public void Position_ThatHurts_IsAnErrorWhereThePlanUsesIt(BodyPosition hurts, BodyPosition? planned, bool isWrong)
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [Step("swedish", Foot)], Positions = planned is { } position ? [position] : [] };

        Assert.Equal(isWrong, Found(new() { PositionsThatHurt = [hurts] }, plan).Length == 1);
    }

    [Theory]
    [InlineData(Answer.Yes, "lavender-oil", true, 1)]
    [InlineData(Answer.Yes, null, true, 0)]
    [InlineData(Answer.Yes, null, false, 1)]
    [InlineData(Answer.No, "lavender-oil", true, 0)]
    [InlineData(null, "lavender-oil", true, 0)]
    public void Scent_WhereTheClientWantsNone_IsAnError(Answer? scentFree, string? ingredient, bool labelRead, int issues)
    {
        var step = Step("swedish", Foot) with { Products = [new() { LabelRead = labelRead, Ingredients = ingredient is null ? [] : [IngredientCode.From(ingredient)] }] };

        Assert.Equal(issues, Found(new() { ScentFree = scentFree }, step).Length);
    }

    [Fact]
    public void ValidateFor_APlaceThatNobodyKnows_SaysSo()
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [Step("swedish", Foot)] };

        Assert.Contains(" intake.place.unknown", IntakeValidation.ValidateFor(Form(new()), plan, Today, JurisdictionCode.From("xx-zz")).Select(issue => issue.ToString()));
        Assert.DoesNotContain(" intake.place.unknown", IntakeValidation.ValidateFor(Form(new()), plan, Today, JurisdictionCode.From("us-sc")).Select(issue => issue.ToString()));
    }

    [Fact]
    public void ValidateFor_AFormOfTheLastDayOfTheCalendar_IsAnIssue()
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [Step("swedish", Foot)] };

        Assert.Contains("/completedOn intake.completed-on.after-today", IntakeValidation.ValidateFor(Form(new()) with { CompletedOn = LocalDate.MaxIsoValue }, plan, Today).Select(issue => issue.ToString()));
    }

    // A number may have spaces in it, thousands of them: no phone has.
    [Fact]
    public void Validate_OfAPhoneNumberOfAMillionSpaces_AnswersAtOnce()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var issues = IntakeValidation.Validate(Form(new()) with { Contact = new() { Phone = "1" + new string(' ', 500_000) + "!" } }, Today);

        Assert.Contains("/contact/phone intake.phone.malformed", issues.Select(issue => issue.ToString()));
        Assert.True(watch.ElapsedMilliseconds < 2_000);
    }

    [Fact]
    public void Validate_OfACapacityThatIsNotKnown_AsksWhoMayDecide() => Assert.Equal(
        ["/capacity/representative intake.capacity.no-representative"],
        IntakeValidation.Validate(Form(new()) with { Capacity = new() { CanExplainBack = Answer.Unknown, Representative = new() { Name = "Nora Test", Relation = PersonRelation.Friend } } }, Today).Select(issue => issue.ToString()));

    private static PlanStep Step(string technique, params BodySite[] sites) => new() { Technique = TechniqueCode.From(technique), Sites = sites };

    private static IntakeForm Form(SessionPreferences preferences) => new()
    {
        ClientId = "C-1",
        CompletedOn = Today,
        Health = new() { AsOf = Today, BirthDate = new(1985, 3, 4) },
        Preferences = preferences,
    };

    private static string[] Found(SessionPreferences preferences, params PlanStep[] steps) =>
        Found(preferences, new SessionPlan { Type = MassageType.Spa, Steps = steps, Positions = [BodyPosition.SideLying] });

    private static string[] Found(SessionPreferences preferences, SessionPlan plan) =>
        [.. IntakeValidation.ValidateFor(Form(preferences), plan, Today).Where(issue => issue.Code.Value.StartsWith("intake.plan.", StringComparison.Ordinal)).Select(issue => $"{issue} {issue.Parameters[0].Value}")];
}
