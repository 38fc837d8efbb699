using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;

namespace MassageDomain.Contraindications;

/// <summary>Takes the rules that a judgement raises: counts them, and writes them where somebody wants them.</summary>
/// <param name="rules">Room of the caller's; what does not fit is counted and not written.</param>
/// <param name="raised">Collects what an explanation needs; null where none is wanted.</param>
internal ref struct RuleSink(Span<JudgedRule> rules, RaisedRules? raised)
{
    private readonly Span<JudgedRule> _rules = rules;
    private readonly RaisedRules? _raised = raised;

    public int Count { get; private set; }

    public void Add(TriggerEntry entry, HealthFact? fact, SiteSet places, bool placed, in Contribution contribution)
    {
        if (Count < _rules.Length)
        {
            _rules[Count] = new() { Rule = entry.Rule.Rule, Fact = fact, State = contribution.State, Verdict = contribution.Verdict, Urgency = contribution.Urgency };
        }

        Count++;
        _raised?.Add(new(entry, fact, places, placed, contribution));
    }
}
