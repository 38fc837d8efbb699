using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using MassageDomain.Intake;
using MassageDomain.Intake.Questions;

namespace MassageDomain.Tests.Intake.Questions;

/// <summary>What a front end gets: a plain definition to render and a schema of the answers to send back.</summary>
public sealed class FormExportTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // One question of every kind of answer, with a condition and with bounds: short enough to be read by a person.
    private static readonly string[] OfEveryKind =
    [
        "full-name", "reason", "phone", "email", "birth-date", "onset", "gestation-weeks", "pain-now", "chaperone", "pressure", "guardian-name", "guardian-present", "pregnancy",
        "positions-that-hurt", "focus-sites", "breastfeeding", "consent-photographs",
    ];

    private static readonly QuestionForm Form = new()
    {
        Set = QuestionSetCode.From("spa"),
        Version = 1,
        Questions = [.. OfEveryKind.Select(code => IntakeCatalogue.Default.Questions[QuestionCode.From(code)])],
    };

    [Fact]
    public void Questions_OfTheGoldenForm_AreOfEveryKind() => Assert.Equal(Enum.GetValues<AnswerKind>(), Form.Questions.Select(question => question.Kind).Distinct().Order());

    [Theory]
    [InlineData(Language.English, "en")]
    [InlineData(Language.Spanish, "es")]
    [InlineData(Language.French, "fr")]
    public void Write_OfADefinition_IsTheGoldenFile(Language language, string name) =>
        Approved.Check(Golden($"form-definition.{name}.json"), Indented(FormDefinitions.Write(FormDefinitions.ToDefinition(Form, language))));

    [Fact]
    public void Write_OfASchema_IsTheGoldenFile()
    {
        // The list of regions is the body chart's own and stands in its tests.
        var schema = JsonNode.Parse(FormSchema.Write(Form, Language.English))!.AsObject();
        schema.Remove("$defs");
        Approved.Check(Golden("answer-sheet.schema.json"), schema.ToJsonString(Readable) + "\n");
    }

    // 2024 and 2000 are leap years, 2023 and 1900 are not; April has thirty days. Forms take the years 1800 to 2200.
    [Theory]
    [InlineData("birth-date", "2024-02-29", true)]
    [InlineData("birth-date", "2000-02-29", true)]
    [InlineData("birth-date", "2023-02-29", false)]
    [InlineData("birth-date", "1900-02-29", false)]
    [InlineData("birth-date", "2024-02-30", false)]
    [InlineData("birth-date", "2024-04-31", false)]
    [InlineData("birth-date", "2024-04-30", true)]
    [InlineData("birth-date", "2024-12-31", true)]
    [InlineData("birth-date", "2024-13-01", false)]
    [InlineData("birth-date", "1799-12-31", false)]
    [InlineData("birth-date", "2200-12-31", true)]
    [InlineData("birth-date", "2201-01-01", false)]
    [InlineData("birth-date", "2024-05", false)]
    [InlineData("onset", "2024", true)]
    [InlineData("onset", "2024-05", true)]
    [InlineData("onset", "2024-13", false)]
    [InlineData("onset", "2024-02-29", true)]
    [InlineData("onset", "2024-02-30", false)]
    [InlineData("onset", "2023-02-29", false)]
    [InlineData("onset", "1799", false)]
    public void SchemaAndReader_OfADate_TakeTheDaysThatExist(string question, string date, bool exists)
    {
        var document = new JsonObject { [question] = date };

        Assert.Equal(exists, JsonSchema.FromText(Encoding.UTF8.GetString(FormSchema.Write(Form, Language.English))).Evaluate(document).IsValid);
        Assert.Equal(exists, AnswerSheetJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString()), Form).IsValid);
    }

    private static string Golden(string name) => Repository.PathTo("tests", "MassageDomain.Tests", "Serialization", "Golden", name);

    private static string Indented(byte[] json) => JsonNode.Parse(json)!.ToJsonString(Readable) + "\n";
}
