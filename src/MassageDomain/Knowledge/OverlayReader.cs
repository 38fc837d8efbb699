using System.Text.Json;
using MassageDomain.Rules;
using MassageDomain.Serialization;

namespace MassageDomain.Knowledge;

/// <summary>Lays a practice's own knowledge over a knowledge base, under the checks that the shipped files pass.</summary>
internal static class OverlayReader
{
    public static KnowledgeReading Apply(KnowledgeBase knowledge, IEnumerable<KnowledgeFile> files)
    {
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var content = JsonDocumentReader.Read(file.Utf8, KnowledgeJsonContext.Default.OverlayFile);
            var reading = content.TryGetValue(out var overlay)
                ? Apply(knowledge, overlay.ToOverlay(), file.Path)
                : new(null, [.. content.Issues.Select(issue => new KnowledgeIssue { File = file.Path, Issue = issue })]);
            if (!reading.TryGetValue(out var laid))
            {
                return reading;
            }

            knowledge = laid;
        }

        return new(knowledge, []);
    }

    public static KnowledgeReading Apply(KnowledgeBase knowledge, KnowledgeOverlay overlay, string file)
    {
        var source = ToSource(knowledge, overlay, file);
        var issues = OverlayIntegrity.Check(knowledge, overlay, file).Concat(KnowledgeIntegrity.Check(source).Where(issue => issue.File == file && !IsAboutFileNames(issue.Issue.Code))).ToArray();
        return issues.Length > 0 ? new(null, issues) : new(KnowledgeReader.ToBase(source, [.. knowledge.Loosened, .. overlay.Loosened]), issues);
    }

    // An overlay is one file, whatever is in it.
    private static bool IsAboutFileNames(IssueCode code) => code == KnowledgeIssueCodes.FileName || code == KnowledgeIssueCodes.RuleName;

    // What the knowledge base has already passes its checks; in them it stands for the names that the overlay may refer to.
    private static KnowledgeSource ToSource(KnowledgeBase knowledge, KnowledgeOverlay overlay, string file)
    {
        var replaced = overlay.Rules.Select(rule => rule.Code).Concat(overlay.Loosened.Select(loosening => loosening.Rule)).ToHashSet();
        var edition = knowledge.Edition.With(overlay.Name, JsonSerializer.SerializeToUtf8Bytes(overlay, KnowledgeJsonContext.Default.KnowledgeOverlay));
        var source = new KnowledgeSource { EditionName = edition.Name, ContentHash = edition.ContentHash };
        AddAll(source.Citations, knowledge.Citations, overlay.Citations, file, "citations");
        AddAll(source.Disagreements, knowledge.Disagreements, [], file, "disagreements");
        AddAll(source.Regions, knowledge.Body.Regions, [], file, "regions");
        AddAll(source.Areas, knowledge.Body.Areas, [], file, "areas");
        AddAll(source.Joints, knowledge.Body.Joints, [], file, "joints");
        AddAll(source.Techniques, knowledge.Techniques, overlay.Techniques, file, "techniques");
        AddAll(source.Ingredients, knowledge.Ingredients, overlay.Ingredients, file, "ingredients");
        AddAll(source.EndangermentSites, knowledge.EndangermentSites, [], file, "endangermentSites");
        AddAll(source.FactGroups, knowledge.FactGroups, [], file, "factGroups");
        AddAll(source.Concepts, knowledge.Concepts, overlay.Concepts, file, "concepts");
        AddAll(source.Rules, knowledge.Rules.Where(rule => !replaced.Contains(rule.Code)), overlay.Rules, file, "rules");
        source.Rules.AddRange(overlay.Loosened
            .Select((loosening, i) => (loosening.Instead, Path: FieldPath.Root.Member("loosened").Item(i).Member("instead")))
            .Where(loosened => loosened.Instead is not null)
            .Select(loosened => new Located<Rule>(loosened.Instead!, file, loosened.Path)));
        return source;
    }

    private static void AddAll<T>(List<Located<T>> list, IEnumerable<T> present, IReadOnlyList<T> added, string file, string member)
    {
        list.AddRange(present.Select(item => new Located<T>(item, string.Empty, FieldPath.Root)));
        list.AddRange(added.Select((item, i) => new Located<T>(item, file, FieldPath.Root.Member(member).Item(i))));
    }
}
