using MassageDomain.Knowledge;

namespace MassageDomain.Intake;

/// <summary>The JSON schemas of the files below <c>Data/intake</c>, made from the same types that read them.</summary>
internal static class IntakeDataSchema
{
    /// <summary>Every schema by the name of its file.</summary>
    public static IEnumerable<(string FileName, string Text)> All()
    {
        var json = IntakeDataJsonContext.Default;
        yield return KnowledgeSchema.Export("questions", json.QuestionsFile);
        yield return KnowledgeSchema.Export("question-set", json.QuestionSetFile);
        yield return KnowledgeSchema.Export("consent-texts", json.ConsentTextsFile);
        yield return KnowledgeSchema.Export("consent-rules", json.ConsentRulesFile);
        yield return KnowledgeSchema.Export("sensitive-areas", json.SensitiveAreasFile);
    }
}
