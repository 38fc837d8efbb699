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

    /// <summary>The rules by what raises them, made when the first session is screened.</summary>
    internal RuleIndex Index => _index.Value;
}
