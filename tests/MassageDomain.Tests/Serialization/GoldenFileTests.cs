using System.Text.Json;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Intake;
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
