using MassageDomain.Knowledge;

namespace MassageDomain.Tests.Knowledge;

/// <summary>The table that is worked out when the package is built.</summary>
public sealed class RuleTableTests
{
    [Fact]
    public void ShippedTable_IsWhatReadingEveryRuleComesTo()
    {
        var expected = RuleTable.Of(KnowledgeBase.Default);

        Assert.Equal(expected.FirstOfConcept, KnowledgeBase.Default.RuleTable!.FirstOfConcept);
        Assert.Equal(expected.Triggers, KnowledgeBase.Default.RuleTable.Triggers);
        Assert.Equal(expected.GroupsOfConcept, KnowledgeBase.Default.RuleTable.GroupsOfConcept);
        Assert.Equal(expected.ReadingsWithoutFact, KnowledgeBase.Default.RuleTable.ReadingsWithoutFact);
    }

    [Fact]
    public void Index_OfShippedKnowledge_HasEveryTriggerOnce()
    {
        var knowledge = KnowledgeBase.Default;
        var pulled = new List<TriggerEntry>();
        foreach (var concept in knowledge.Concepts)
        {
            Assert.True(knowledge.Index.TryGetTriggers(concept.Code, out var triggers, out _));
            Assert.All(triggers.ToArray(), trigger => Assert.Equal(concept.Code, trigger.Trigger.Fact));
            pulled.AddRange(triggers);
        }

        for (var i = 0; i < knowledge.Index.WithoutFactCount; i++)
        {
            Assert.True(knowledge.Index.TryGetWithoutFact(i, uint.MaxValue, out var trigger));
            Assert.Null(trigger.Trigger.Fact);
            pulled.Add(trigger);
        }

        Assert.Equal(knowledge.Rules.SelectMany(rule => rule.Triggers).Count(), pulled.Count);
        Assert.Equal(pulled.Count, pulled.Distinct().Count());
    }
}
