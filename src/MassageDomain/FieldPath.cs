using System.Globalization;

namespace MassageDomain;

/// <summary>
/// Where in a document something is: a JSON pointer (RFC 6901) such as <c>/health/conditions/0/onset</c>.
/// The empty text is the whole document.
/// </summary>
public sealed record FieldPath
{
    private FieldPath(string value) => Value = value;

    /// <summary>The whole document: the empty pointer.</summary>
    public static FieldPath Root { get; } = new(string.Empty);

    /// <summary>The pointer's text.</summary>
    public string Value { get; }

    /// <summary>The path of a member of what this path points to.</summary>
    /// <param name="name">The member's name as it stands in JSON.</param>
    /// <returns>The longer path, with <c>~</c> and <c>/</c> escaped as the RFC says.</returns>
    public FieldPath Member(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new($"{Value}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
    }

    /// <summary>The path of an item of the list this path points to.</summary>
    /// <param name="index">The item's position, from 0.</param>
    /// <returns>The longer path.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public FieldPath Item(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(string.Create(CultureInfo.InvariantCulture, $"{Value}/{index}"));
    }

    /// <summary>A path from a pointer that is known to be well formed.</summary>
    internal static FieldPath FromPointer(string pointer) => new(pointer);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
