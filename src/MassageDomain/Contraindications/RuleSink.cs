namespace MassageDomain.Contraindications;

/// <summary>Takes the rules that a judgement raises: counts them, and writes them where somebody wants them.</summary>
/// <param name="rules">Room of the caller's; what does not fit is counted and not written.</param>
/// <param name="raised">Collects what an explanation needs; null where none is wanted.</param>
internal ref struct RuleSink(Span<JudgedRule> rules, RaisedRules? raised)
{
    private readonly Span<JudgedRule> _rules = rules;
    private readonly RaisedRules? _raised = raised;

    public int Count { get; private set; }

    public void Add(in RaisedRule raised)
    {
        if (Count < _rules.Length)
        {
            _rules[Count] = new()
            {
                Rule = raised.Entry.Rule.Rule,
                Fact = raised.Fact,
                State = raised.Contribution.State,
                Verdict = raised.Contribution.Verdict,
                Urgency = raised.Contribution.Urgency,
            };
        }

        Count++;
        _raised?.Add(raised);
    }
}
