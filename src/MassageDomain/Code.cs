using System.Diagnostics.CodeAnalysis;

namespace MassageDomain;

/// <summary>
/// A name in one of this library's vocabularies: lower-case ASCII words joined by hyphens, parts joined by dots, 1 to
/// 100 characters, such as <c>deep-vein-thrombosis</c> or <c>hypertension.crisis</c>.
/// </summary>
/// <typeparam name="TSelf">The code type itself, so that codes of different vocabularies cannot be mixed up.</typeparam>
/// <remarks>
/// Any well-formed text is a code, known or not: an app that stores a newer code must get it back unchanged.
/// Whether a code is in the catalogue is a question for validation, and an unknown one is never passed over.
/// Codes are compared and ordered by their characters.
/// </remarks>
public abstract class Code<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, IParsable<TSelf>
    where TSelf : Code<TSelf>, ICode<TSelf>
{
    private protected const int MaxLength = 100;

    private protected Code(string value)
    {
        if (!IsWellFormed(value))
        {
            throw new FormatException("A code is 1 to 100 lower-case letters and digits, words joined by '-' and parts by '.'.");
        }

        Value = value;
        Hash = CodeHash.Of(value);
    }

    /// <summary>The code's text, as it is stored.</summary>
    public string Value { get; }

    /// <summary>For the library's own tables of codes.</summary>
    internal int Hash { get; }

    /// <summary>Makes a code from text that is known to be well formed, such as a literal.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException"><paramref name="value"/> is not well formed; the message does not repeat it.</exception>
    public static TSelf From(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return TSelf.Create(value);
    }

    /// <summary>Makes a code where the text is well formed.</summary>
    /// <param name="value">The text, or null.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryFrom([NotNullWhen(true)] string? value, [NotNullWhen(true)] out TSelf? code)
    {
        code = value is not null && IsWellFormed(value) ? TSelf.Create(value) : null;
        return code is not null;
    }

    /// <inheritdoc cref="From"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes know no culture.</param>
    public static TSelf Parse(string s, IFormatProvider? provider = null) => From(s);

    /// <inheritdoc cref="TryFrom"/>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: codes know no culture.</param>
    /// <param name="result">The code, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryFrom(s, out result);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(TSelf? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Whether both are the same code.</summary>
    /// <param name="left">One code, or null.</param>
    /// <param name="right">The other code, or null.</param>
    public static bool operator ==(Code<TSelf>? left, Code<TSelf>? right) => string.Equals(left?.Value, right?.Value, StringComparison.Ordinal);

    /// <summary>Whether they are different codes.</summary>
    /// <param name="left">One code, or null.</param>
    /// <param name="right">The other code, or null.</param>
    public static bool operator !=(Code<TSelf>? left, Code<TSelf>? right) => !(left == right);

    /// <summary>Whether the left code is ordered before the right one.</summary>
    /// <param name="left">One code, or null.</param>
    /// <param name="right">The other code, or null.</param>
    public static bool operator <(Code<TSelf>? left, Code<TSelf>? right) => string.CompareOrdinal(left?.Value, right?.Value) < 0;

    /// <summary>Whether the left code is ordered before the right one or is the same.</summary>
    /// <param name="left">One code, or null.</param>
    /// <param name="right">The other code, or null.</param>
    public static bool operator <=(Code<TSelf>? left, Code<TSelf>? right) => string.CompareOrdinal(left?.Value, right?.Value) <= 0;

    /// <summary>Whether the left code is ordered after the right one.</summary>
    /// <param name="left">One code, or null.</param>
    /// <param name="right">The other code, or null.</param>
    public static bool operator >(Code<TSelf>? left, Code<TSelf>? right) => string.CompareOrdinal(left?.Value, right?.Value) > 0;

    /// <summary>Whether the left code is ordered after the right one or is the same.</summary>
    /// <param name="left">One code, or null.</param>
    /// <param name="right">The other code, or null.</param>
    public static bool operator >=(Code<TSelf>? left, Code<TSelf>? right) => string.CompareOrdinal(left?.Value, right?.Value) >= 0;

    private static bool IsWellFormed(string value)
    {
        if (value.Length is 0 or > MaxLength)
        {
            return false;
        }

        var joined = true;
        foreach (var c in value)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                joined = false;
            }
            else if (c is '-' or '.' && !joined)
            {
                joined = true;
            }
            else
            {
                return false;
            }
        }

        return !joined;
    }
}
