using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>The JSON Schema (draft 2020-12) of intake forms as <see cref="IntakeFormJson"/> reads and writes them.</summary>
public static class IntakeSchema
{
    /// <summary>Writes the schema.</summary>
    /// <returns>The schema, UTF-8.</returns>
    public static byte[] Write()
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var schema = JsonSchemaExporter.GetJsonSchemaAsNode(IntakeJsonContext.Default.IntakeForm, exporter);
        var root = schema.AsObject();
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true }))
        {
            root.WriteTo(json);
        }

        return buffer.ToArray();
    }

    // Types with a converter of their own are a blank to the exporter; each is described here.
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var described = type == typeof(LocalDate) ? Text(DatePatterns.Day)
            : type == typeof(Instant) ? Text(DatePatterns.Moment)
            : (context.TypeInfo.Options.GetTypeInfo(type).Converter as IJsonSchemaSource)?.Schema();
        if (described is null)
        {
            return WithItems(context, schema);
        }

        if (context.PropertyInfo is { IsSetNullable: true } && described["type"] is { } kind)
        {
            described["type"] = new JsonArray(kind.DeepClone(), "null");
        }

        if (context.PropertyInfo is { IsSetNullable: true } && described["enum"] is JsonArray words)
        {
            words.Add((JsonNode?)null);
        }

        return described;
    }

    // The exporter leaves out what it takes for "anything", which is what a list of codes looks like to it.
    private static JsonNode WithItems(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.ElementType is { } item && schema is JsonObject array && !array.ContainsKey("items")
            && context.TypeInfo.Options.GetTypeInfo(item).Converter is IJsonSchemaSource source)
        {
            array["items"] = source.Schema();
        }

        return schema;
    }

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };
}
