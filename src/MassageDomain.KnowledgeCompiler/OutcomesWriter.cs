using System.Globalization;
using MassageDomain.Outcomes;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>Writes the scales, measurements and measure sets as C#: a table for each catalogue, the accessors, and the class that puts them together.</summary>
internal static class OutcomesWriter
{
    private const string Space = "MassageDomain.Outcomes";

    public static void Write(OutcomeKnowledge knowledge, string folder)
    {
        CatalogueWriter.WriteTable(folder, Space, "Scales", knowledge.Scales);
        CatalogueWriter.WriteTable(folder, Space, "Measurements", knowledge.Measurements);
        CatalogueWriter.WriteTable(folder, Space, "MeasureSets", knowledge.MeasureSets);
        AccessorWriter.Write(
            folder, Space, "OutcomeScales", "The outcome scales of the shipped data, ready to score and compare.", knowledge.Scales,
            CatalogueWriter.TableName("Scales"), _ => true, scale => (Describe(scale), scale.Notes.Count > 0 ? string.Join(' ', scale.Notes) : null));
        AccessorWriter.Write(
            folder, Space, "Measurements", "The measurements of the shipped data.", knowledge.Measurements,
            CatalogueWriter.TableName("Measurements"), _ => true, item => (item.Name.En, item.Notes.Count > 0 ? string.Join(' ', item.Notes) : null));
        AccessorWriter.Write(
            folder, Space, "MeasureSets", "What to measure for which complaint, and what a visit for relaxation may record.", knowledge.MeasureSets,
            CatalogueWriter.TableName("MeasureSets"), _ => true, item => (item.Name.En, item.Source.Note));

        var file = new CSharpFile();
        file.Line($"namespace {Space};");
        file.Line();
        file.Line("internal static class ShippedOutcomes");
        file.Line("{");
        file.Line("    public static OutcomeKnowledge Knowledge { get; } = new()");
        file.Line("    {");
        foreach (var name in new[] { "Scales", "Measurements", "MeasureSets" })
        {
            file.Line($"        {name} = {CatalogueWriter.TableName(name)}.Catalogue,");
        }

        file.Line("    };");
        file.Line("}");
        file.Save(folder, "ShippedOutcomes.g.cs");
    }

    // What a user wants to know before choosing: the letters, the subject, the range and which end is the good one.
    private static string Describe(OutcomeScale scale)
    {
        var letters = scale.Abbreviation is { } abbreviation ? $" ({abbreviation})" : string.Empty;
        var meaning = scale.Direction switch
        {
            ScoreDirection.HigherIsWorse => "higher is worse",
            ScoreDirection.HigherIsBetter => "higher is better",
            _ => "higher is more",
        };
        var main = scale.MainScore;
        return string.Create(CultureInfo.InvariantCulture, $"{scale.Name.En}{letters}. {scale.Measures.En}. {main.Name.En}: {main.Min} to {main.Max}, {meaning}");
    }
}
