using MassageDomain.Intake;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>Writes the questions, consent texts and consent rules as C#: a table for each catalogue, the accessors, and the class that puts them together.</summary>
internal static class IntakeWriter
{
    private const string Space = "MassageDomain.Intake";

    public static void Write(IntakeCatalogue catalogue, string folder)
    {
        CatalogueWriter.WriteTable(folder, Space, "Questions", catalogue.Questions);
        CatalogueWriter.WriteTable(folder, Space, "QuestionSets", catalogue.QuestionSets);
        CatalogueWriter.WriteTable(folder, Space, "ConsentTexts", catalogue.ConsentTexts);
        CatalogueWriter.WriteTable(folder, Space, "ConsentRules", catalogue.ConsentRules);
        AccessorWriter.Write(
            folder, Space, "QuestionSets", "The question sets of the shipped data.", catalogue.QuestionSets,
            CatalogueWriter.TableName("QuestionSets"), _ => true, item => (item.Name.En, item.Grounds.Note));
        AccessorWriter.Write(
            folder, Space, "ConsentTexts", "The consent texts of the shipped data.", catalogue.ConsentTexts,
            CatalogueWriter.TableName("ConsentTexts"), _ => true, item => (item.Title.En, item.Grounds.Note));

        var file = new CSharpFile();
        file.Line($"namespace {Space};");
        file.Line();
        file.Line("internal static class ShippedIntake");
        file.Line("{");
        file.Line("    public static IntakeCatalogue Catalogue { get; } = new()");
        file.Line("    {");
        foreach (var name in new[] { "Questions", "QuestionSets", "ConsentTexts", "ConsentRules" })
        {
            file.Line($"        {name} = {CatalogueWriter.TableName(name)}.Catalogue,");
        }

        file.Line("        Law = MassageDomain.Licensing.LicensingKnowledge.Default,");
        file.Line($"        SensitiveAreas = {CSharpExpression.Of(catalogue.SensitiveAreas)},");
        file.Line("    };");
        file.Line("}");
        file.Save(folder, "ShippedIntake.g.cs");
    }
}
