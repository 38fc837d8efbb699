using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>
/// The rules of a knowledge base by what raises them. Screening walks from a client's facts to the rules that these touch, so its
/// cost grows with the facts and not with the catalogue.
/// </summary>
internal sealed class RuleIndex
{
    private readonly KnowledgeBase _knowledge;
    private readonly TriggerEntry[][] _byConcept;
    private readonly ulong[] _groupsOfConcept;
    private readonly TechniqueEntry[] _techniques;

    public RuleIndex(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        Rules = [.. knowledge.Rules.Select((rule, i) => new RuleEntry(rule, i))];
        var triggers = Rules.SelectMany(entry => entry.Rule.Triggers.Select(trigger => new TriggerEntry(entry, trigger))).ToLookup(entry => entry.Trigger.Fact is not null);
        WithoutFact = [.. triggers[false]];
        var byFact = triggers[true].ToLookup(entry => entry.Trigger.Fact!);
        _byConcept = [.. knowledge.Concepts.Select(concept => byFact[concept.Code].ToArray())];
        FactGroups = [.. knowledge.FactGroups.Select(factGroup => new FactGroupEntry(factGroup))];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(FactGroups.Length, 64, nameof(knowledge));
        _groupsOfConcept = [.. knowledge.Concepts.Select(concept => concept.Groups.Aggregate(0ul, (bits, code) => bits | (1ul << knowledge.FactGroups.OrdinalOf(code))))];
        _techniques = [.. knowledge.Techniques.Select(technique => new TechniqueEntry(technique, knowledge.Body))];
        Abdomen = knowledge.Body.Of(AreaCodes.Abdomen, null);
        Face = knowledge.Body.Of(AreaCodes.Face, null);
    }

    public RuleEntry[] Rules { get; }

    /// <summary>Triggers that readings, age or the week of a pregnancy pull by themselves.</summary>
    public TriggerEntry[] WithoutFact { get; }

    public FactGroupEntry[] FactGroups { get; }

    /// <summary>Work there is abdominal work, whatever the technique.</summary>
    public SiteSet Abdomen { get; }

    /// <summary>Work there is facial work, whatever the technique.</summary>
    public SiteSet Face { get; }

    /// <summary>The triggers that a fact pulls; false where the fact's code is not known.</summary>
    public bool TryGetTriggers(HealthCode fact, out ReadOnlySpan<TriggerEntry> triggers, out ulong groups)
    {
        var ordinal = _knowledge.Concepts.OrdinalOf(fact);
        triggers = ordinal < 0 ? [] : _byConcept[ordinal];
        groups = ordinal < 0 ? 0 : _groupsOfConcept[ordinal];
        return ordinal >= 0;
    }

    public TechniqueEntry? Find(TechniqueCode technique) => _knowledge.Techniques.OrdinalOf(technique) is >= 0 and var ordinal ? _techniques[ordinal] : null;
}
