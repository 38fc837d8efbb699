using System.Numerics;

namespace MassageDomain.Contraindications;

/// <summary>The rules that a plan raises for one client of a <see cref="ClientRoll"/>, to be gone through with <c>foreach</c>. It costs no allocation. The default value has none.</summary>
public ref struct RollRules
{
    private const int AtOnce = 64;

    private readonly RollScreening? _screening;
    private ReadOnlySpan<int> _ways;
    private ReadOnlySpan<int> _later;
    private ulong _left;
    private int _current;

    internal RollRules(RollScreening screening, ReadOnlySpan<int> ways)
    {
        _screening = screening;
        _later = ways;
    }

    /// <summary>The rule that was come to: as <see cref="Screening"/> judges it, without the fact that raised it, which a roll does not keep.</summary>
    public readonly ref readonly JudgedRule Current => ref _screening!.RuleOf(_ways[_current]);

    /// <summary>Goes through the rules from the first one.</summary>
    /// <returns>This, to be gone through.</returns>
    public readonly RollRules GetEnumerator() => this;

    /// <summary>Goes on to the next rule.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (_left == 0)
        {
            if (_later.IsEmpty)
            {
                return false;
            }

            // Which ways are raised cannot be foreseen. So they are marked first, up to 64 at once and without a jump for each, and only the
            // marked ones are gone through.
            _ways = _later[..Math.Min(AtOnce, _later.Length)];
            _later = _later[_ways.Length..];
            _left = _screening!.RaisedOf(_ways);
        }

        _current = BitOperations.TrailingZeroCount(_left);
        _left &= _left - 1;
        return true;
    }
}
