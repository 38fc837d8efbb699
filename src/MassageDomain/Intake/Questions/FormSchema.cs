using System.Text.Json;
using MassageDomain.Knowledge;
using MassageDomain.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>Exports a form as JSON Schema (draft 2020-12) of the answers that <see cref="AnswerSheetJson"/> reads.</summary>
/// <remarks>The document is an object with one member for each answered question; what is left out was not asked.</remarks>
public static class FormSchema
{
    /// <summary>Writes the schema.</summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The language of titles and descriptions.</param>
    /// <param name="knowledge">The knowledge that names what a yes can mean; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The questions; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>The schema, UTF-8.</returns>
    public static byte[] Write(QuestionForm form, Language language, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        knowledge ??= KnowledgeBase.Default;
        catalogue ??= IntakeCatalogue.Default;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var question in form.Questions)
            {
                json.WriteStartObject(question.Code.Value);
                json.WriteString("title", question.Text.In(language));
                if (question.Hint is { } hint)
                {
                    json.WriteString("description", hint.In(language));
                }

                WriteQuestion(json, question, form.Place, knowledge, catalogue);
                json.WriteEndObject();
            }

            AnswerSheetExtras.WriteSchema(json);
            json.WriteEndObject();
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("$defs");
            json.WriteStartObject("site");
            WriteSite(json, knowledge);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteQuestion(Utf8JsonWriter json, Question question, JurisdictionCode? place, KnowledgeBase knowledge, IntakeCatalogue catalogue)
    {
        switch (question.Kind)
        {
            case AnswerKind.YesNo or AnswerKind.Consent:
                WriteEnum(json, AnswerTokens());
                break;

            case AnswerKind.Facts:
                json.WriteString("type", "object");
                json.WriteStartObject("properties");
                json.WriteStartObject("answer");
                WriteEnum(json, AnswerTokens());
                json.WriteEndObject();
                json.WriteStartObject("which");
                WriteList(json, () => WriteEnum(json, QuestionOptions.Of(question, place, knowledge, catalogue).Select(concept => concept.Code.Value)));
                json.WriteEndObject();
                json.WriteEndObject();
                WriteRequired(json, "answer");
                break;

            default:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                WriteValue(json, question);
                json.WriteEndObject();
                json.WriteStartObject();
                json.WriteString("type", "object");
                json.WriteStartObject("properties");
                json.WriteStartObject("answer");
                WriteEnum(json, AnswerTokens().Where(token => token != "yes"));
                json.WriteEndObject();
                json.WriteEndObject();
                WriteRequired(json, "answer");
                json.WriteEndObject();
                json.WriteEndArray();
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter json, Question question)
    {
        switch (question.Kind)
        {
            case AnswerKind.Date:
                json.WriteString("type", "string");
                json.WriteString("pattern", DatePatterns.DayFrom1800To2200);
                break;
            case AnswerKind.PartialDate:
                json.WriteString("type", "string");
                json.WriteString("pattern", DatePatterns.Partial);
                break;
            case AnswerKind.Number or AnswerKind.Scale:
                json.WriteString("type", question.Kind == AnswerKind.Scale || question.Field == IntakeField.GestationWeeks ? "integer" : "number");
                var (min, max) = QuestionOptions.BoundsOf(question);
                if (min is { } least && max is { } most)
                {
                    json.WriteNumber("minimum", least);
                    json.WriteNumber("maximum", most);
                }

                break;
            case AnswerKind.Choice:
                WriteEnum(json, question.Choices.Select(choice => choice.Code.Value));
                break;
            case AnswerKind.Choices:
                WriteList(json, () => WriteEnum(json, question.Choices.Select(choice => choice.Code.Value)));
                break;
            case AnswerKind.Sites:
                WriteList(json, () => json.WriteString("$ref", "#/$defs/site"));
                break;
            default:
                json.WriteString("type", "string");
                json.WriteNumber("minLength", 1);
                break;
        }
    }

    private static void WriteSite(Utf8JsonWriter json, KnowledgeBase knowledge)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WriteStartObject("region");
        WriteEnum(json, knowledge.Body.Regions.Select(region => region.Code.Value));
        json.WriteEndObject();
        json.WriteStartObject("area");
        WriteEnum(json, knowledge.Body.Areas.Select(area => area.Code.Value));
        json.WriteEndObject();
        json.WriteStartObject("side");
        WriteEnum(json, new Anatomy.LateralityJsonConverter().Tokens.Select(pair => pair.Token));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("oneOf");
        foreach (var member in (string[])["region", "area"])
        {
            json.WriteStartObject();
            json.WriteStartArray("required");
            json.WriteStringValue(member);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    private static IEnumerable<string> AnswerTokens() => new AnswerJsonConverter().Tokens.Select(pair => pair.Token);

    private static void WriteEnum(Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray("enum");
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, Action item)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item();
        json.WriteEndObject();
        json.WriteNumber("minItems", 1);
        json.WriteBoolean("uniqueItems", true);
    }

    private static void WriteRequired(Utf8JsonWriter json, string member)
    {
        json.WriteStartArray("required");
        json.WriteStringValue(member);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }
}
