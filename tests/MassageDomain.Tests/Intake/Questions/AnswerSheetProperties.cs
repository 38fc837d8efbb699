using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Json.Schema;
using MassageDomain.Intake.Questions;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Intake.Questions;

[Properties(Arbitrary = [typeof(IntakeSessions)], MaxTest = 50)]
public sealed class AnswerSheetProperties
{
    [Property]
    public bool Read_OfWritten_IsTheSameSheet(AnsweredForm answered)
    {
        var read = AnswerSheetJson.Read(AnswerSheetJson.Write(answered.Sheet), answered.Form);
        return read.IsValid && read.Value == answered.Sheet;
    }

    [Property]
    public bool Schema_TakesEverythingThatIsWritten(AnsweredForm answered) =>
        SchemaOf(answered.Form).Evaluate(JsonNode.Parse(AnswerSheetJson.Write(answered.Sheet))).IsValid;

    [Property]
    public bool Schema_OfASpoiledAnswer_RefusesAsTheReaderDoes(AnsweredForm answered)
    {
        var schema = SchemaOf(answered.Form);
        return answered.Sheet.Answers.Take(5).All(answer =>
        {
            var document = JsonNode.Parse(AnswerSheetJson.Write(answered.Sheet))!;
            document[answer.Question.Value] = new JsonObject { ["spoiled"] = true };
            return !schema.Evaluate(document).IsValid && !AnswerSheetJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString()), answered.Form).IsValid;
        });
    }

    [Property]
    public bool ToForm_OfAnySheet_ReadsBack(AnsweredForm answered)
    {
        var form = AnswerSheets.ToForm(answered.Sheet, "C-9", HealthArbitrary.Today, NodaTime.Instant.FromUtc(2026, 11, 23, 9, 0));
        return MassageDomain.Intake.IntakeFormJson.Read(MassageDomain.Intake.IntakeFormJson.Write(form)).Value == form;
    }

    private static JsonSchema SchemaOf(QuestionForm form) => JsonSchema.FromText(Encoding.UTF8.GetString(FormSchema.Write(form, Language.English)));
}
