using MassageDomain.Contraindications;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Planning;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Intake;

/// <summary>The sample forms go from JSON to issues to screening.</summary>
public sealed class SampleFormTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 16, 0);
    private static readonly JurisdictionCode SouthCarolina = JurisdictionCode.From("us-sc");

    [Fact]
    public void Clinical_IsCompleteAndScreenedWithItsMedicine()
    {
        var form = Read("clinical");
        var plan = Plan(MassageType.Clinical, "myofascial-release", 3) with { Positions = [BodyPosition.SideLying] };

        Assert.DoesNotContain(IntakeValidation.ValidateFor(form, plan, Today, SouthCarolina), issue => issue.Severity == IssueSeverity.Error);
        Assert.True(ConsentCheck.Assess(form, plan, Now, DateTimeZone.Utc, SouthCarolina).MayStart);
        Assert.Contains(Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).Findings, finding => finding.Rule.Code.Value.StartsWith("anticoagulants.", StringComparison.Ordinal));
    }

    [Fact]
    public void Spa_IsCompleteAndProceeds()
    {
        var form = Read("spa");
        var plan = Plan(MassageType.Spa, "swedish", 2);

        Assert.Empty(IntakeValidation.ValidateFor(form, plan, Today, SouthCarolina));
        Assert.True(ConsentCheck.Assess(form, plan, Now, DateTimeZone.Utc, SouthCarolina).MayStart);
        Assert.Equal(Verdict.Proceed, Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).Verdict);
    }

    [Fact]
    public void Minor_OfFifteenWithTheMotherThere_IsSoundAndMayStart()
    {
        var form = Read("minor");
        var plan = Plan(MassageType.Spa, "swedish", 2);

        Assert.Empty(IntakeValidation.ValidateFor(form, plan, Today, SouthCarolina));
        Assert.True(ConsentCheck.Assess(form, plan, Now, DateTimeZone.Utc, SouthCarolina).MayStart);

        // An almond allergy asks what is in the oil; that the client is under age, the mother's consent answers.
        var result = Screening.Screen(IntakeHealth.ForScreening(form), plan, Today);
        Assert.NotEqual(Verdict.Proceed, result.Verdict);
        Assert.NotEqual(Verdict.DoNotTreat, result.Verdict);
    }

    // Rule minor-client.without-guardian-consent: no massage of a minor without the written consent of a parent or guardian.
    [Theory]
    [InlineData(ConsentSigner.Guardian, ConsentMethod.Written, null, null, false)]
    [InlineData(ConsentSigner.Guardian, ConsentMethod.ElectronicSignature, null, null, false)]
    [InlineData(ConsentSigner.Guardian, ConsentMethod.Tick, null, null, true)]
    [InlineData(ConsentSigner.Guardian, ConsentMethod.Spoken, null, null, true)]
    [InlineData(ConsentSigner.Client, ConsentMethod.Written, null, null, true)]
    [InlineData(ConsentSigner.Guardian, ConsentMethod.Written, 1, null, true)]
    [InlineData(ConsentSigner.Guardian, ConsentMethod.Written, null, 6, true)]
    [InlineData(ConsentSigner.Guardian, ConsentMethod.Written, null, 36, false)]
    public void Minor_WithAConsent_IsScreenedByIt(ConsentSigner signer, ConsentMethod method, int? withdrawnAfterHours, int? expiresAfterHours, bool stops)
    {
        var form = Read("minor");
        var given = form.Consents[0].GivenAt;
        form = form with
        {
            Consents =
            [
                form.Consents[0] with
                {
                    GivenBy = signer,
                    Method = method,
                    WithdrawnAt = withdrawnAfterHours is { } hours ? given + Duration.FromHours(hours) : null,
                    ExpiresAt = expiresAfterHours is { } later ? given + Duration.FromHours(later) : null,
                },
            ],
        };

        Assert.Equal(stops, Screening.Screen(IntakeHealth.ForScreening(form), Plan(MassageType.Spa, "swedish", 2), Today).Verdict == Verdict.DoNotTreat);
    }

    // Signed at half past eight in the evening in Greenville, which is tomorrow in UTC, for a session of the same evening; good until eight o'clock of the
    // next evening, so that the next day is not covered whole. Without a zone a consent is never taken to last longer than it does.
    [Theory]
    [InlineData("America/New_York", 23, false)]
    [InlineData("America/New_York", 24, true)]
    [InlineData("UTC", 23, true)]
    [InlineData("UTC", 24, false)]
    [InlineData(null, 23, false)]
    [InlineData(null, 24, true)]
    public void Minor_WithAConsentOfTheEvening_IsScreenedByTheDaysOfThePlace(string? zone, int day, bool stops)
    {
        var form = Read("minor");
        var consent = form.Consents[0] with { GivenAt = Instant.FromUtc(2026, 11, 24, 1, 30), ExpiresAt = Instant.FromUtc(2026, 11, 25, 1, 0) };
        var health = IntakeHealth.ForScreening(form with { Consents = [consent] }, zone: zone is null ? null : DateTimeZoneProviders.Tzdb[zone]);

        Assert.Equal(stops, Screening.Screen(health, Plan(MassageType.Spa, "swedish", 2), new(2026, 11, day)).Verdict == Verdict.DoNotTreat);
    }

    // Of age at 21 in Mississippi: screening lets a client of 20 pass, and what knows the place asks for the guardian.
    [Fact]
    public void AClientOfTwentyInMississippi_IsStoppedByTheConsentAndNotByScreening()
    {
        var mississippi = JurisdictionCode.From("us-ms");
        var form = Read("spa");
        form = form with { Health = form.Health with { BirthDate = new(2006, 5, 1) } };
        var plan = Plan(MassageType.Spa, "swedish", 2);

        Assert.Equal(Verdict.Proceed, Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).Verdict);
        Assert.Contains("intake.guardian.missing", IntakeValidation.ValidateFor(form, plan, Today, mississippi).Select(issue => issue.Code.Value));
        Assert.True(ConsentCheck.Assess(form, plan, Now, DateTimeZone.Utc, SouthCarolina).MayStart);
        Assert.False(ConsentCheck.Assess(form, plan, Now, DateTimeZone.Utc, mississippi).MayStart);
    }

    [Fact]
    public void Minor_WithoutTheMother_MayNotStart()
    {
        var form = Read("minor") with { Guardian = null };
        var plan = Plan(MassageType.Spa, "swedish", 2);

        Assert.Contains("intake.guardian.missing", IntakeValidation.ValidateFor(form, plan, Today, SouthCarolina).Select(issue => issue.Code.Value));
        Assert.False(ConsentCheck.Assess(form, plan, Now, DateTimeZone.Utc, SouthCarolina).MayStart);
    }

    [Theory]
    [InlineData("clinical")]
    [InlineData("spa")]
    [InlineData("minor")]
    public void Write_OfASampleForm_IsTheGoldenFile(string name) =>
        Approved.Check(Repository.PathTo("tests", "MassageDomain.Tests", "Serialization", "Golden", $"intake-form-{name}.json"), System.Text.Encoding.UTF8.GetString(IntakeFormJson.Write(Read(name))) + "\n");

    private static IntakeForm Read(string name) => IntakeFormJson.Read(File.ReadAllBytes(Repository.PathTo("samples", "QuickStart", "data", "forms", $"{name}-form", "intake.json"))).Value;

    // Each form with the plan that lies beside it, both from JSON: to issues, to consent, to screening.
    [Theory]
    [InlineData("clinical", Verdict.ChangePlan)]
    [InlineData("spa", Verdict.Proceed)]
    [InlineData("minor", Verdict.ChangePlan)]
    public void FormsWithTheirPlans_GoFromJsonToScreening(string name, Verdict verdict)
    {
        var form = Read(name);
        var plan = SessionPlanJson.Read(File.ReadAllBytes(Repository.PathTo("samples", "QuickStart", "data", "forms", $"{name}-form", "plan.json"))).Value;

        Assert.DoesNotContain(SessionPlanValidation.Validate(plan), issue => issue.Severity == IssueSeverity.Error);
        Assert.DoesNotContain(IntakeValidation.ValidateFor(form, plan, Today, SouthCarolina), issue => issue.Severity == IssueSeverity.Error);
        Assert.True(ConsentCheck.Assess(form, plan, Now, DateTimeZone.Utc, SouthCarolina).MayStart);
        Assert.Equal(verdict, Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).Verdict);
    }

    // A relaxation massage from face to feet: nothing named, as a spa books it.
    [Theory]
    [InlineData("spa", true)]
    [InlineData("minor", false)]
    public void SpaForms_CoverAWholeBodyMassage(string name, bool proceeds)
    {
        var result = Screening.Screen(IntakeHealth.ForScreening(Read(name)), new() { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }] }, Today);

        Assert.Equal(proceeds, result.Verdict == Verdict.Proceed);
        Assert.DoesNotContain(result.Questions, question => question.Kind == QuestionKind.Group);
    }

    private static SessionPlan Plan(MassageType type, string technique, int pressure) => new()
    {
        Type = type,
        Steps = [new() { Technique = TechniqueCode.From(technique), Pressure = PressureLevel.From(pressure), Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("back"))] }],
    };
}
