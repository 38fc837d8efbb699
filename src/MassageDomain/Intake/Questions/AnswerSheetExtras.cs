using System.Text.Json;
using System.Text.Json.Nodes;
using MassageDomain.Health;
using MassageDomain.Serialization;
using NodaTime.Text;

namespace MassageDomain.Intake.Questions;

/// <summary>What a sheet of answers holds beside the answers themselves, as JSON members that no question can have for a name.</summary>
internal static class AnswerSheetExtras
{
    private const string FilledInByName = "$filledInBy";
    private const string FactsName = "$facts";
    private const string UnreadName = "$unread";

    private static readonly FilledInByJsonConverter Roles = new();

    public static IReadOnlyList<string> Names { get; } = [FilledInByName, FactsName, UnreadName];

    /// <summary>The sheet with what a member says; null where it says nothing that the member takes.</summary>
    public static AnswerSheet? Read(JsonProperty member, AnswerSheet sheet) => member.Name switch
    {
        FilledInByName => Roles.Tokens.Where(pair => member.Value.ValueKind == JsonValueKind.String && member.Value.ValueEquals(pair.Token)).Select(pair => (FilledInBy?)pair.Value).FirstOrDefault() is { } role
            ? sheet with { FilledInBy = role }
            : null,
        FactsName => ReadList(member.Value, item => HealthCode.TryFrom(TextOf(item), out var code) ? code : null) is { } facts && facts.Distinct().Count() == facts.Count ? sheet with { Facts = facts } : null,
        _ => ReadList(member.Value, ReadUnread) is { } unread ? sheet with { Unread = unread } : null,
    };

    public static void Write(Utf8JsonWriter json, AnswerSheet sheet)
    {
        if (sheet.FilledInBy is { } role)
        {
            json.WriteString(FilledInByName, Roles.TokenOf(role));
        }

        if (sheet.Facts.Count > 0)
        {
            json.WriteStartArray(FactsName);
            foreach (var fact in sheet.Facts)
            {
                json.WriteStringValue(fact.Value);
            }

            json.WriteEndArray();
        }

        if (sheet.Unread.Count > 0)
        {
            json.WriteStartArray(UnreadName);
            foreach (var unread in sheet.Unread)
            {
                json.WriteStartObject();
                json.WriteString("label", unread.Label);
                json.WriteString("text", unread.Text);
                if (unread.ReadOn is { } day)
                {
                    json.WriteString("readOn", LocalDatePattern.Iso.Format(day));
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    /// <summary>The members as properties of a JSON Schema.</summary>
    public static void WriteSchema(Utf8JsonWriter json)
    {
        json.WritePropertyName(FilledInByName);
        ((IJsonSchemaSource)Roles).Schema().WriteTo(json);
        json.WritePropertyName(FactsName);
        List(((IJsonSchemaSource)new CodeJsonConverter<HealthCode>()).Schema(), isSet: true).WriteTo(json);
        json.WritePropertyName(UnreadName);
        List(
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["label"] = Text(), ["text"] = Text(), ["readOn"] = new JsonObject { ["type"] = "string", ["pattern"] = DatePatterns.Day } },
                ["required"] = new JsonArray("label", "text"),
                ["additionalProperties"] = false,
            },
            isSet: false).WriteTo(json);
    }

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject List(JsonNode item, bool isSet) => new() { ["type"] = "array", ["items"] = item, ["minItems"] = 1, ["uniqueItems"] = isSet };

    private static UnreadAnswer? ReadUnread(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var names = value.EnumerateObject().Select(member => member.Name).ToArray();
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Length || !names.All(name => name is "label" or "text" or "readOn")
            || !value.TryGetProperty("label", out var label) || TextOf(label) is not { } words
            || !value.TryGetProperty("text", out var text) || TextOf(text) is not { } said)
        {
            return null;
        }

        var unread = new UnreadAnswer { Label = words, Text = said };
        return !value.TryGetProperty("readOn", out var day) ? unread
            : TextOf(day) is { } iso && LocalDatePattern.Iso.Parse(iso).TryGetValue(default, out var date) ? unread with { ReadOn = date }
            : null;
    }

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<T>? ReadList<T>(JsonElement value, Func<JsonElement, T?> find)
        where T : class
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0)
        {
            return null;
        }

        var found = value.EnumerateArray().Select(find).OfType<T>().ToList();
        return found.Count == value.GetArrayLength() ? found : null;
    }
}
