using System.Text.Json;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Licensing;
using MassageDomain.Planning;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Serialization;

/// <summary>What users store is read and written as it always was. The files were written once by hand.</summary>
public sealed class GoldenFileTests
{
    private static readonly IntakeForm Form = new()
    {
        ClientId = "C-42",
        FullName = "Ana Ejemplo",
        CompletedOn = new LocalDate(2026, 11, 20),
        Health = new()
        {
            AsOf = new LocalDate(2026, 11, 20),
            BirthDate = new LocalDate(1984, 2, 29),
            Groups = [new GroupAnswer { Group = FactGroupCode.From("heart-and-circulation"), Answer = Answer.Yes }, new GroupAnswer { Group = FactGroupCode.From("allergies"), Answer = Answer.Declined, On = new LocalDate(2026, 11, 19) }],
            Facts =
            [
                new HealthFact
                {
                    Code = HealthCode.From("deep-vein-thrombosis"),
                    Status = ConditionStatus.PastHistory,
                    Onset = PartialDate.Parse("2009-05"),
                    Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)],
                    Details = [new DetailAnswer { Code = DetailCode.From("on-treatment"), Answer = Answer.No }],
                },
                new HealthFact { Code = HealthCode.From("from-a-newer-edition") },
            ],
            Gestation = new() { DueDate = new LocalDate(2027, 3, 1) },
            Readings = [new Reading { Kind = ReadingKind.SystolicPressure, Value = 128.5m, On = new LocalDate(2026, 11, 20) }],
            Clearances = [new Clearance { About = [HealthCode.From("deep-vein-thrombosis")], IssuedOn = new LocalDate(2026, 10, 1), IssuedBy = "Dr Example", MaxPressure = PressureLevel.From(2) }],
        },
    };

    private static readonly SessionPlan Plan = new()
    {
        Type = MassageType.Clinical,
        Steps =
        [
            new PlanStep
            {
                Technique = TechniqueCode.From("hot-stone"),
                Sites = [BodySite.FromArea(AreaCode.From("back"))],
                Pressure = PressureLevel.From(3),
                Minutes = 45,
                Products = [new Product { Name = "Oil", Ingredients = [IngredientCode.From("almond-oil")], LabelRead = true }],
            },
        ],
        Positions = [BodyPosition.Prone, BodyPosition.SideLying],
    };

    private static readonly Credential License = new()
    {
        Kind = CredentialKind.License,
        Profession = Profession.MassageTherapist,
        Jurisdiction = JurisdictionCode.From("us-sc"),
        Title = "LMT",
        Number = "12345",
        Name = "Ada Sample",
        Status = CredentialStatus.Active,
        RawStatus = "Active",
        Issued = new(2019, 5, 1),
        Expires = new(2026, 6, 30),
        Periods = [new() { Status = CredentialStatus.Suspended, From = new(2020, 1, 1), Until = new(2020, 2, 1), RawStatus = "Suspended" }],
        Restrictions = [new() { Kind = RestrictionKind.Treatments, Treatments = [TreatmentCode.From("hot-stone")], From = new(2021, 3, 1), Text = "No hot stones until further notice" }],
        Discipline = Answer.No,
        Verification = new() { At = Instant.FromUtc(2026, 3, 1, 9, 30), Source = "roster of the agency", Address = "verify.example.org", By = "front desk", Primary = true },
    };

    private static readonly RenewalFile Renewal = new()
    {
        Credential = new()
        {
            Kind = CredentialKind.License,
            Profession = Profession.MassageTherapist,
            Jurisdiction = JurisdictionCode.From("us-fl"),
            Status = CredentialStatus.Active,
            Issued = new(2019, 5, 1),
            Expires = new(2027, 8, 31),
        },
        Courses =
        [
            new()
            {
                CompletedOn = new(2026, 2, 14),
                Hours = 3.5m,
                Mode = CeMode.InPerson,
                Topics = [new() { Topic = CeTopicCode.From("ethics"), Hours = 2 }],
                Course = "Boundaries at work",
                Provider = "Sample School",
                ProviderNumber = "P-1",
                Certificate = "C-77",
                CountedForRenewalOf = new(2027, 8, 31),
            },
        ],
        CarriedOverHours = 1,
        CePeriodEnd = new(2027, 8, 31),
        BackgroundCheck = Answer.Yes,
        TraffickingCourse = Answer.No,
        Insurance = Answer.Unknown,
        LawExam = Answer.NotAsked,
        NationalCertification = Answer.Declined,
    };

    [Fact]
    public void Credential_IsReadAsItWasStored() => Assert.Equal(License, CredentialJson.Read(Golden("credential.json")).Value);

    [Fact]
    public void Credential_IsWrittenAsItWasStored() => AssertSameJson(Golden("credential.json"), CredentialJson.Write(License));

    [Fact]
    public void RenewalFile_IsReadAsItWasStored() => Assert.Equal(Renewal, RenewalFileJson.Read(Golden("renewal-file.json")).Value);

    [Fact]
    public void RenewalFile_IsWrittenAsItWasStored() => AssertSameJson(Golden("renewal-file.json"), RenewalFileJson.Write(Renewal));

    [Theory]
    [InlineData("\"kind\": \"license\"", "\"kind\": \"licence of Ada\"", "/kind json.wrong-value")]
    [InlineData("\"expires\": \"2026-06-30\"", "\"expires\": \"end of June\"", "/expires json.wrong-value")]
    [InlineData("\"source\": \"roster of the agency\"", "\"source\": null", "/verification/source json.null")]
    [InlineData("\"title\": \"LMT\"", "\"letters\": \"LMT\"", " json.unknown-member")]
    [InlineData("\"status\": \"active\",", "", "/status json.missing-member")]
    public void Credential_OfABrokenDocument_IsACodedIssueWithoutTheValue(string what, string with, string expected)
    {
        var broken = System.Text.Encoding.UTF8.GetString(Golden("credential.json")).Replace(what, with, StringComparison.Ordinal);

        var issue = Assert.Single(CredentialJson.Read(System.Text.Encoding.UTF8.GetBytes(broken)).Issues);

        Assert.Equal(expected, issue.ToString());
        Assert.DoesNotContain("Ada", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IntakeForm_IsReadAsItWasStored() => Assert.Equal(Form, IntakeFormJson.Read(Golden("intake-form.json")).Value);

    [Fact]
    public void IntakeForm_IsWrittenAsItWasStored() => AssertSameJson(Golden("intake-form.json"), IntakeFormJson.Write(Form));

    [Fact]
    public void SessionPlan_IsReadAsItWasStored() => Assert.Equal(Plan, SessionPlanJson.Read(Golden("session-plan.json")).Value);

    [Fact]
    public void SessionPlan_IsWrittenAsItWasStored() => AssertSameJson(Golden("session-plan.json"), SessionPlanJson.Write(Plan));

    private static byte[] Golden(string name) => File.ReadAllBytes(Repository.PathTo("tests", "MassageDomain.Tests", "Serialization", "Golden", name));

    // Empty lists may be left out and written out; everything else must be there.
    private static void AssertSameJson(byte[] expected, byte[] actual)
    {
        using var written = JsonDocument.Parse(actual);
        using var stored = JsonDocument.Parse(expected);
        Assert.Equal(Normalise(stored.RootElement), Normalise(written.RootElement));
    }

    private static string Normalise(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject().Where(member => member.Value is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() > 0).OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name}:{Normalise(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Normalise)) + "]",
        _ => element.GetRawText(),
    };
}
