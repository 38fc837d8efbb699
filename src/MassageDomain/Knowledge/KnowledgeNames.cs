using MassageDomain.Anatomy;
using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>Every code that entries of knowledge files may refer to.</summary>
internal sealed class KnowledgeNames(KnowledgeSource source)
{
    public HashSet<CitationId> Citations { get; } = [.. source.Citations.Select(item => item.Value.Id)];

    public HashSet<DisagreementCode> Disagreements { get; } = [.. source.Disagreements.Select(item => item.Value.Code)];

    public HashSet<RegionCode> Regions { get; } = [.. source.Regions.Select(item => item.Value.Code)];

    public HashSet<AreaCode> Areas { get; } = [.. source.Areas.Select(item => item.Value.Code)];

    public HashSet<IngredientCode> Ingredients { get; } = [.. source.Ingredients.Select(item => item.Value.Code)];

    public HashSet<FactGroupCode> FactGroups { get; } = [.. source.FactGroups.Select(item => item.Value.Code)];

    public HashSet<HealthCode> Concepts { get; } = [.. source.Concepts.Select(item => item.Value.Code)];

    /// <summary>Every follow-up question, with the concept that it belongs to.</summary>
    public HashSet<(HealthCode Concept, DetailCode Detail)> Details { get; } =
        [.. source.Concepts.SelectMany(item => item.Value.Details.Select(detail => (item.Value.Code, detail.Code)))];
}
