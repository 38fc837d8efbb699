using MassageDomain.Licensing;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>Writes the licensing facts as C#: a table for each catalogue, the accessors, and the class that puts them together.</summary>
internal static class LicensingWriter
{
    private const string Space = "MassageDomain.Licensing";

    public static void Write(LicensingKnowledge knowledge, string folder)
    {
        CatalogueWriter.WriteTable(folder, Space, "Jurisdictions", knowledge.Jurisdictions);
        CatalogueWriter.WriteTable(folder, Space, "Treatments", knowledge.Treatments);
        CatalogueWriter.WriteTable(folder, Space, "Exams", knowledge.Exams);
        CatalogueWriter.WriteTable(folder, Space, "LegalSources", knowledge.Sources);
        AccessorWriter.Write(
            folder, Space, "Jurisdictions", "The jurisdictions of the shipped facts.", knowledge.Jurisdictions,
            CatalogueWriter.TableName("Jurisdictions"), _ => true, item => (item.Name.En, null));
        AccessorWriter.Write(
            folder, Space, "Treatments", "The treatments of the shipped facts, techniques and others.", knowledge.Treatments,
            CatalogueWriter.TableName("Treatments"), _ => true, item => (item.Name, item.Detail));

        var file = new CSharpFile();
        file.Line($"namespace {Space};");
        file.Line();
        file.Line("internal static class ShippedLicensing");
        file.Line("{");
        file.Line("    public static LicensingKnowledge Knowledge { get; } = new()");
        file.Line("    {");
        file.Line($"        Edition = {CSharpExpression.Of(knowledge.Edition)},");
        file.Line($"        Jurisdictions = {CatalogueWriter.TableName("Jurisdictions")}.Catalogue,");
        file.Line($"        Treatments = {CatalogueWriter.TableName("Treatments")}.Catalogue,");
        file.Line($"        Exams = {CatalogueWriter.TableName("Exams")}.Catalogue,");
        file.Line($"        Sources = {CatalogueWriter.TableName("LegalSources")}.Catalogue,");
        file.Line($"        StatusWords = {CSharpExpression.Of(knowledge.StatusWords)},");
        file.Line($"        Compact = {CSharpExpression.Of(knowledge.Compact)},");
        file.Line($"        Defaults = {CSharpExpression.Of(knowledge.Defaults)},");
        file.Line($"        National = {CSharpExpression.Of(knowledge.National)},");
        file.Line("    };");
        file.Line("}");
        file.Save(folder, "ShippedLicensing.g.cs");
    }
}
