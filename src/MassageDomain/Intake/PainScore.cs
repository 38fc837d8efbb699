using System.Globalization;
using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>
/// Pain, or another strain, on the 11-point numeric rating scale: a whole number from 0 (none) to 10 (worst imaginable), both
/// included. The default value is 0.
/// </summary>
[JsonConverter(typeof(PainScoreJsonConverter))]
public readonly record struct PainScore : IComparable<PainScore>
{
    private const int Highest = 10;

    private PainScore(int value) => Value = value;

    /// <summary>The score, 0 to 10.</summary>
    public int Value { get; }

    /// <summary>A score from its number.</summary>
    /// <param name="value">0 to 10.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static PainScore From(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Highest);
        return new(value);
    }

    /// <summary>A score from its number where that is in range.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="score">The score, or 0.</param>
    /// <returns>Whether the number is 0 to 10.</returns>
    public static bool TryFrom(int value, out PainScore score)
    {
        var valid = value is >= 0 and <= Highest;
        score = valid ? new(value) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(PainScore other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left score is lower.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other score.</param>
    public static bool operator <(PainScore left, PainScore right) => left.Value < right.Value;

    /// <summary>Whether the left score is lower or the same.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other score.</param>
    public static bool operator <=(PainScore left, PainScore right) => left.Value <= right.Value;

    /// <summary>Whether the left score is higher.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other score.</param>
    public static bool operator >(PainScore left, PainScore right) => left.Value > right.Value;

    /// <summary>Whether the left score is higher or the same.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other score.</param>
    public static bool operator >=(PainScore left, PainScore right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
