using MassageDomain.Knowledge;
using MassageDomain.Licensing;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>The JSON schemas of licensing files, made from the same types that read them.</summary>
internal static class LicensingSchema
{
    /// <summary>Every schema by the name of its file.</summary>
    public static IEnumerable<(string FileName, string Text)> All()
    {
        yield return KnowledgeSchema.Export("jurisdiction", LicensingJsonContext.Default.JurisdictionFile);
        yield return KnowledgeSchema.Export("licensing", LicensingJsonContext.Default.LicensingFile);
    }
}
