using MassageDomain.Knowledge;
using MassageDomain.Outcomes;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>The JSON schemas of scales, measurements and measure sets, made from the same types that read them.</summary>
internal static class OutcomesSchema
{
    /// <summary>Every schema by the name of its file.</summary>
    public static IEnumerable<(string FileName, string Text)> All()
    {
        var json = OutcomesJsonContext.Default;
        yield return KnowledgeSchema.Export("outcome-scale", json.ScaleFile);
        yield return KnowledgeSchema.Export("measurement", json.MeasurementFile);
        yield return KnowledgeSchema.Export("measure-set", json.MeasureSetFile);
    }
}
