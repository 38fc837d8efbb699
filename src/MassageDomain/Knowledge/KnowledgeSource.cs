using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using MassageDomain.Anatomy;
using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Serialization;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>What was read from knowledge files, entry by entry, before it is known whether it fits together.</summary>
internal sealed class KnowledgeSource
{
    private static readonly KnowledgeJsonContext Json = KnowledgeJsonContext.Default;

    private readonly List<KnowledgeIssue> _issues = [];

    public List<Located<Citation>> Citations { get; } = [];

    public List<Located<Disagreement>> Disagreements { get; } = [];

    public List<Located<Region>> Regions { get; } = [];

    public List<Located<Area>> Areas { get; } = [];

    public List<Located<Joint>> Joints { get; } = [];

    public List<Located<Technique>> Techniques { get; } = [];

    public List<Located<Ingredient>> Ingredients { get; } = [];

    public List<Located<EndangermentSite>> EndangermentSites { get; } = [];

    public List<Located<FactGroup>> FactGroups { get; } = [];

    public List<Located<HealthConcept>> Concepts { get; } = [];

    public List<Located<Rule>> Rules { get; } = [];

    public List<Located<RuleExample>> Examples { get; } = [];

    public string? EditionName { get; set; }

    public string ContentHash { get; set; } = string.Empty;

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<KnowledgeIssue> Issues => _issues;

    public static KnowledgeSource Read(IEnumerable<KnowledgeFile> files)
    {
        var source = new KnowledgeSource();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData([0]);
            hash.AppendData(file.Utf8.Span);
            hash.AppendData([0]);
            source.Read(file);
        }

        source.ContentHash = KnowledgeEdition.Hexadecimal(hash.GetHashAndReset());
        return source;
    }

    private void Read(KnowledgeFile file)
    {
        switch (file.Path.Split('/')[0])
        {
            case "edition.json":
                Read(file, Json.EditionFile, content => EditionName = content.Name);
                break;
            case "citations":
                Read(file, Json.CitationFile, content => Citations.Add(new(content.Citation, file.Path, FieldPath.Root.Member("citation"))));
                break;
            case "disagreements":
                Read(file, Json.DisagreementFile, content => Disagreements.Add(new(content.Disagreement, file.Path, FieldPath.Root.Member("disagreement"))));
                break;
            case "anatomy" when file.Path.Contains("/areas", StringComparison.Ordinal):
                Read(file, Json.AreasFile, content => AddAll(Areas, content.Areas, file, "areas"));
                break;
            case "anatomy" when file.Path.Contains("/joints", StringComparison.Ordinal):
                Read(file, Json.JointsFile, content => AddAll(Joints, content.Joints, file, "joints"));
                break;
            case "anatomy":
                Read(file, Json.RegionsFile, content => AddAll(Regions, content.Regions, file, "regions"));
                break;
            case "techniques":
                Read(file, Json.TechniquesFile, content => AddAll(Techniques, content.Techniques, file, "techniques"));
                break;
            case "ingredients":
                Read(file, Json.IngredientsFile, content => AddAll(Ingredients, content.Ingredients, file, "ingredients"));
                break;
            case "endangerment-sites":
                Read(file, Json.EndangermentSitesFile, content => AddAll(EndangermentSites, content.EndangermentSites, file, "endangermentSites"));
                break;
            case "fact-groups":
                Read(file, Json.FactGroupsFile, content => AddAll(FactGroups, content.FactGroups, file, "factGroups"));
                break;
            case "health":
                Read(file, Json.HealthConceptFile, content =>
                {
                    Concepts.Add(new(content.Concept, file.Path, FieldPath.Root.Member("concept")));
                    AddAll(Rules, content.Rules, file, "rules");
                    AddAll(Examples, content.Examples, file, "examples");
                });
                break;
            default:
                // Other catalogues, such as outcome scales, live in the same data folder and are read by their own modules.
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
}
