using System.Collections;

namespace MassageDomain;

/// <summary>Makes the lists that records store: immutable, equal when their items are.</summary>
internal static class ValueList
{
    /// <summary>A list of its own with these items; null gives the empty list.</summary>
    /// <exception cref="ArgumentException">An item is null. The serializer does not look into lists, so nothing else keeps nulls out of them.</exception>
    public static IReadOnlyList<T> From<T>(IEnumerable<T>? items) => items switch
    {
        null => ValueList<T>.Empty,
        ValueList<T> list => list,
        _ => ValueList<T>.Of(WithoutNull<T>([.. items])),
    };

    /// <summary>Whether an item is in a list. Unlike LINQ's, it makes no enumerator.</summary>
    public static bool Holds<T>(this IReadOnlyList<T> list, T item)
        where T : IEquatable<T>
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Equals(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The items of a list that a record stores, to be gone through without asking the list for each. Any other list is copied.</summary>
    public static ReadOnlySpan<T> Span<T>(this IReadOnlyList<T> list) => list is ValueList<T> stored ? stored.AsSpan() : list.ToArray();

    /// <summary>A list that takes these items over without copying them: for the generated tables alone.</summary>
    public static IReadOnlyList<T> Own<T>(params T[] items) => ValueList<T>.Of(items);

    private static T[] WithoutNull<T>(T[] items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("A list has no place for null.", nameof(items));
            }
        }

        return items;
    }
}

/// <summary>An immutable list whose equality is that of its items, in order.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public static ValueList<T> Of(T[] items) => items.Length == 0 ? Empty : new(items);

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Only the number of items: what they say may be about a person.</summary>
    public override string ToString() => _items.Length == 1 ? "1 item" : $"{_items.Length} items";
}
