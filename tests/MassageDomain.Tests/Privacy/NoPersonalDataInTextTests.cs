using System.Collections;
using System.Reflection;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Planning;
using NodaTime;

namespace MassageDomain.Tests.Privacy;

/// <summary>No name, condition or answer in a text that may be logged.</summary>
public sealed class NoPersonalDataInTextTests
{
    private const string Sentinel = "sentinel";

    private static readonly LocalDate Day = new(1987, 6, 5);

    private static readonly IntakeForm Form = new()
    {
        ClientId = "C-1",
        FullName = Sentinel,
        Notes = Sentinel,
        CompletedOn = Day,
        Health = new()
        {
            AsOf = Day,
            BirthDate = Day,
            Groups = [new GroupAnswer { Group = FactGroupCode.From(Sentinel), Answer = Answer.Yes, On = Day }],
            Facts =
            [
                new HealthFact
                {
                    Code = HealthCode.From(Sentinel),
                    Status = ConditionStatus.Active,
                    Onset = PartialDate.FromDate(Day),
                    Sites = [MassageDomain.Anatomy.BodySite.FromRegion(MassageDomain.Anatomy.RegionCode.From(Sentinel))],
                    Ingredients = [MassageDomain.Techniques.IngredientCode.From(Sentinel)],
                    Details = [new DetailAnswer { Code = DetailCode.From(Sentinel), Answer = Answer.Yes, On = PartialDate.FromDate(Day) }],
                },
            ],
            Gestation = new() { DueDate = Day, On = Day, CompletedWeeks = 1987 },
            Readings = [new Reading { Kind = ReadingKind.Temperature, Value = 1987m, On = Day }],
            Clearances = [new Clearance { About = [HealthCode.From(Sentinel)], IssuedOn = Day, IssuedBy = Sentinel }],
        },
    };

    [Fact]
    public void ToString_OfEverythingAboutAPerson_SaysNothingOfThem()
    {
        var people = Parts(Form).Where(part => part.GetType().Namespace!.StartsWith("MassageDomain", StringComparison.Ordinal) && IsRecord(part.GetType()) && part is not PartialDate).ToArray();

        Assert.True(people.Length >= 9, $"only {people.Length} parts were looked at");
        Assert.All(people, part => AssertSaysNothing(part.ToString()!));
        Assert.All(people, part => AssertSaysNothing($"{part}"));
    }

    [Fact]
    public void Issues_OfAForm_SayNothingOfThePerson()
    {
        var issues = IntakeValidation.Validate(Form, new LocalDate(2026, 11, 23));

        Assert.NotEmpty(issues);
        Assert.All(issues, issue => AssertSaysNothing($"{issue} {issue.Message} {issue.Path} {string.Join(' ', issue.Parameters)}"));
    }

    [Fact]
    public void Findings_AndResults_SayNothingInTheirTexts()
    {
        var fever = Form.Health with { Facts = [new HealthFact { Code = HealthCode.From("fever"), Status = ConditionStatus.Active }] };
        var plan = SessionPlanJson.Read("{\"type\":\"spa\",\"steps\":[{\"technique\":\"swedish\"}]}"u8.ToArray()).Value;
        var result = Screening.Screen(fever, plan, new LocalDate(2026, 11, 23));

        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, finding => Assert.DoesNotContain("fever", finding.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.All(result.Questions, question => Assert.DoesNotContain("fever", question.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("fever", result.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Exceptions_OfParsing_DoNotRepeatTheInput()
    {
        var exceptions = new Exception[]
        {
            Assert.Throws<FormatException>(() => HealthCode.From("Sentinel !")),
            Assert.Throws<FormatException>(() => PartialDate.Parse("sentinel")),
            Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<HealthCode>("\"Sentinel !\"")),
            Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<Answer>("\"sentinel\"")),
        };

        Assert.All(exceptions, exception => AssertSaysNothing(exception.Message));
    }

    private static void AssertSaysNothing(string text)
    {
        Assert.DoesNotContain(Sentinel, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1987", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Yes", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Active", text, StringComparison.Ordinal);
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static IEnumerable<object> Parts(object? value)
    {
        if (value is null or string || value.GetType().Namespace?.StartsWith("MassageDomain", StringComparison.Ordinal) != true)
        {
            yield break;
        }

        yield return value;
        var children = value is IEnumerable list
            ? list.Cast<object?>()
            : value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(value));
        foreach (var part in value is PartialDate ? [] : children.SelectMany(Parts))
        {
            yield return part;
        }
    }
}
