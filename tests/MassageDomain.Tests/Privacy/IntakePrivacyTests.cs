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
    private const string Sentinel = Sentinels.Text;
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
        var filled = Sentinels.Fill(PersonTypes.Single(type => type.FullName == name));

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

    // A record within a record is kept at least as closely as the closest thing in it, or a view that stops at the outer one would let it out.
    [Theory]
    [MemberData(nameof(PersonTypeNames))]
    public void Properties_ThatHoldARecord_HaveTheClassOfTheClosestThingInIt(string name) => Assert.Empty(
        from property in PersonTypes.Single(type => type.FullName == name).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let own = property.GetCustomAttribute<DataClassificationAttribute>()!.DataClass
        let held = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType
        let closest = held.GetProperties(BindingFlags.Public | BindingFlags.Instance).Max(inner => inner.GetCustomAttribute<DataClassificationAttribute>()?.DataClass)
        where closest > own
        select $"{property.Name} is {own} and holds {closest}");

    [Fact]
    public void PersonTypes_AreAllThereIs() => Assert.Equal(114, PersonTypes.Length);

    [Fact]
    public void Issues_OfAFormFullOfSentinels_HaveNothingOfIt()
    {
        var form = (IntakeForm)Sentinels.Fill(typeof(IntakeForm));
        var plan = new SessionPlan { Type = MassageType.Clinical, Steps = [new() { Technique = TechniqueCode.From("swedish") }] };

        var issues = IntakeValidation.ValidateFor(form, plan, Today);

        Assert.True(issues.Count > 10);
        Assert.All(issues, issue => Assert.DoesNotContain(Sentinel, $"{issue} {issue.Message} {issue.Path}", StringComparison.Ordinal));
    }

    [Fact]
    public void Reading_OfADocumentFullOfSentinels_HasNothingOfItInIssues()
    {
        var document = JsonNode.Parse(IntakeFormJson.Write((IntakeForm)Sentinels.Fill(typeof(IntakeForm))))!;
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
        var form = (IntakeForm)Sentinels.Fill(typeof(IntakeForm)) with { FullName = "Mara Test", PreferredName = null, Pronouns = "she/her", Contact = new() { Phone = "864 555 0100", Email = "mara@example.org" } };
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish") }] };
        var now = Instant.FromUtc(2026, 11, 23, 12, 0);

        var view = ClientViews.ForFrontDesk(form with { ClientId = "C-1" }, IntakeReadinessCheck.Assess(form, plan, Today), ConsentCheck.Assess(form, plan, now, DateTimeZone.Utc), Answer.No, now);
        var text = System.Text.Json.JsonSerializer.Serialize(view);

        Assert.DoesNotContain("Q7", text, StringComparison.Ordinal);
        Assert.Equal(BookingStep.AskTherapist, view.Next);
        Assert.Equal("Mara Test", view.Name);

        // Somebody must be let in with a wheelchair or a parent: these two are shown though they let health be guessed, and nothing else is.
        Assert.Equal(["Prepare", "RepresentativeAttends"], typeof(FrontDeskView).GetProperties().Where(property => property.GetCustomAttribute<DataClassificationAttribute>()!.DataClass == DataClass.Health).Select(property => property.Name).Order());
        Assert.All(typeof(FrontDeskView).GetProperties().Where(property => property.Name is not ("Prepare" or "RepresentativeAttends")), property => Assert.DoesNotContain(
            property.GetCustomAttribute<DataClassificationAttribute>()!.DataClass,
            new[] { DataClass.Health, DataClass.SensitiveHealth, DataClass.FreeText, DataClass.Financial }));
    }

    [Fact]
    public void TherapistView_HasNeitherContactNorPayer() => Assert.DoesNotContain(
        typeof(TherapistView).GetProperties(),
        property => property.PropertyType == typeof(ContactDetails) || property.Name is "Claims" or "Practitioners");
}
