using System.Text.Json;
using MassageDomain.Anatomy;
using MassageDomain.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>Writes one answer as a JSON value.</summary>
internal static class AnswerValueWriter
{
    private static readonly AnswerJsonConverter Tokens = new();

    public static void Write(Utf8JsonWriter json, QuestionAnswer answer)
    {
        if (answer.Answer is { } given)
        {
            WriteAnswer(json, answer, given);
        }
        else if (answer.Text is { } text)
        {
            json.WriteStringValue(text);
        }
        else if (answer.Date is { } date)
        {
            json.WriteStringValue(date.ToString());
        }
        else if (answer.Number is { } number)
        {
            json.WriteNumberValue(number);
        }
        else if (answer.Sites.Count > 0)
        {
            WriteSites(json, answer.Sites);
        }
        else if (answer.Kind == AnswerKind.Choice && answer.Choices is [var choice])
        {
            json.WriteStringValue(choice.Value);
        }
        else
        {
            WriteCodes(json, answer.Choices.Select(item => item.Value));
        }
    }

    // A plain yes or no is a word; one that says what it means, or stands for a value that is missing, is an object.
    private static void WriteAnswer(Utf8JsonWriter json, QuestionAnswer answer, Answer given)
    {
        if (answer.Kind is AnswerKind.YesNo or AnswerKind.Consent)
        {
            json.WriteStringValue(Tokens.TokenOf(given));
            return;
        }

        json.WriteStartObject();
        json.WriteString("answer", Tokens.TokenOf(given));
        if (answer.Facts.Count > 0)
        {
            json.WritePropertyName("which");
            WriteCodes(json, answer.Facts.Select(fact => fact.Value));
        }

        json.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter json, IEnumerable<string> codes)
    {
        json.WriteStartArray();
        foreach (var code in codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }

    private static void WriteSites(Utf8JsonWriter json, IReadOnlyList<BodySite> sites)
    {
        json.WriteStartArray();
        foreach (var site in sites)
        {
            json.WriteStartObject();
            if (site.Region is { } region)
            {
                json.WriteString("region", region.Value);
            }

            if (site.Area is { } area)
            {
                json.WriteString("area", area.Value);
            }

            if (site.Side is { } side)
            {
                json.WriteString("side", new LateralityJsonConverter().TokenOf(side));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
