using System.Diagnostics.CodeAnalysis;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>
/// The rules of a knowledge base by what raises them. Screening walks from a client's facts to the rules that these touch, so its
/// cost grows with the facts and not with the catalogue. Everything is made ready when it is first asked for.
/// </summary>
internal sealed class RuleIndex
{
    private readonly KnowledgeBase _knowledge;
    private readonly RuleTable _table;
    private readonly RuleEntry?[] _rules;
    private readonly TriggerEntry[]?[] _triggers;
    private readonly TriggerEntry?[] _withoutFact;
    private readonly TechniqueEntry?[] _techniques;

    public RuleIndex(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _table = knowledge.RuleTable ?? RuleTable.Of(knowledge);
        _rules = new RuleEntry?[knowledge.Rules.Count];
        _triggers = new TriggerEntry[]?[knowledge.Concepts.Count];
        _withoutFact = new TriggerEntry?[_table.ReadingsWithoutFact.Length];
        _techniques = new TechniqueEntry?[knowledge.Techniques.Count];
        FactGroups = [.. knowledge.FactGroups.Select(factGroup => new FactGroupEntry(factGroup))];
        Abdomen = knowledge.Body.Of(AreaCodes.Abdomen, null);
        Face = knowledge.Body.Of(AreaCodes.Face, null);
    }

    /// <summary>All rules. Screening never asks for all of them.</summary>
    public IEnumerable<RuleEntry> Rules => Enumerable.Range(0, _rules.Length).Select(RuleAt);

    /// <summary>How many triggers readings, age or the week of a pregnancy pull by themselves.</summary>
    public int WithoutFactCount => _withoutFact.Length;

    public FactGroupEntry[] FactGroups { get; }

    /// <summary>Work there is abdominal work, whatever the technique.</summary>
    public SiteSet Abdomen { get; }

    /// <summary>Work there is facial work, whatever the technique.</summary>
    public SiteSet Face { get; }

    /// <summary>What some product or other can do, as bits: the mechanisms of all ingredients.</summary>
    public uint ProductMechanisms => field != 0 ? field : field = JoinIngredients();

    /// <summary>The triggers that a fact pulls; false where the fact's code is not known.</summary>
    public bool TryGetTriggers(HealthCode fact, out ReadOnlySpan<TriggerEntry> triggers, out ulong groups)
    {
        var ordinal = _knowledge.Concepts.OrdinalOf(fact);
        triggers = ordinal < 0 ? [] : TriggersAt(ordinal);
        groups = ordinal < 0 ? 0 : _table.GroupsOfConcept[ordinal];
        return ordinal >= 0;
    }

    /// <summary>A trigger without a fact; false where it needs a reading of a kind that was not measured.</summary>
    /// <param name="index">Its position, below <see cref="WithoutFactCount"/>.</param>
    /// <param name="readings">The kinds of readings that there are, as bits.</param>
    /// <param name="trigger">The trigger, or null.</param>
    public bool TryGetWithoutFact(int index, uint readings, [NotNullWhen(true)] out TriggerEntry? trigger)
    {
        var needed = _table.ReadingsWithoutFact[index];
        trigger = needed != 0 && (needed & readings) == 0 ? null
            : Volatile.Read(ref _withoutFact[index]) ?? Keep(ref _withoutFact[index], TriggerAt(_table.Triggers[_table.FirstOfConcept[_knowledge.Concepts.Count] + index]));
        return trigger is not null;
    }

    /// <summary>The groups that a fact belongs to, as bits; none where its code is not known.</summary>
    public ulong GroupsOf(HealthCode fact) => _knowledge.Concepts.OrdinalOf(fact) is >= 0 and var ordinal ? _table.GroupsOfConcept[ordinal] : 0;

    /// <summary>The groups that must be answered for a massage of a type that does these things, as bits.</summary>
    public ulong GroupsNeededFor(MassageType type, uint mechanisms)
    {
        var bits = 0ul;
        for (var i = 0; i < FactGroups.Length; i++)
        {
            bits |= FactGroups[i].IsNeededFor(type, mechanisms) ? 1ul << i : 0;
        }

        return bits;
    }

    public TechniqueEntry? Find(TechniqueCode technique) => _knowledge.Techniques.OrdinalOf(technique) is >= 0 and var ordinal
        ? Volatile.Read(ref _techniques[ordinal]) ?? Keep(ref _techniques[ordinal], new(_knowledge.Techniques[ordinal], _knowledge.Body))
        : null;

    private uint JoinIngredients()
    {
        var mechanisms = 0u;
        for (var i = 0; i < _knowledge.Ingredients.Count; i++)
        {
            mechanisms |= MechanismSet.Of(_knowledge.Ingredients[i].Mechanisms);
        }

        return mechanisms;
    }

    private TriggerEntry[] TriggersAt(int concept) => Volatile.Read(ref _triggers[concept]) ?? Keep(ref _triggers[concept], MakeTriggers(concept));

    private TriggerEntry[] MakeTriggers(int concept)
    {
        var triggers = _table.Triggers.AsSpan(_table.FirstOfConcept[concept].._table.FirstOfConcept[concept + 1]);
        var entries = new TriggerEntry[triggers.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = TriggerAt(triggers[i]);
        }

        return entries;
    }

    private TriggerEntry TriggerAt(int place) => RuleAt(place / RuleTable.MaxTriggers).Triggers[place % RuleTable.MaxTriggers];

    private RuleEntry RuleAt(int ordinal) => Volatile.Read(ref _rules[ordinal]) ?? Keep(ref _rules[ordinal], new(_knowledge.Rules[ordinal], ordinal, _knowledge.Body));

    // Two threads may make the same entry at once; both then use the one that came first.
    private static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
