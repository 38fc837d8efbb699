namespace MassageDomain.Contraindications;

/// <summary>Collects the rules that restrict a plan, each with the facts that raised it.</summary>
internal sealed class RaisedRules
{
    private readonly SortedDictionary<int, List<RaisedRule>> _byRule = [];

    /// <summary>The raised rules, in the order of their codes.</summary>
    public IEnumerable<IReadOnlyList<RaisedRule>> ByRule => _byRule.Values;

    public void Add(RaisedRule raised)
    {
        var ordinal = raised.Entry.Rule.Ordinal;
        if (!_byRule.TryGetValue(ordinal, out var list))
        {
            _byRule.Add(ordinal, list = []);
        }

        list.Add(raised);
    }
}
