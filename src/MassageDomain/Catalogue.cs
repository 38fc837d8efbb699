using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MassageDomain;

/// <summary>All entries of one vocabulary, ordered by code. It never changes.</summary>
/// <typeparam name="TCode">The codes.</typeparam>
/// <typeparam name="TItem">The entries.</typeparam>
/// <remarks>Codes and entries of the shipped knowledge are made when they are first asked for, so that starting costs nothing.</remarks>
public sealed class Catalogue<TCode, TItem> : IReadOnlyList<TItem>
    where TCode : Code<TCode>, ICode<TCode>
    where TItem : class
{
    private readonly TItem?[] _items;
    private readonly Func<string[]>? _makeCodes;
    private readonly Func<int, TItem>? _make;
    private TCode[]? _codes;
    private CodePositions<TCode>? _positions;

    private Catalogue(TItem?[] items, TCode[]? codes, Func<string[]>? makeCodes, Func<int, TItem>? make)
    {
        _items = items;
        _codes = codes;
        _makeCodes = makeCodes;
        _make = make;
    }

    /// <summary>How many entries there are.</summary>
    public int Count => _items.Length;

    /// <summary>The entry at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is not a position.</exception>
    public TItem this[int index] => Volatile.Read(ref _items[index]) ?? Make(index);

    /// <summary>The entry with a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="KeyNotFoundException">There is no such entry.</exception>
    public TItem this[TCode code] => Find(code) ?? throw new KeyNotFoundException("The catalogue has no such code.");

    /// <summary>The entry with a code, where there is one.</summary>
    /// <param name="code">The code, or null.</param>
    /// <returns>The entry, or null.</returns>
    public TItem? Find(TCode? code) => OrdinalOf(code) is >= 0 and var ordinal ? this[ordinal] : null;

    /// <summary>Whether there is an entry with a code.</summary>
    /// <param name="code">The code, or null.</param>
    /// <returns>True where <see cref="Find"/> gives an entry.</returns>
    public bool Contains([NotNullWhen(true)] TCode? code) => OrdinalOf(code) >= 0;

    /// <inheritdoc/>
    public IEnumerator<TItem> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static Catalogue<TCode, TItem> Of(IEnumerable<TItem> items, Func<TItem, TCode> code)
    {
        var sorted = items.OrderBy(code).ToArray();
        return new(sorted, [.. sorted.Select(code)], makeCodes: null, make: null);
    }

    /// <summary>A catalogue whose codes and entries are made on demand.</summary>
    /// <param name="count">How many entries there are.</param>
    /// <param name="codes">Makes the codes, in order.</param>
    /// <param name="make">Makes the entry at a position.</param>
    internal static Catalogue<TCode, TItem> OnDemand(int count, Func<string[]> codes, Func<int, TItem> make) => new(new TItem?[count], codes: null, codes, make);

    internal int OrdinalOf(TCode? code) => code is null ? -1 : OrdinalOf(code.Value, code.Hash);

    /// <summary>The position of a code of a vocabulary that shares its texts with this one.</summary>
    internal int OrdinalOf(string text, int hash) => (Volatile.Read(ref _positions) ?? MakePositions()).Find(text, hash);

    internal TCode CodeAt(int ordinal) => Codes()[ordinal];

    private TItem Make(int index)
    {
        var made = _make!(index);
        return Interlocked.CompareExchange(ref _items[index], made, null) ?? made;
    }

    private TCode[] Codes()
    {
        if (Volatile.Read(ref _codes) is { } present)
        {
            return present;
        }

        var made = Array.ConvertAll(_makeCodes!(), Code<TCode>.From);
        return Interlocked.CompareExchange(ref _codes, made, null) ?? made;
    }

    private CodePositions<TCode> MakePositions()
    {
        var made = new CodePositions<TCode>(Codes());
        return Interlocked.CompareExchange(ref _positions, made, null) ?? made;
    }
}
