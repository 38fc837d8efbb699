using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Importing;
using MassageDomain.Intake.Questions;
using MassageDomain.Intake.Views;
using MassageDomain.Privacy;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Privacy;

/// <summary>A sentinel in every text of every record about a person never shows in any text that the library makes.</summary>
public sealed class IntakePrivacyTests
{
    private const string Sentinel = "Q7 sentinel";
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly Type[] PersonTypes =
    [
        .. typeof(IntakeForm).Assembly.GetExportedTypes().Where(type => type.GetProperties().Any(property => property.IsDefined(typeof(DataClassificationAttribute))))
    ];

    public static TheoryData<string> PersonTypeNames => [.. PersonTypes.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(PersonTypeNames))]
    public void ToString_OfARecordAboutAPerson_HasNothingOfIt(string name)
    {
        var filled = Fill(PersonTypes.Single(type => type.FullName == name), depth: 0)!;

        Assert.DoesNotContain(Sentinel, filled.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Sentinel, $"The record {filled} was saved.", StringComparison.Ordinal);
        Assert.DoesNotContain("2026", filled.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PersonTypeNames))]
    public void Properties_OfARecordAboutAPerson_AreAllClassified(string name) => Assert.Empty(
        PersonTypes.Single(type => type.FullName == name)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => !property.IsDefined(typeof(DataClassificationAttribute)))
            .Select(property => property.Name));

    [Fact]
    public void PersonTypes_AreAllThereIs() => Assert.Equal(41, PersonTypes.Length);

    [Fact]
    public void Issues_OfAFormFullOfSentinels_HaveNothingOfIt()
    {
        var form = (IntakeForm)Fill(typeof(IntakeForm), depth: 0)!;
        var plan = new SessionPlan { Type = MassageType.Clinical, Steps = [new() { Technique = TechniqueCode.From("swedish") }] };

        var issues = IntakeValidation.ValidateFor(form, plan, Today);

        Assert.True(issues.Count > 10);
        Assert.All(issues, issue => Assert.DoesNotContain(Sentinel, $"{issue} {issue.Message} {issue.Path}", StringComparison.Ordinal));
    }

    [Fact]
    public void Reading_OfADocumentFullOfSentinels_HasNothingOfItInIssues()
    {
        var document = JsonNode.Parse(IntakeFormJson.Write((IntakeForm)Fill(typeof(IntakeForm), depth: 0)!))!;
        document["completedOn"] = Sentinel;
        document[Sentinel] = Sentinel;

        var read = IntakeFormJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));

        Assert.False(read.IsValid);
        Assert.All(read.Issues, issue => Assert.DoesNotContain("Q7", $"{issue} {issue.Message}", StringComparison.Ordinal));
    }

    [Fact]
    public void Import_OfSentinels_HasNothingOfItInText()
    {
        var imported = AnswerImport.Read([new() { Label = Sentinel, Text = Sentinel }, new() { Label = "Date of birth", Text = Sentinel }]);

        Assert.DoesNotContain(Sentinel, $"{imported} {imported.Sheet} {imported.Lines[0]} {imported.Sheet.Unread[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public void FrontDeskView_OfAFormFullOfHealth_HasNothingOfIt()
    {
        var form = (IntakeForm)Fill(typeof(IntakeForm), depth: 0)! with { FullName = "Mara Test", PreferredName = null, Pronouns = "she/her", Contact = new() { Phone = "864 555 0100", Email = "mara@example.org" } };
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish") }] };
        var now = Instant.FromUtc(2026, 11, 23, 12, 0);

        var view = ClientViews.ForFrontDesk(form with { ClientId = "C-1" }, IntakeReadinessCheck.Assess(form, plan, Today), ConsentCheck.Assess(form, plan, now, DateTimeZone.Utc), Answer.No, now);
        var text = System.Text.Json.JsonSerializer.Serialize(view);

        Assert.DoesNotContain("Q7", text, StringComparison.Ordinal);
        Assert.Equal(BookingStep.AskTherapist, view.Next);
        Assert.Equal("Mara Test", view.Name);
        Assert.All(typeof(FrontDeskView).GetProperties(), property => Assert.DoesNotContain(
            property.GetCustomAttribute<DataClassificationAttribute>()!.DataClass,
            new[] { DataClass.Health, DataClass.SensitiveHealth, DataClass.FreeText, DataClass.Financial }));
    }

    [Fact]
    public void TherapistView_HasNeitherContactNorPayer() => Assert.DoesNotContain(
        typeof(TherapistView).GetProperties(),
        property => property.PropertyType == typeof(ContactDetails) || property.Name is "Claims" or "Practitioners");

    // Every property set, every text the sentinel, every list with one item.
    private static object? Fill(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return Sentinel;
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            list.Add(Fill(item, depth + 1));
            return list;
        }

        if (type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>))
        {
            return type.GetMethod("From", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.Invoke(null, ["unknown-to-all"]);
        }

        if (type == typeof(PartialDate))
        {
            return PartialDate.FromDate(new(2026, 12, 1));
        }

        if (type == typeof(LocalDate))
        {
            return new LocalDate(2026, 12, 1);
        }

        if (type == typeof(Instant))
        {
            return Instant.FromUtc(2026, 12, 1, 0, 0);
        }

        var made = type.IsValueType ? Activator.CreateInstance(type)! : type.GetConstructor([])!.Invoke(null);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && depth < 8))
        {
            var isKey = property.GetCustomAttribute<DataClassificationAttribute>()?.DataClass == DataClass.Key;
            property.SetValue(made, isKey ? "C-1" : Fill(property.PropertyType, depth + 1));
        }

        return made;
    }
}
