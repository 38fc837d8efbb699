using MassageDomain.Health;
using MassageDomain.Rules;

namespace MassageDomain.Knowledge;

/// <summary>
/// Which triggers each concept pulls and which question groups it belongs to, as numbers: the part of the index that needs every
/// rule and every concept to be read. For the shipped knowledge it is worked out when the package is built, so that starting makes
/// no rule but those that a client touches.
/// </summary>
/// <param name="firstOfConcept">For each concept the position of its first trigger in <paramref name="triggers"/>; then that of the first trigger without a fact, then the number of all.</param>
/// <param name="triggers">Triggers as the rule's position times <see cref="MaxTriggers"/> plus the trigger's position in the rule.</param>
/// <param name="groupsOfConcept">For each concept its question groups, as bits.</param>
/// <param name="readingsWithoutFact">For each trigger without a fact the kinds of readings, as bits, of which it needs one; 0 where it needs none.</param>
internal sealed class RuleTable(int[] firstOfConcept, int[] triggers, ulong[] groupsOfConcept, uint[] readingsWithoutFact)
{
    /// <summary>More triggers than this one rule cannot have.</summary>
    public const int MaxTriggers = 256;

    /// <summary>Groups are bits of a number.</summary>
    public const int MaxFactGroups = 64;

    public int[] FirstOfConcept { get; } = firstOfConcept;

    public int[] Triggers { get; } = triggers;

    public ulong[] GroupsOfConcept { get; } = groupsOfConcept;

    public uint[] ReadingsWithoutFact { get; } = readingsWithoutFact;

    public static RuleTable Of(KnowledgeBase knowledge)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(knowledge.FactGroups.Count, MaxFactGroups, nameof(knowledge));
        var pulled = knowledge.Concepts.Select(_ => new List<int>()).Append([]).ToArray();
        for (var rule = 0; rule < knowledge.Rules.Count; rule++)
        {
            var triggers = knowledge.Rules[rule].Triggers;
            ArgumentOutOfRangeException.ThrowIfGreaterThan(triggers.Count, MaxTriggers, nameof(knowledge));
            for (var i = 0; i < triggers.Count; i++)
            {
                var concept = triggers[i].Fact is { } fact ? knowledge.Concepts.OrdinalOf(fact) : knowledge.Concepts.Count;
                if (concept >= 0)
                {
                    pulled[concept].Add((rule * MaxTriggers) + i);
                }
            }
        }

        var first = new int[pulled.Length + 1];
        for (var i = 0; i < pulled.Length; i++)
        {
            first[i + 1] = first[i] + pulled[i].Count;
        }

        return new(
            first,
            [.. pulled.SelectMany(list => list)],
            [.. knowledge.Concepts.Select(concept => concept.Groups.Aggregate(0ul, (bits, code) => bits | (1ul << knowledge.FactGroups.OrdinalOf(code))))],
            [.. pulled[^1].Select(trigger => ReadingsNeededBy(knowledge.Rules[trigger / MaxTriggers].Triggers[trigger % MaxTriggers].When))]);
    }

    // Where no fact raises a rule, a reading that nobody took is a no: then nothing else has to be looked at.
    private static uint ReadingsNeededBy(Requirement? requirement) => requirement switch
    {
        Requirement.Measured { OrUnknown: false } measured => ReadingSet.Of(measured.Reading),
        Requirement.All all => all.Of.Select(ReadingsNeededBy).FirstOrDefault(readings => readings != 0),
        Requirement.Any any when any.Of.All(part => ReadingsNeededBy(part) != 0) => any.Of.Aggregate(0u, (readings, part) => readings | ReadingsNeededBy(part)),
        _ => 0,
    };
}
