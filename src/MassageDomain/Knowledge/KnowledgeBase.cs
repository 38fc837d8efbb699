using MassageDomain.Anatomy;
using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>Everything that judgement rests on: anatomy, techniques, health concepts, rules and their sources. It never changes.</summary>
/// <remarks>
/// <see cref="Default"/> is the knowledge that ships with the package. A knowledge base of one's own is read with
/// <see cref="KnowledgeReader"/>, under the same checks.
/// </remarks>
public sealed class KnowledgeBase
{
    private readonly Lazy<RuleIndex> _index;

    internal KnowledgeBase() => _index = new(() => new RuleIndex(this));

    /// <summary>The knowledge that ships with the package.</summary>
    public static KnowledgeBase Default => ShippedKnowledge.Base;

    /// <summary>Which knowledge this is.</summary>
    public required KnowledgeEdition Edition { get; init; }

    /// <summary>The body chart.</summary>
    public required BodyChart Body { get; init; }

    /// <summary>The sources.</summary>
    public required Catalogue<CitationId, Citation> Citations { get; init; }

    /// <summary>The questions on which sources differ.</summary>
    public required Catalogue<DisagreementCode, Disagreement> Disagreements { get; init; }

    /// <summary>The techniques.</summary>
    public required Catalogue<TechniqueCode, Technique> Techniques { get; init; }

    /// <summary>The ingredients and materials that can matter.</summary>
    public required Catalogue<IngredientCode, Ingredient> Ingredients { get; init; }

    /// <summary>The places that need care in everybody.</summary>
    public required Catalogue<EndangermentSiteCode, EndangermentSite> EndangermentSites { get; init; }

    /// <summary>The questions that answer for groups of facts.</summary>
    public required Catalogue<FactGroupCode, FactGroup> FactGroups { get; init; }

    /// <summary>The conditions, procedures, devices, allergies, medicines and symptoms.</summary>
    public required Catalogue<HealthCode, HealthConcept> Concepts { get; init; }

    /// <summary>The rules.</summary>
    public required Catalogue<RuleCode, Rule> Rules { get; init; }

    /// <summary>The rules that overlays loosened or switched off; empty for the shipped knowledge.</summary>
    public IReadOnlyList<Loosening> Loosened { get; init => field = ValueList.From(value); } = ValueList.From<Loosening>(null);

    /// <summary>This knowledge with a practice's own laid over it, under the same checks. This knowledge base stays as it is.</summary>
    /// <param name="overlay">What the practice adds, tightens and, by name, loosens.</param>
    /// <returns>The new knowledge base, or everything that is wrong with the overlay, by file and place; the file is the overlay's name.</returns>
    public KnowledgeReading With(KnowledgeOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return OverlayReader.Apply(this, overlay, overlay.Name);
    }

    /// <summary>This knowledge with overlay files laid over it, one after the other in the order of their paths.</summary>
    /// <param name="files">Overlays as JSON, as <see cref="KnowledgeOverlay"/> says.</param>
    /// <returns>The new knowledge base, or everything that is wrong with the first file that has issues, by file and place.</returns>
    public KnowledgeReading With(IEnumerable<KnowledgeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return OverlayReader.Apply(this, files);
    }

    /// <summary>What the index would otherwise have to read every rule for; null where that has to be done.</summary>
    internal RuleTable? RuleTable { get; init; }

    /// <summary>The rules by what raises them, made when the first session is screened.</summary>
    internal RuleIndex Index => _index.Value;
}
