using MassageDomain.Anatomy;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Intake.Consents;

public sealed class ConsentCheckTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 15, 0);
    private static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(-5));
    private static readonly JurisdictionCode Washington = JurisdictionCode.From("us-wa");

    private static readonly SessionPlan Spa = Plan(MassageType.Spa, "swedish");

    private static readonly Consent OwnRisk = new()
    {
        Scope = ConsentScope.SpaAtOwnRisk,
        Kind = ConsentKind.OwnRisk,
        GivenBy = ConsentSigner.Client,
        GivenAt = Now - Duration.FromDays(10),
        Method = ConsentMethod.Tick,
    };

    private static readonly Consent Treatment = OwnRisk with
    {
        Scope = ConsentScope.TreatmentPlan,
        Kind = ConsentKind.Informed,
        Method = ConsentMethod.Written,
        Text = ConsentTextCode.From("clinical-treatment"),
        TextVersion = 1,
    };

    private static readonly Consent[] Clinical =
    [
        Treatment,
        Treatment with { Scope = ConsentScope.Assessment, Text = ConsentTextCode.From("clinical-assessment") },
        Treatment with { Scope = ConsentScope.Draping, Text = ConsentTextCode.From("draping") },
    ];

    [Fact]
    public void Assess_OfASpaSessionAtOwnRisk_MayStart() => Assert.True(Standing(Spa, OwnRisk).MayStart);

    [Fact]
    public void Assess_WithoutAnyConsent_SaysWhichIsMissing() =>
        Assert.Equal([(ConsentScope.SpaAtOwnRisk, ConsentGap.NeverGiven)], Gaps(Standing(Spa)));

    [Fact]
    public void Assess_OfClinicalWork_NeedsThreeInformedConsents()
    {
        var plan = Plan(MassageType.Clinical, "deep-tissue");

        Assert.True(Standing(plan, Clinical).MayStart);
        Assert.Equal(
            [(ConsentScope.Assessment, ConsentGap.NeverGiven), (ConsentScope.TreatmentPlan, ConsentGap.NeverGiven), (ConsentScope.Draping, ConsentGap.NeverGiven)],
            Gaps(Standing(plan, OwnRisk)).Order());
    }

    [Fact]
    public void Assess_OfAnOwnRiskConsentForClinicalWork_IsNotInformed()
    {
        var missing = Assert.Single(Standing(Plan(MassageType.Clinical, "deep-tissue"), [Treatment with { Kind = ConsentKind.OwnRisk }, Clinical[1], Clinical[2]]).Missing);

        Assert.Equal(ConsentGap.NotInformed, missing.Gap);
    }

    [Fact]
    public void Assess_WithoutAText_NeedsTheSixElementsExplained()
    {
        var bare = Treatment with { Text = null, TextVersion = null, Explained = [ConsentElement.Nature, ConsentElement.Purpose, ConsentElement.Benefits, ConsentElement.Risks] };

        var missing = Assert.Single(Standing(Plan(MassageType.Clinical, "deep-tissue"), [bare, Clinical[1], Clinical[2]]).Missing);

        Assert.Equal([ConsentElement.Alternatives, ConsentElement.RightToStop], missing.NotExplained);
    }

    [Fact]
    public void Assess_OfAnOlderVersionOfTheText_AsksForTheNewOne() => Assert.Equal(
        [(ConsentScope.TreatmentPlan, ConsentGap.OtherText)],
        Gaps(Standing(Plan(MassageType.Clinical, "deep-tissue"), [Treatment with { TextVersion = 2 }, Clinical[1], Clinical[2]])));

    [Theory]
    [InlineData(0, null, null, null)]
    [InlineData(-1, null, null, ConsentGap.NotYetGiven)]
    [InlineData(1, 0, null, ConsentGap.Expired)]
    [InlineData(1, -1, null, null)]
    [InlineData(1, null, 0, ConsentGap.Withdrawn)]
    [InlineData(1, null, -1, null)]
    [InlineData(365, null, null, null)]
    [InlineData(366, null, null, ConsentGap.Expired)]
    public void Assess_OfAConsentInTime_HoldsFromItsMomentToItsEnd(int givenDaysAgo, int? expiredDaysAgo, int? withdrawnDaysAgo, ConsentGap? gap)
    {
        Instant? Ago(int? days) => days is { } some ? Now - Duration.FromDays(some) : null;
        var consent = OwnRisk with { GivenAt = Ago(givenDaysAgo)!.Value, ExpiresAt = Ago(expiredDaysAgo), WithdrawnAt = Ago(withdrawnDaysAgo) };

        Assert.Equal(gap, Standing(Spa, consent).Missing.SingleOrDefault()?.Gap);
    }

    [Fact]
    public void Assess_OfAWithdrawnConsentAndANewOne_MayStart() => Assert.True(Standing(
        Spa,
        OwnRisk with { GivenAt = Now - Duration.FromDays(20), WithdrawnAt = Now - Duration.FromDays(5) },
        OwnRisk with { GivenAt = Now - Duration.FromDays(1) }).MayStart);

    // WAC 246-830-565: written consent, valid one year unless revoked.
    [Fact]
    public void Assess_InWashington_NeedsItInWriting()
    {
        Assert.Equal([(ConsentScope.TreatmentPlan, ConsentGap.NotInWriting)], Gaps(Standing(Spa, Washington, OwnRisk)));
        Assert.True(Standing(Spa, Washington, OwnRisk with { Method = ConsentMethod.ElectronicSignature }).MayStart);
    }

    // The same: work on the breasts and on the gluteal cleft or perineum needs a further written consent.
    [Fact]
    public void Assess_OfWorkOnTheBreastsInWashington_NeedsARecordOfItsOwn()
    {
        var plan = new SessionPlan { Type = MassageType.Clinical, Steps = [new() { Technique = TechniqueCode.From("myofascial-release"), Sites = [BodySite.FromRegion(RegionCode.From("breast"))] }] };
        var area = Treatment with { Scope = ConsentScope.BodyAreas, Text = ConsentTextCode.From("sensitive-areas"), Areas = [SensitiveArea.Breast] };

        Assert.Equal([ConsentGap.NeverGiven, ConsentGap.NeverGiven], Standing(plan, Washington, Clinical).Missing.Select(missing => missing.Gap));
        Assert.All(Standing(plan, Washington, [.. Clinical, area with { Areas = [SensitiveArea.Abdomen] }]).Missing, missing => Assert.Equal(ConsentGap.AreaNotCovered, missing.Gap));
        Assert.True(Standing(plan, Washington, [.. Clinical, area]).MayStart);
    }

    [Fact]
    public void Assess_OfCupping_NeedsAConsentForMarksThatNamesIt()
    {
        var plan = Plan(MassageType.Spa, "dry-cupping-static");
        var marks = OwnRisk with { Scope = ConsentScope.MarkingTechniques, Kind = ConsentKind.Informed };

        Assert.Equal([(ConsentScope.MarkingTechniques, ConsentGap.NeverGiven)], Gaps(Standing(plan, OwnRisk)));
        Assert.True(Standing(plan, OwnRisk, marks).MayStart);
        Assert.Equal([(ConsentScope.MarkingTechniques, ConsentGap.TechniqueNotCovered)], Gaps(Standing(plan, OwnRisk, marks with { Techniques = [TechniqueCode.From("gua-sha")] })));
    }

    [Fact]
    public void Assess_OfAnAreaOptedOut_MayNotStartWhereThePlanNamesIt()
    {
        var form = Form([OwnRisk]) with { Preferences = new() { SensitiveAreas = [new() { Area = SensitiveArea.Feet, MayBeWorked = Answer.No }] } };

        Assert.Equal([ConsentGap.OptedOut], ConsentCheck.Assess(form, Plan(MassageType.Spa, "foot-massage"), Now, Zone).Missing.Select(missing => missing.Gap));
        Assert.True(ConsentCheck.Assess(form, Spa, Now, Zone).MayStart);
    }

    [Theory]
    [InlineData(17, ConsentSigner.Client, ConsentMethod.Written, false)]
    [InlineData(17, ConsentSigner.Guardian, ConsentMethod.Tick, false)]
    [InlineData(17, ConsentSigner.Guardian, ConsentMethod.Written, true)]
    [InlineData(18, ConsentSigner.Client, ConsentMethod.Tick, true)]
    public void Assess_OfAClientOfAnAge_NeedsTheRightSigner(int age, ConsentSigner signer, ConsentMethod method, bool mayStart)
    {
        var form = Form([OwnRisk with { GivenBy = signer, Method = method }]);
        form = form with { Health = form.Health with { BirthDate = new LocalDate(2026, 11, 13).PlusYears(-age) }, Guardian = new() { Relation = PersonRelation.Parent } };

        Assert.Equal(mayStart, ConsentCheck.Assess(form, Spa, Now, Zone).MayStart);
    }

    [Fact]
    public void Assess_OfAMinorOf15WhoseGuardianStaysAway_MayNotStart()
    {
        var form = Form([OwnRisk with { GivenBy = ConsentSigner.Guardian, Method = ConsentMethod.Written }]);
        form = form with { Health = form.Health with { BirthDate = new(2011, 11, 23) }, Guardian = new() { Name = "Nora Test", Relation = PersonRelation.Parent } };

        Assert.Equal([ConsentGap.GuardianAbsent], ConsentCheck.Assess(form, Spa, Now, Zone).Missing.Select(missing => missing.Gap));
    }

    [Fact]
    public void Assess_OfAClientWithoutADateOfBirth_TakesNobodyToBeOfAge()
    {
        var form = Form([OwnRisk]);

        Assert.Equal([ConsentGap.WrongSigner, ConsentGap.GuardianAbsent], ConsentCheck.Assess(form with { Health = form.Health with { BirthDate = null } }, Spa, Now, Zone).Missing.Select(missing => missing.Gap));
    }

    [Fact]
    public void Allows_Sharing_OnlyWithThePartyNamed()
    {
        var form = Form([OwnRisk with { Scope = ConsentScope.Sharing, Kind = ConsentKind.Informed, Parties = ["Dr. Ada Example"] }]);

        Assert.True(ConsentCheck.Allows(form, ConsentScope.Sharing, Now, "dr ada example"));
        Assert.False(ConsentCheck.Allows(form, ConsentScope.Sharing, Now, "Somebody Else"));
        Assert.False(ConsentCheck.Allows(form, ConsentScope.Photographs, Now));
    }

    private static SessionPlan Plan(MassageType type, string technique) => new() { Type = type, Steps = [new() { Technique = TechniqueCode.From(technique) }] };

    private static IntakeForm Form(IReadOnlyList<Consent> consents) => new()
    {
        ClientId = "C-1",
        CompletedOn = new(2026, 11, 1),
        Health = new() { AsOf = new(2026, 11, 1), BirthDate = new(1980, 1, 1) },
        Consents = consents,
    };

    private static ConsentStanding Standing(SessionPlan plan, params Consent[] consents) => ConsentCheck.Assess(Form(consents), plan, Now, Zone);

    private static ConsentStanding Standing(SessionPlan plan, JurisdictionCode place, params Consent[] consents) => ConsentCheck.Assess(Form(consents), plan, Now, Zone, place);

    private static IEnumerable<(ConsentScope Scope, ConsentGap Gap)> Gaps(ConsentStanding standing) => standing.Missing.Select(missing => (missing.Scopes[0], missing.Gap));
}
