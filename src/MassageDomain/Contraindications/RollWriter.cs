using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Writes a roll, client by client.</summary>
internal sealed class RollWriter(KnowledgeBase knowledge, LocalDate today)
{
    private static readonly IReadOnlyList<Clearance> NoLetters = ValueList.From<Clearance>(null);

    private readonly Dictionary<RaisedWay, int> _numbers = [];

    /// <summary>Every way in which a rule is raised, once; the first stands for a fact that nobody knows.</summary>
    public List<RaisedWay> Ways { get; } = [default];

    /// <summary>Of each client, one after the other, the ways by their numbers.</summary>
    public List<int> WaysOfClients { get; } = [];

    /// <summary>Where each client's ways begin, and where those of the last one end.</summary>
    public List<int> Starts { get; } = [0];

    /// <summary>Of each client, the question groups that the answers settle, as bits.</summary>
    public List<ulong> Settled { get; } = [];

    public void Add(HealthHistory health)
    {
        var (clinical, spa) = (new ClientOnDay(health, MassageType.Clinical, today), new ClientOnDay(health, MassageType.Spa, today));
        var listed = 0ul;
        var index = knowledge.Index;
        for (var i = 0; i < health.Facts.Count; i++)
        {
            if (!index.TryGetTriggers(health.Facts[i].Code, out var triggers, out var groups))
            {
                WaysOfClients.Add(ClientRoll.UnknownFact);
                continue;
            }

            listed |= GroupAnswers.AnswersWhich(health.Facts[i]) ? groups : 0;
            foreach (var trigger in triggers)
            {
                Add(trigger, health.Facts[i], clinical, spa);
            }
        }

        var readings = ReadingSet.Of(health.Readings);
        for (var i = 0; i < index.WithoutFactCount; i++)
        {
            if (index.TryGetWithoutFact(i, readings, out var trigger))
            {
                Add(trigger, null, clinical, spa);
            }
        }

        Settled.Add(GroupAnswers.Settled(health, knowledge, today, listed, out _));
        Starts.Add(WaysOfClients.Count);
    }

    private void Add(TriggerEntry trigger, HealthFact? fact, ClientOnDay clinical, ClientOnDay spa)
    {
        var (known, knownForSpa) = (clinical.Judge(trigger, fact).Truth, spa.Judge(trigger, fact).Truth);
        if ((known | knownForSpa) == Truth.No)
        {
            return;
        }

        var rule = trigger.Rule;
        var letters = rule.AnsweredByClearance ? clinical.Health.Clearances : NoLetters;
        var placed = ZoneOnBody.TryFind(rule, fact, knowledge.Body, out var places);
        var way = new RaisedWay(rule, known, knownForSpa, places, placed, WhatMatters(rule, fact, letters), letters, EventDays.Of(trigger, fact, clinical), EventDays.Of(trigger, fact, spa));
        if (!_numbers.TryGetValue(way, out var number))
        {
            _numbers.Add(way, number = Ways.Count);
            Ways.Add(way);
        }

        WaysOfClients.Add(number);
    }

    private static HealthFact? WhatMatters(RuleEntry rule, HealthFact? fact, IReadOnlyList<Clearance> letters) =>
        fact is null || (letters.Count == 0 && !rule.Rule.IngredientsOfFact) ? null
        : new() { Code = fact.Code, Ingredients = fact.Ingredients };
}
