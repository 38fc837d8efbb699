using System.Text.Json.Serialization.Metadata;
using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;
using MassageDomain.Licensing;
using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>What was read from the files below <c>Data/intake</c>, before it is known whether it fits together.</summary>
internal sealed class IntakeSource(LicensingKnowledge law)
{
    private static readonly IntakeDataJsonContext Json = IntakeDataJsonContext.Default;

    private readonly List<KnowledgeIssue> _issues = [];

    public List<Located<Question>> Questions { get; } = [];

    public List<Located<QuestionSet>> QuestionSets { get; } = [];

    public List<Located<ConsentText>> ConsentTexts { get; } = [];

    public List<Located<ConsentRule>> ConsentRules { get; } = [];

    /// <summary>The law of the places that the files name.</summary>
    public LicensingKnowledge Law { get; } = law;

    public List<Located<SensitiveAreaSites>> SensitiveAreas { get; } = [];

    /// <summary>Reads the files and checks that they fit together and to the knowledge.</summary>
    /// <param name="files">All files of the data folder; those of other modules are passed over.</param>
    /// <param name="knowledge">What the files refer to.</param>
    /// <param name="law">The law of the places that they name.</param>
    /// <param name="issues">Everything that is wrong, by file and place.</param>
    /// <returns>The catalogue, or null where anything is wrong.</returns>
    public static IntakeCatalogue? Read(IEnumerable<KnowledgeFile> files, KnowledgeBase knowledge, LicensingKnowledge law, out IReadOnlyList<KnowledgeIssue> issues)
    {
        var source = new IntakeSource(law);
        foreach (var file in files.Where(file => file.Path.StartsWith("intake/", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            source.Read(file);
        }

        issues = [.. source._issues, .. IntakeIntegrity.Check(source, knowledge)];
        return issues.Count > 0 ? null : source.ToCatalogue();
    }

    private void Read(KnowledgeFile file)
    {
        switch (file.Path.Split('/')[1])
        {
            case "questions":
                Read(file, Json.QuestionsFile, content => AddAll(Questions, content.Questions, file, "questions"));
                break;
            case "question-sets":
                Read(file, Json.QuestionSetFile, content => QuestionSets.Add(new(content.QuestionSet, file.Path, FieldPath.Root.Member("questionSet"))));
                break;
            case "consent-texts":
                Read(file, Json.ConsentTextsFile, content => AddAll(ConsentTexts, content.ConsentTexts, file, "consentTexts"));
                break;
            case "consent-rules":
                Read(file, Json.ConsentRulesFile, content => AddAll(ConsentRules, content.ConsentRules, file, "consentRules"));
                break;
            case "sensitive-areas.json":
                Read(file, Json.SensitiveAreasFile, content => AddAll(SensitiveAreas, content.SensitiveAreas, file, "sensitiveAreas"));
                break;
            default:
                _issues.Add(new() { File = file.Path, Issue = new(IntakeDataIssueCodes.UnknownFile, FieldPath.Root) });
                break;
        }
    }

    private void Read<T>(KnowledgeFile file, JsonTypeInfo<T> type, Action<T> take)
        where T : class
    {
        var content = JsonDocumentReader.Read(file.Utf8, type);
        _issues.AddRange(content.Issues.Select(issue => new KnowledgeIssue { File = file.Path, Issue = issue }));
        if (content.TryGetValue(out var value))
        {
            take(value);
        }
    }

    private static void AddAll<T>(List<Located<T>> list, IReadOnlyList<T> items, KnowledgeFile file, string member) =>
        list.AddRange(items.Select((item, i) => new Located<T>(item, file.Path, FieldPath.Root.Member(member).Item(i))));

    private IntakeCatalogue ToCatalogue() => new()
    {
        Questions = Catalogue<QuestionCode, Question>.Of(Questions.Select(item => item.Value), question => question.Code),
        QuestionSets = Catalogue<QuestionSetCode, QuestionSet>.Of(QuestionSets.Select(item => item.Value), set => set.Code),
        ConsentTexts = Catalogue<ConsentTextCode, ConsentText>.Of(ConsentTexts.Select(item => item.Value), text => text.Code),
        ConsentRules = Catalogue<ConsentRuleCode, ConsentRule>.Of(ConsentRules.Select(item => item.Value), rule => rule.Code),
        Law = Law,
        SensitiveAreas = [.. SensitiveAreas.Select(item => item.Value)],
    };
}
