using MassageDomain.Anatomy;
using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>Reads knowledge files, strictly, and checks that they fit together. The build of this package reads its own files with it.</summary>
public static class KnowledgeReader
{
    /// <summary>Reads and checks a complete set of files.</summary>
    /// <param name="files">The files, in any order; <c>edition.json</c> among them.</param>
    /// <returns>The knowledge base, or everything that is wrong with the files.</returns>
    public static KnowledgeReading Read(IEnumerable<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Build(KnowledgeSource.Read(files));
    }

    internal static KnowledgeReading Build(KnowledgeSource source)
    {
        var issues = source.Issues.Concat(KnowledgeIntegrity.Check(source)).ToArray();
        return issues.Length > 0 ? new(null, issues) : new(ToBase(source, []), issues);
    }

    internal static KnowledgeBase ToBase(KnowledgeSource source, IReadOnlyList<Loosening> loosened) => new()
    {
        Loosened = loosened,
        Edition = new() { Name = source.EditionName!, ContentHash = source.ContentHash },
        Body = new(Of(source.Regions, (Region region) => region.Code), Of(source.Areas, (Area area) => area.Code), Of(source.Joints, (Joint joint) => joint.Code)),
        Citations = Of(source.Citations, (Citation citation) => citation.Id),
        Disagreements = Of(source.Disagreements, (Disagreement disagreement) => disagreement.Code),
        Techniques = Of(source.Techniques, (Technique technique) => technique.Code),
        Ingredients = Of(source.Ingredients, (Ingredient ingredient) => ingredient.Code),
        EndangermentSites = Of(source.EndangermentSites, (EndangermentSite site) => site.Code),
        FactGroups = Of(source.FactGroups, (FactGroup factGroup) => factGroup.Code),
        Concepts = Of(source.Concepts, (HealthConcept concept) => concept.Code),
        Rules = Of(source.Rules, (Rule rule) => rule.Code),
    };

    private static Catalogue<TCode, TItem> Of<TCode, TItem>(List<Located<TItem>> items, Func<TItem, TCode> code)
        where TCode : Code<TCode>, ICode<TCode>
        where TItem : class => Catalogue<TCode, TItem>.Of(items.Select(item => item.Value), code);
}
