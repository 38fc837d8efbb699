using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using MassageDomain.Serialization;

namespace MassageDomain.Knowledge;

/// <summary>The JSON schemas of knowledge files, made from the same types that read them, so that an editor completes and checks what the reader will take.</summary>
internal static class KnowledgeSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Describe,
    };

    /// <summary>Every schema by the name of its file.</summary>
    public static IEnumerable<(string FileName, string Text)> All()
    {
        var json = KnowledgeJsonContext.Default;
        yield return Export("edition", json.EditionFile);
        yield return Export("citation", json.CitationFile);
        yield return Export("disagreement", json.DisagreementFile);
        yield return Export("regions", json.RegionsFile);
        yield return Export("areas", json.AreasFile);
        yield return Export("joints", json.JointsFile);
        yield return Export("techniques", json.TechniquesFile);
        yield return Export("ingredients", json.IngredientsFile);
        yield return Export("endangerment-sites", json.EndangermentSitesFile);
        yield return Export("fact-groups", json.FactGroupsFile);
        yield return Export("health-concept", json.HealthConceptFile);
        yield return Export("overlay", json.OverlayFile);
    }

    internal static (string FileName, string Text) Export(string name, JsonTypeInfo type)
    {
        var schema = type.GetJsonSchemaAsNode(Options).AsObject();
        schema.Insert(0, "$schema", Dialect);
        return ($"{name}.schema.json", schema.ToJsonString(new(type.Options) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
    }

    // Types with a converter of their own are opaque to the exporter; each converter knows what it takes.
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var converter = context.PropertyInfo?.CustomConverter ?? context.TypeInfo.Converter;
        return type == typeof(NodaTime.LocalDate) ? new JsonObject { ["type"] = "string", ["format"] = "date" }
            : converter is IJsonSchemaSource source ? source.Schema()
            : WithItems(context.TypeInfo, node);
    }

    // The exporter leaves out what it takes for "anything", which is what a list of codes looks like to it.
    private static JsonNode WithItems(JsonTypeInfo list, JsonNode node)
    {
        if (list.ElementType is { } item && node is JsonObject array && !array.ContainsKey("items")
            && list.Options.GetTypeInfo(item).Converter is IJsonSchemaSource source)
        {
            array["items"] = source.Schema();
        }

        return node;
    }
}
