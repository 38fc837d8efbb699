using MassageDomain.Knowledge;
using MassageDomain.Planning;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Planning;

public sealed class BookingCheckTests
{
    private static readonly Booking Spa = new()
    {
        Type = MassageType.Spa,
        Plan = Plan(MassageType.Spa, "swedish", "body-wrap"),
        Purposes = [PurposeCode.From("relaxation")],
        Payer = PayerKind.Gift,
        History = HistoryDepth.Brief,
        Assessment = [AssessmentItem.Comfort, AssessmentItem.Preferences],
        Measures = MeasureDuty.Satisfaction,
        Consent = ConsentDuty.OwnDiscretion,
        Record = RecordDuty.VisitNote,
    };

    private static readonly Booking Clinical = new()
    {
        Type = MassageType.Clinical,
        Plan = Plan(MassageType.Clinical, "deep-tissue", "hot-compress"),
        Purposes = [PurposeCode.From("back-pain-or-spasm")],
        Payer = PayerKind.WorkersCompensation,
        HasOrder = true,
        HasAuthorization = true,
        History = HistoryDepth.Full,
        Assessment = [AssessmentItem.Mobility, AssessmentItem.RangeOfMotion, AssessmentItem.MuscleImbalance],
        Measures = MeasureDuty.ObjectiveScales,
        Consent = ConsentDuty.InformedPlan,
        Record = RecordDuty.ProgressNote,
    };

    [Fact]
    public void Check_OfACompleteBooking_FindsNothing()
    {
        Assert.Empty(BookingCheck.Check(Spa).Issues);
        Assert.Empty(BookingCheck.Check(Clinical).Issues);
        Assert.Equal(
            [BookingDuty.History, BookingDuty.Assessment, BookingDuty.Measures, BookingDuty.Consent, BookingDuty.Record, BookingDuty.Order, BookingDuty.Authorization],
            BookingCheck.Check(Clinical).Requirements.Select(requirement => requirement.Duty));
    }

    [Fact]
    public void Check_OfASpaPackageBilledToWorkersCompensation_SaysSo()
    {
        Assert.Equal(
            ["booking.payer.spa-technique /plan/steps/1/technique", "booking.payer.spa-session /payer", "booking.missing /hasOrder", "booking.missing /hasAuthorization"],
            Issues(Spa with { Payer = PayerKind.WorkersCompensation }));
    }

    [Fact]
    public void Check_OfABodyWrapUnderAPhysiciansOrder_SaysSo()
    {
        Assert.Equal(
            ["booking.order.spa-technique /plan/steps/0/technique", "booking.payer.spa-technique /plan/steps/0/technique"],
            Issues(Clinical with { Plan = Plan(MassageType.Clinical, "body-wrap") }));
        Assert.Equal(["booking.order.spa-technique /plan/steps/0/technique"], Issues(Clinical with { Plan = Plan(MassageType.Clinical, "body-wrap"), Payer = PayerKind.Client }));
    }

    // Everything that cannot be said without a plan or a payer is said to be open.
    [Fact]
    public void Check_WhereNothingIsPlannedOrNobodyPays_SaysSo()
    {
        Assert.Equal(["booking.plan.none /plan"], Issues(Spa with { Plan = null }));
        Assert.Equal(["booking.plan.none /plan/steps"], Issues(Spa with { Plan = Plan(MassageType.Spa) }));
        Assert.Equal(["booking.payer.none /payer"], Issues(Spa with { Payer = null }));
    }

    // Whoever pays: a wrap is no clinical technique, and neuromuscular therapy no technique of a spa (knowledge, section 3.2).
    [Fact]
    public void Check_OfATechniqueOfTheOtherType_SaysSo()
    {
        Assert.Equal(
            ["booking.technique.other-type /plan/steps/0/technique"],
            Issues(Clinical with { Plan = Plan(MassageType.Clinical, "body-wrap"), Payer = PayerKind.Client, HasOrder = false, HasAuthorization = null }));
        Assert.Equal(["booking.technique.other-type /plan/steps/1/technique"], Issues(Spa with { Plan = Plan(MassageType.Spa, "swedish", "neuromuscular-therapy") }));
        Assert.Empty(Issues(Spa with { Plan = Plan(MassageType.Spa, "deep-tissue") }));
    }

