using MassageDomain.Health;
using MassageDomain.Knowledge;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>Writes a knowledge base as C#: a table for each catalogue, the typed accessors, and the class that puts them together.</summary>
internal static class KnowledgeWriter
{
    private const string Space = "MassageDomain.Knowledge";

    public static void Write(KnowledgeBase knowledge, string folder)
    {
        CatalogueWriter.WriteTable(folder, Space, "Citations", knowledge.Citations);
        CatalogueWriter.WriteTable(folder, Space, "Disagreements", knowledge.Disagreements);
        CatalogueWriter.WriteTable(folder, Space, "Regions", knowledge.Body.Regions);
        CatalogueWriter.WriteTable(folder, Space, "Areas", knowledge.Body.Areas);
        CatalogueWriter.WriteTable(folder, Space, "Joints", knowledge.Body.Joints);
        CatalogueWriter.WriteTable(folder, Space, "Techniques", knowledge.Techniques);
        CatalogueWriter.WriteTable(folder, Space, "Ingredients", knowledge.Ingredients);
        CatalogueWriter.WriteTable(folder, Space, "EndangermentSites", knowledge.EndangermentSites);
        CatalogueWriter.WriteTable(folder, Space, "FactGroups", knowledge.FactGroups);
        CatalogueWriter.WriteTable(folder, Space, "Concepts", knowledge.Concepts);
        CatalogueWriter.WriteTable(folder, Space, "Rules", knowledge.Rules);
        WriteRuleTable(RuleTable.Of(knowledge), folder);
        WriteBase(knowledge.Edition, folder);

        WriteConcepts(knowledge, folder, "Conditions", "The conditions of the shipped knowledge.", HealthConceptKind.Condition);
        WriteConcepts(knowledge, folder, "Procedures", "The operations and treatments of the shipped knowledge.", HealthConceptKind.Procedure);
        WriteConcepts(knowledge, folder, "Devices", "The implants, lines and pumps of the shipped knowledge.", HealthConceptKind.Device);
        WriteConcepts(knowledge, folder, "Allergies", "The allergies and intolerances of the shipped knowledge.", HealthConceptKind.Allergy);
        WriteConcepts(knowledge, folder, "Medications", "The classes of medicines of the shipped knowledge.", HealthConceptKind.Medication);
        WriteConcepts(knowledge, folder, "Symptoms", "The symptoms and warning signs of the shipped knowledge.", HealthConceptKind.Symptom);
        AccessorWriter.Write(
            folder, Space, "Techniques", "The techniques of the shipped knowledge.", knowledge.Techniques,
            CatalogueWriter.TableName("Techniques"), _ => true, item => (item.Name.En, item.Grounds.Note));
        AccessorWriter.Write(
            folder, Space, "Ingredients", "The ingredients and materials of the shipped knowledge.", knowledge.Ingredients,
            CatalogueWriter.TableName("Ingredients"), _ => true, item => (item.Name.En, null));
        AccessorWriter.Write(
            folder, Space, "Regions", "The regions of the body chart.", knowledge.Body.Regions,
            CatalogueWriter.TableName("Regions"), _ => true, item => (item.Name.En, null));
        AccessorWriter.Write(
            folder, Space, "Areas", "The areas of the body chart.", knowledge.Body.Areas,
            CatalogueWriter.TableName("Areas"), _ => true, item => (item.Name.En, null));
        AccessorWriter.Write(
            folder, Space, "Joints", "The joints of the body chart.", knowledge.Body.Joints,
            CatalogueWriter.TableName("Joints"), _ => true, item => (item.Name.En, null));
        AccessorWriter.Write(
            folder, Space, "FactGroups", "The question groups of the shipped knowledge.", knowledge.FactGroups,
            CatalogueWriter.TableName("FactGroups"), _ => true, item => (item.Question.En.TrimEnd('?'), null));
    }

    private static void WriteConcepts(KnowledgeBase knowledge, string folder, string name, string summary, HealthConceptKind kind) =>
        AccessorWriter.Write(
            folder, Space, name, summary, knowledge.Concepts,
            CatalogueWriter.TableName("Concepts"), concept => concept.Kind == kind, concept => (concept.Name.En, concept.Note));

    private static void WriteRuleTable(RuleTable table, string folder)
    {
        var file = new CSharpFile();
        file.Line($"namespace {Space};");
        file.Line();
        file.Line("internal static class ShippedRuleTable");
        file.Line("{");
        file.Line("    public static RuleTable Table { get; } = new(");
        file.Line($"        [{string.Join(", ", table.FirstOfConcept)}],");
        file.Line($"        [{string.Join(", ", table.Triggers)}],");
        file.Line($"        [{string.Join(", ", table.GroupsOfConcept)}],");
        file.Line($"        [{string.Join(", ", table.ReadingsWithoutFact)}]);");
        file.Line("}");
        file.Save(folder, "ShippedRuleTable.g.cs");
    }

    private static void WriteBase(KnowledgeEdition edition, string folder)
    {
        var file = new CSharpFile();
        file.Line($"namespace {Space};");
        file.Line();
        file.Line("internal static class ShippedKnowledge");
        file.Line("{");
        file.Line("    public static KnowledgeBase Base { get; } = new()");
        file.Line("    {");
        file.Line($"        Edition = {CSharpExpression.Of(edition)},");
        file.Line("        Body = new(ShippedRegionsTable.Catalogue, ShippedAreasTable.Catalogue, ShippedJointsTable.Catalogue),");
        foreach (var name in new[] { "Citations", "Disagreements", "Techniques", "Ingredients", "EndangermentSites", "FactGroups", "Concepts", "Rules" })
        {
            file.Line($"        {name} = {CatalogueWriter.TableName(name)}.Catalogue,");
        }

        file.Line("        RuleTable = ShippedRuleTable.Table,");
        file.Line("    };");
        file.Line("}");
        file.Save(folder, "ShippedKnowledge.g.cs");
    }
}
