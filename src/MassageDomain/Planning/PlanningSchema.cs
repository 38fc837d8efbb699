using MassageDomain.Knowledge;

namespace MassageDomain.Planning;

/// <summary>The JSON schemas of the files on massage types, made from the same types that read them.</summary>
internal static class PlanningSchema
{
    /// <summary>Every schema by the name of its file.</summary>
    public static IEnumerable<(string FileName, string Text)> All()
    {
        var json = PlanningFilesJsonContext.Default;
        yield return KnowledgeSchema.Export("massage-type", json.MassageTypeFile);
        yield return KnowledgeSchema.Export("purposes", json.PurposesFile);
        yield return KnowledgeSchema.Export("payers", json.PayersFile);
    }
}
