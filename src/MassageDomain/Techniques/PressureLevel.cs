using System.Globalization;
using System.Text.Json.Serialization;

namespace MassageDomain.Techniques;

/// <summary>
/// Hand pressure on the five-level scale described by Tracy Walton: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong,
/// 5 deep. Both ends are included. The default value is level 1.
/// </summary>
/// <remarks>Source: citation <c>walton-pr</c>. Level 1 is full-hand contact with almost no weight; level 5 is a forearm or elbow sunk in with care.</remarks>
[JsonConverter(typeof(PressureLevelJsonConverter))]
public readonly record struct PressureLevel : IComparable<PressureLevel>
{
    private const int Lowest = 1;
    private const int Highest = 5;

    // Counted from 0, so that a forgotten value is the lightest pressure and not an impossible one.
    private readonly int _above;

    private PressureLevel(int value) => _above = value - Lowest;

    /// <summary>The lightest: level 1.</summary>
    public static PressureLevel Min { get; } = new(Lowest);

    /// <summary>The deepest: level 5.</summary>
    public static PressureLevel Max { get; } = new(Highest);

    /// <summary>The level, 1 to 5.</summary>
    public int Value => _above + Lowest;

    /// <summary>A level from its number.</summary>
    /// <param name="value">1 to 5.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static PressureLevel From(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Highest);
        return new(value);
    }

    /// <summary>A level from its number where that is in range.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="level">The level, or level 1.</param>
    /// <returns>Whether the number is 1 to 5.</returns>
    public static bool TryFrom(int value, out PressureLevel level)
    {
        var valid = value is >= Lowest and <= Highest;
        level = valid ? new(value) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(PressureLevel other) => _above.CompareTo(other._above);

    /// <summary>Whether the left level is lighter.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other level.</param>
    public static bool operator <(PressureLevel left, PressureLevel right) => left._above < right._above;

    /// <summary>Whether the left level is lighter or the same.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other level.</param>
    public static bool operator <=(PressureLevel left, PressureLevel right) => left._above <= right._above;

    /// <summary>Whether the left level is deeper.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other level.</param>
    public static bool operator >(PressureLevel left, PressureLevel right) => left._above > right._above;

    /// <summary>Whether the left level is deeper or the same.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other level.</param>
    public static bool operator >=(PressureLevel left, PressureLevel right) => left._above >= right._above;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