    // Clinical sessions are usually 30 to 60 minutes, spa sessions 60 to 120; one on a chair is short in either.
    [Theory]
    [InlineData("swedish", 60, "")]
    [InlineData("swedish", 120, "")]
    [InlineData("swedish", 59, "booking.plan.minutes /plan/minutes")]
    [InlineData("swedish", 121, "booking.plan.minutes /plan/minutes")]
    [InlineData("swedish", null, "")]
    [InlineData("chair-massage", 15, "")]
    public void Check_OfTheLength_ComparesItWithTheUsualOne(string technique, int? minutes, string expected)
    {
        var plan = Plan(MassageType.Spa, technique);

        Assert.Equal(expected, string.Join(' ', Issues(Spa with { Plan = plan with { Minutes = minutes } })));
        Assert.Equal(expected, string.Join(' ', Issues(Spa with { Plan = plan with { Steps = [plan.Steps[0] with { Minutes = minutes }] } })));
    }

    [Fact]
    public void Check_OfSpaMassageUnderAnOrder_SaysSo()
    {
        Assert.Equal(["booking.order.spa-technique /plan/steps/1/technique", "booking.order.spa-session /hasOrder"], Issues(Spa with { HasOrder = true }));
    }

    [Fact]
    public void Check_OfAPurposeOfTheOtherType_SaysSo()
    {
        Assert.Equal(["booking.purpose.other-type /purposes/0", "booking.purpose.none /purposes"], Issues(Clinical with { Purposes = [PurposeCode.From("gift")] }));
        Assert.Equal(["booking.purpose.unknown /purposes/1"], Issues(Spa with { Purposes = [PurposeCode.From("relaxation"), PurposeCode.From("moon-gazing")] }));
    }

    [Fact]
    public void Check_OfAPlanOfTheOtherType_SaysSo()
    {
        Assert.Equal(
            ["booking.plan.other-type /plan/type", "booking.technique.unknown /plan/steps/0/technique"],
            Issues(Clinical with { Plan = Plan(MassageType.Spa, "moon-massage") }));
    }

    [Fact]
    public void Check_WhereNothingIsOnFile_SaysEverythingThatIsMissing()
    {
        var bare = new Booking { Type = MassageType.Clinical, Plan = Plan(MassageType.Clinical, "deep-tissue"), Purposes = [PurposeCode.From("restore-function")], Payer = PayerKind.HealthSavings };

        Assert.Equal(
            ["booking.missing /history", "booking.missing /assessment", "booking.missing /measures", "booking.missing /consent", "booking.missing /record", "booking.missing /hasLetterOfNecessity"],
            Issues(bare));
        Assert.All(BookingCheck.Check(bare).Requirements, requirement => Assert.False(requirement.IsMet));
    }

    [Fact]
    public void Check_OfLessThanTheTypeAsks_IsMissing()
    {
        Assert.Equal(["booking.missing /history"], Issues(Clinical with { History = HistoryDepth.Brief }));
        Assert.Equal(["booking.missing /consent"], Issues(Clinical with { Consent = ConsentDuty.OwnDiscretion }));
        Assert.Equal(["booking.missing /assessment"], Issues(Clinical with { Assessment = [AssessmentItem.Mobility, AssessmentItem.Comfort] }));
        Assert.Empty(Issues(Spa with { History = HistoryDepth.Full, Consent = ConsentDuty.InformedPlan, Measures = MeasureDuty.ObjectiveScales, Record = RecordDuty.ProgressNote }));
    }

    [Fact]
    public void Check_OfMassageForMedicare_SaysThatItIsNotPaid()
    {
        Assert.Equal(["booking.payer.does-not-pay /payer"], Issues(Clinical with { Payer = PayerKind.Medicare }));
    }

    [Fact]
    public void IsSpaOnly_IsTrueOfTheTechniquesThatNoOrderAsksFor()
    {
        // design, the table of the two types: facials, wraps, scrubs, masks and scented products are spa massage's own.
        Assert.Equal(
            [
                "aromatherapy", "ayurvedic", "bamboo-massage", "body-scrub", "body-wrap", "couples-massage", "dry-brushing", "facial", "lomi-lomi", "mask-pack", "peel",
                "steam-sauna-bath", "waxing",
            ],
            KnowledgeBase.Default.Techniques.Where(BookingCheck.IsSpaOnly).Select(technique => technique.Code.Value));
    }

    private static IEnumerable<string> Issues(Booking booking) => BookingCheck.Check(booking).Issues.Select(issue => $"{issue.Code} {issue.Path}");

    private static SessionPlan Plan(MassageType type, params string[] techniques) =>
        new() { Type = type, Steps = [.. techniques.Select(technique => new PlanStep { Technique = TechniqueCode.From(technique) })] };
}
