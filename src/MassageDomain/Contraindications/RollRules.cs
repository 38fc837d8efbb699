namespace MassageDomain.Contraindications;

/// <summary>The rules that a plan raises for one client of a <see cref="ClientRoll"/>, to be gone through with <c>foreach</c>. It costs no allocation. The default value has none.</summary>
public ref struct RollRules
{
    private readonly ReadOnlySpan<JudgedRule> _rules;
    private readonly ReadOnlySpan<int> _ways;
    private int _next;

    internal RollRules(ReadOnlySpan<JudgedRule> rules, ReadOnlySpan<int> ways)
    {
        _rules = rules;
        _ways = ways;
    }

    /// <summary>The rule that was come to: as <see cref="Screening"/> judges it, without the fact that raised it, which a roll does not keep.</summary>
    public readonly ref readonly JudgedRule Current => ref _rules[_ways[_next - 1]];

    /// <summary>Goes through the rules from the first one.</summary>
    /// <returns>This, to be gone through.</returns>
    public readonly RollRules GetEnumerator() => this;

    /// <summary>Goes on to the next rule.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (_next < _ways.Length)
        {
            _next++;
            if (Current.State != default)
            {
                return true;
            }
        }

        return false;
    }
}
