using MassageDomain.Anatomy;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Intake.Consents;

/// <summary>What was taken back stays taken back, and only those consent who may.</summary>
public sealed class ConsentHistoryTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 15, 0);
    private static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(-5));

    private static readonly Consent January = new()
    {
        Scope = ConsentScope.SpaAtOwnRisk,
        Kind = ConsentKind.OwnRisk,
        GivenBy = ConsentSigner.Client,
        GivenAt = Instant.FromUtc(2026, 1, 10, 12, 0),
        Method = ConsentMethod.Written,
    };

    private static readonly Consent June = January with { GivenAt = Instant.FromUtc(2026, 6, 1, 12, 0) };
    private static readonly Instant July = Instant.FromUtc(2026, 7, 1, 12, 0);
    private static readonly SessionPlan Spa = Plan("swedish");

    [Fact]
    public void Assess_OfAWithdrawal_VoidsTheOlderCopyToo()
    {
        Assert.Equal([ConsentGap.Withdrawn], Gaps(Adult([January, June with { WithdrawnAt = July }])));
        Assert.Equal([ConsentGap.Withdrawn], Gaps(Adult([January, January with { WithdrawnAt = July }])));
        Assert.Empty(Gaps(Adult([January, June with { WithdrawnAt = July }, June with { GivenAt = July + Duration.FromDays(1) }])));
        Assert.Empty(Gaps(Adult([January, June with { WithdrawnAt = Now + Duration.FromDays(1) }])));
    }

    [Fact]
    public void Assess_OfARenewalThatHasRunOut_DoesNotFallBackOnTheOlderCopy() =>
        Assert.Equal([ConsentGap.Expired], Gaps(Adult([January, June with { ExpiresAt = July }])));

    [Fact]
    public void Assess_OfAWithdrawalForOneTechnique_LeavesTheOthers()
    {
        var marks = January with { Scope = ConsentScope.MarkingTechniques, Kind = ConsentKind.Informed };
        var back = June with { Scope = ConsentScope.MarkingTechniques, Kind = ConsentKind.Informed, Techniques = [TechniqueCode.From("gua-sha")], WithdrawnAt = July };
        var form = Adult([January, marks, back]);

        Assert.Empty(Gaps(form, Plan("dry-cupping-static")));
        Assert.Equal([ConsentGap.Withdrawn], Gaps(form, Plan("gua-sha")));
    }

    [Fact]
    public void Allows_AfterAWithdrawal_DoesNot()
    {
        var share = January with { Scope = ConsentScope.Sharing, Kind = ConsentKind.Informed, Parties = ["Dr. Ada Example"] };

        Assert.True(ConsentCheck.Allows(Adult([share]), ConsentScope.Sharing, Now, "Dr Ada Example"));
        Assert.False(ConsentCheck.Allows(Adult([share, share with { GivenAt = June.GivenAt, WithdrawnAt = July }]), ConsentScope.Sharing, Now, "Dr Ada Example"));
        Assert.True(ConsentCheck.Allows(Adult([share, share with { GivenAt = June.GivenAt, WithdrawnAt = July, Parties = ["Somebody Else"] }]), ConsentScope.Sharing, Now, "Dr Ada Example"));
    }

    [Fact]
    public void Allows_Photographs_OnlyWhereWhoeverDecidesWasAskedAndInformed()
    {
        var photographs = January with { Scope = ConsentScope.Photographs, Kind = ConsentKind.Informed };
        bool Allows(IntakeForm form) => ConsentCheck.Allows(form, ConsentScope.Photographs, Now);

        Assert.True(Allows(Adult([photographs])));
        Assert.False(Allows(Adult([photographs with { Kind = ConsentKind.OwnRisk }])));
        Assert.False(Allows(Born(Adult([photographs]), new(2012, 5, 1))));
        Assert.False(Allows(Born(Adult([photographs]), null)));
        Assert.True(Allows(Born(Adult([photographs with { GivenBy = ConsentSigner.Guardian }]), new(2012, 5, 1)) with { Guardian = new() { Relation = PersonRelation.Parent } }));
    }

    // Of age on 1 March 2026: what was signed in January was signed at 17, what was signed in June was not.
    [Fact]
    public void Assess_OfWhatAClientSignedBeforeTheyWereOfAge_HoldsNotAfterwards()
    {
        Assert.Equal([ConsentGap.WrongSigner], Gaps(Born(Adult([January]), new(2008, 3, 1))));
        Assert.Empty(Gaps(Born(Adult([June]), new(2008, 3, 1))));
    }

    [Theory]
    [InlineData(null, ConsentSigner.Client, null, true)]
    [InlineData(Answer.Yes, ConsentSigner.Client, null, true)]
    [InlineData(Answer.NotAsked, ConsentSigner.Client, null, true)]
    [InlineData(Answer.Unknown, ConsentSigner.Client, null, false)]
    [InlineData(Answer.Declined, ConsentSigner.Client, null, false)]
    [InlineData(Answer.No, ConsentSigner.Client, null, false)]
    [InlineData(Answer.No, ConsentSigner.Substitute, PersonRelation.HealthCareAgent, true)]
    [InlineData(Answer.Unknown, ConsentSigner.Substitute, PersonRelation.Guardian, true)]
    [InlineData(Answer.No, ConsentSigner.Substitute, PersonRelation.Friend, false)]
    [InlineData(Answer.No, ConsentSigner.Substitute, null, false)]
    [InlineData(Answer.Yes, ConsentSigner.Substitute, PersonRelation.HealthCareAgent, false)]
    [InlineData(null, ConsentSigner.Guardian, PersonRelation.Parent, false)]
    public void Assess_OfAnAdult_IsSignedByWhoeverDecides(Answer? canExplain, ConsentSigner signer, PersonRelation? relation, bool mayStart)
    {
        var form = Adult([June with { GivenBy = signer }]) with
        {
            Capacity = canExplain is null ? null : new() { CanExplainBack = canExplain, Representative = new() { Name = "Nora Test", Relation = relation } },
            Guardian = new() { Name = "Nora Test", Relation = relation },
        };

        Assert.Equal(mayStart ? [] : [ConsentGap.WrongSigner], Gaps(form));
    }

    [Theory]
    [InlineData(PersonRelation.Parent, true)]
    [InlineData(PersonRelation.Guardian, true)]
    [InlineData(PersonRelation.FosterParent, true)]
    [InlineData(PersonRelation.SubstituteDecisionMaker, true)]
    [InlineData(PersonRelation.Friend, false)]
    [InlineData(PersonRelation.Sibling, false)]
    [InlineData(PersonRelation.Carer, false)]
    [InlineData(PersonRelation.SpouseOrPartner, false)]
    [InlineData(null, false)]
    public void Assess_OfAMinor_IsSignedBySomebodyWhoMayDecide(PersonRelation? relation, bool mayStart)
    {
        var form = Born(Adult([June with { GivenBy = ConsentSigner.Guardian }]), new(2010, 5, 1)) with { Guardian = new() { Name = "Nora Test", Relation = relation, Phone = "864 555 0100", WillBePresent = Answer.Yes } };
        var issues = IntakeValidation.ValidateFor(form, Spa, new(2026, 11, 23)).Select(issue => issue.Code.Value).ToArray();

        Assert.Equal(mayStart ? [] : [ConsentGap.WrongSigner], Gaps(form));
        Assert.Equal(relation is not null && !mayStart, issues.Contains("intake.guardian.may-not-decide"));
        Assert.Equal(relation is null, issues.Contains("intake.guardian.missing"));
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("2030-01-01")]
    public void Assess_OfADateOfBirthThatCannotBeRight_TakesNobodyToBeOfAge(string born) =>
        Assert.Equal([ConsentGap.WrongSigner, ConsentGap.GuardianAbsent], Gaps(Born(Adult([June]), NodaTime.Text.LocalDatePattern.Iso.Parse(born).Value)));

    // 1 Farvardin 1390 is 21 March 2011: fifteen years old, and not 636.
    [Fact]
    public void Assess_OfAPersianDateOfBirth_CountsInOneCalendar() =>
        Assert.Equal([ConsentGap.WrongSigner, ConsentGap.GuardianAbsent], Gaps(Born(Adult([June]), new LocalDate(1390, 1, 1, CalendarSystem.PersianSimple))));

    [Theory]
    [InlineData(Answer.Yes, true)]
    [InlineData(Answer.No, false)]
    [InlineData(Answer.Declined, false)]
    [InlineData(Answer.Unknown, false)]
    [InlineData(Answer.NotAsked, false)]
    public void Assess_OfASensitiveArea_NothingButAYesIsAYes(Answer answer, bool mayStart)
    {
        var form = Adult([June]) with { Preferences = new() { SensitiveAreas = [new() { Area = SensitiveArea.Feet, MayBeWorked = answer }] } };

        Assert.Equal(mayStart ? [] : [ConsentGap.OptedOut], Gaps(form, Plan("foot-massage")));
    }

    [Fact]
    public void Assess_OfATechniqueThatNobodyKnows_AsksForEverySensitiveArea() => Assert.Equal(
        [SensitiveArea.Breast, SensitiveArea.GlutealCleftAndPerineum, SensitiveArea.InsideMouth],
        ConsentCheck.Assess(Adult([June]), Plan("no-such-technique"), Now, Zone).Missing.Select(missing => missing.Area).OfType<SensitiveArea>().Order());

    [Fact]
    public void Assess_OfAPlaceThatNobodyKnows_AsksForEverySensitiveArea()
    {
        var plan = Spa with { Steps = [Spa.Steps[0] with { Sites = [BodySite.FromRegion(RegionCode.From("no-such-region"))] }] };

        Assert.Equal(3, ConsentCheck.Assess(Adult([June]), plan, Now, Zone).Missing.Count(missing => missing.Area is not null));
    }

    [Fact]
    public void Assess_OfWorkInsideTheMouth_NeedsItInWriting()
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("intraoral-massage") }] };
        var area = June with { Scope = ConsentScope.BodyAreas, Kind = ConsentKind.Informed, Areas = [SensitiveArea.InsideMouth], Method = ConsentMethod.Tick };

        Assert.Equal([ConsentGap.NotInWriting], Gaps(Adult([June, area]), plan));
        Assert.Empty(Gaps(Adult([June, area with { Method = ConsentMethod.Written }]), plan));
    }

    // Oklahoma asks for written informed consent from every client: at one's own risk is not informed.
    [Fact]
    public void Assess_InOklahoma_NeedsAnInformedConsentForASpaSessionToo()
    {
        var oklahoma = JurisdictionCode.From("us-ok");
        var informed = June with { Scope = ConsentScope.TreatmentPlan, Kind = ConsentKind.Informed, Text = ConsentTextCode.From("clinical-treatment"), TextVersion = 1 };
        IEnumerable<ConsentGap> In(params Consent[] consents) => ConsentCheck.Assess(Adult(consents), Spa, Now, Zone, oklahoma).Missing.Select(missing => missing.Gap);

        Assert.Equal([ConsentGap.NeverGiven], In(June));
        Assert.Equal([ConsentGap.NotInformed], In(June, informed with { Kind = ConsentKind.OwnRisk }));
        Assert.Equal([ConsentGap.NotInWriting], In(June, informed with { Method = ConsentMethod.Tick }));
        Assert.Empty(In(June, informed));
    }

    [Fact]
    public void Assess_AtTheEndsOfTheCalendar_Answers()
    {
        var east = DateTimeZone.ForOffset(Offset.FromHours(14));

        Assert.Equal([ConsentGap.NotYetGiven], ConsentCheck.Assess(Adult([June with { GivenAt = Instant.MaxValue }]), Spa, Now, east).Missing.Select(missing => missing.Gap));
        Assert.Equal([ConsentGap.Expired], ConsentCheck.Assess(Adult([June with { GivenAt = Instant.MinValue }]), Spa, Now, Zone).Missing.Select(missing => missing.Gap));
        Assert.False(ConsentCheck.Assess(Adult([June]), Spa, Instant.MaxValue, east).MayStart);
        var minor = Born(Adult([June with { GivenBy = ConsentSigner.Guardian, GivenAt = Instant.MinValue, ExpiresAt = Instant.MaxValue }]), new(2012, 5, 1)) with { Guardian = new() { Relation = PersonRelation.Parent } };
        Assert.True(IntakeHealth.ForScreening(minor).Clearances[0].IssuedOn < new LocalDate(1, 1, 1));
    }

    private static SessionPlan Plan(string technique) => new() { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From(technique), Sites = technique == "swedish" ? [BodySite.FromArea(AreaCode.From("back"))] : [] }] };

    private static IntakeForm Adult(IReadOnlyList<Consent> consents) => new()
    {
        ClientId = "C-1",
        CompletedOn = new(2026, 11, 1),
        Health = new() { AsOf = new(2026, 11, 1), BirthDate = new(1980, 1, 1) },
        Consents = consents,
    };

    private static IntakeForm Born(IntakeForm form, LocalDate? day) => form with { Health = form.Health with { BirthDate = day } };

    private static IEnumerable<ConsentGap> Gaps(IntakeForm form, SessionPlan? plan = null) => ConsentCheck.Assess(form, plan ?? Spa, Now, Zone).Missing.Select(missing => missing.Gap);
}
