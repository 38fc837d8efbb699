using MassageDomain.Knowledge;
using MassageDomain.Rules;

namespace MassageDomain.Tests.Contraindications;

/// <summary>A knowledge base, and what practices might make of it.</summary>
internal sealed class PracticeKnowledge(KnowledgeBase knowledge)
{
    private const int Added = 12;

    public KnowledgeBase Knowledge => knowledge;

    /// <summary>Rules of the catalogue under new names, raised by other facts.</summary>
    public KnowledgeBase[] Stricter { get; } = [.. Enumerable.Range(0, 20).Select(seed => Grow(knowledge, seed))];

    /// <summary>Every so many of the rules that may be loosened, switched off.</summary>
    public (Loosening Loosening, KnowledgeBase Knowledge)[] Looser { get; } = [.. Loosenable(knowledge).Select(rule => Loosen(knowledge, rule))];

    private static IEnumerable<Rule> Loosenable(KnowledgeBase knowledge)
    {
        var rules = knowledge.Rules.Where(rule => rule.Urgency < Urgency.SameDay).ToArray();
        return rules.Where((_, i) => i % Math.Max(1, rules.Length / 8) == 0);
    }

    private static (Loosening Loosening, KnowledgeBase Knowledge) Loosen(KnowledgeBase knowledge, Rule rule)
    {
        var loosening = new Loosening { Rule = rule.Code, Reason = "Reviewed.", By = "B. Example" };
        return (loosening, knowledge.With(new KnowledgeOverlay { Name = "loose", Loosened = [loosening] }).Value);
    }

    private static KnowledgeBase Grow(KnowledgeBase knowledge, int seed)
    {
        var rules = Enumerable.Range(0, Added).Select(i => knowledge.Rules[((seed * 37) + (i * 49)) % knowledge.Rules.Count]);
        var added = rules.Select((rule, i) => rule with
        {
            Code = RuleCode.From($"house-{seed}.rule-{i}"),
            Triggers = [new() { Fact = knowledge.Concepts[((seed * 13) + (i * 23)) % knowledge.Concepts.Count].Code }],
        });
        return knowledge.With(new KnowledgeOverlay { Name = $"house-{seed}", Rules = [.. added] }).Value;
    }
}
