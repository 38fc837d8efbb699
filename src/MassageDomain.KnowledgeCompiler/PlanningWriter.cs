using MassageDomain.Planning;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>Writes what is known of massage types as C#: the purposes with their accessors, the profiles and the payers.</summary>
internal static class PlanningWriter
{
    private const string Space = "MassageDomain.Planning";

    public static void Write(PlanningKnowledge knowledge, string folder)
    {
        CatalogueWriter.WriteTable(folder, Space, "Purposes", knowledge.Purposes);
        AccessorWriter.Write(
            folder, Space, "Purposes", "What clients come for.", knowledge.Purposes,
            CatalogueWriter.TableName("Purposes"), _ => true, item => (item.Name.En, null));

        var file = new CSharpFile();
        file.Line($"namespace {Space};");
        file.Line();
        file.Line("internal static class ShippedPlanning");
        file.Line("{");
        file.Line("    public static PlanningKnowledge Knowledge { get; } = new()");
        file.Line("    {");
        file.Line($"        Purposes = {CatalogueWriter.TableName("Purposes")}.Catalogue,");
        file.Line($"        Types = {CSharpExpression.Of(knowledge.Types)},");
        file.Line($"        Payers = {CSharpExpression.Of(knowledge.Payers)},");
        file.Line("    };");
        file.Line("}");
        file.Save(folder, "ShippedPlanning.g.cs");
    }
}
