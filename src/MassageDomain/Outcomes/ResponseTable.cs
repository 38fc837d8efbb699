using System.Runtime.CompilerServices;

namespace MassageDomain.Outcomes;

/// <summary>What every allowed answer counts, as whole numbers of a common unit.</summary>
internal sealed class ResponseTable
{
    /// <summary>Stands for an answer that is not allowed.</summary>
    public const long NotAllowed = long.MinValue;

    private readonly int _unit;
    private readonly bool _wholeNumbers;
    private readonly long _first;
    private readonly long[] _points;

    public ResponseTable(ResponseSet set, bool reversed, int unit)
    {
        _unit = unit;
        _wholeNumbers = unit == 1;
        var values = set.Values.Count > 0 ? set.Values : [.. Range(set)];
        if (values.Count == 0)
        {
            throw new InvalidOperationException("A set of answers allows no answer.");
        }

        var points = set.Points.Count > 0 ? set.Points : values;
        if (points.Count != values.Count)
        {
            throw new InvalidOperationException("A set of answers has not as many points as values.");
        }

        Min = (long)(points.Min() * unit);
        Max = (long)(points.Max() * unit);
        _first = (long)(values[0] * unit);
        _points = new long[(long)(values[^1] * unit) - _first + 1];
        Array.Fill(_points, NotAllowed);
        for (var i = 0; i < values.Count; i++)
        {
            var counted = (long)(points[i] * unit);
            _points[(long)(values[i] * unit) - _first] = reversed ? Min + Max - counted : counted;
        }
    }

    /// <summary>The fewest points that an answer can count.</summary>
    public long Min { get; }

    /// <summary>The most points that an answer can count.</summary>
    public long Max { get; }

    /// <summary>The power of ten that makes all values and points of these sets whole numbers.</summary>
    public static int UnitOf(IEnumerable<ResponseSet> sets)
    {
        var digits = sets.SelectMany(Numbers).Select(number => (int)Normalised(number).Scale).DefaultIfEmpty(0).Max();
        var unit = 1;
        for (var i = 0; i < digits; i++)
        {
            unit *= 10;
        }

        return unit;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPoints(in decimal value, out long points)
    {
        // A whole number without sign is the answer of nearly every item.
        if (_wholeNumbers && WholeNumber.TryRead(in value, out var whole))
        {
            return TryAt(whole, out points);
        }

        return TryOther(value, out points);
    }

    /// <summary>What an answer counts that is given in the unit; <see cref="NotAllowed"/> where it is not allowed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long PointsOf(long scaled)
    {
        var index = scaled - _first;
        var table = _points;
        return index >= 0 && index < table.Length ? table[index] : NotAllowed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryAt(long scaled, out long points)
    {
        points = PointsOf(scaled);
        return points != NotAllowed;
    }

    private bool TryOther(decimal value, out long points)
    {
        if (TryScale(value, out var scaled))
        {
            return TryAt(scaled, out points);
        }

        points = 0;
        return false;
    }

    private static IEnumerable<decimal> Numbers(ResponseSet set)
    {
        foreach (var value in set.Values.Concat(set.Points))
        {
            yield return value;
        }

        if (set is { Min: { } min, Max: { } max, Step: { } step })
        {
            yield return min;
            yield return max;
            yield return step;
        }
    }

    private static IEnumerable<decimal> Range(ResponseSet set)
    {
        if (set is not { Min: { } min, Max: { } max, Step: { } step } || step <= 0)
        {
            throw new InvalidOperationException("A set of answers has neither values nor a range.");
        }

        for (var value = min; value <= max; value += step)
        {
            yield return value;
        }
    }

    private static decimal Normalised(decimal value) => value / 1.000000000000000000000000000000000m;

    private bool TryScale(decimal value, out long scaled)
    {
        scaled = 0;
        var lowest = (decimal)_first / _unit;
        var highest = (decimal)(_first + _points.Length - 1) / _unit;
        if (value < lowest || value > highest)
        {
            return false;
        }

        var exact = value * _unit;
        scaled = (long)exact;
        return scaled == exact;
    }
}
