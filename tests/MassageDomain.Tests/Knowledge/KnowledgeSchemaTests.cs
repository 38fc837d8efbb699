using MassageDomain.Knowledge;

namespace MassageDomain.Tests.Knowledge;

public sealed class KnowledgeSchemaTests
{
    [Fact]
    public void CommittedSchemas_AreThoseOfTheTypes()
    {
        foreach (var (name, text) in KnowledgeSchema.All())
        {
            Assert.Equal(text, File.ReadAllText(Path.Combine(Repository.Data, "schemas", name)));
        }
    }

    [Fact]
    public void Schema_OfTechniques_SaysWhatTheReaderTakes()
    {
        var schema = KnowledgeSchema.All().Single(schema => schema.FileName == "techniques.schema.json").Text;

        Assert.Contains("\"relaxation\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"maximum\": 5", schema, StringComparison.Ordinal);
        Assert.Contains("\"additionalProperties\": false", schema, StringComparison.Ordinal);
    }
}
