namespace MassageDomain.Anatomy;

/// <summary>A set of places on the body chart, each region by side. The default value is the empty set.</summary>
/// <remarks>A set belongs to the <see cref="BodyChart"/> that made it; sets of different charts must not be mixed. Nothing here allocates.</remarks>
public readonly record struct SiteSet
{
    internal SiteSet(UInt128 bits) => Bits = bits;

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => Bits == UInt128.Zero;

    /// <summary>How many places are in it, left and right counted apart.</summary>
    public int Count => (int)UInt128.PopCount(Bits);

    internal UInt128 Bits { get; }

    /// <summary>Everything that is in one or the other.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The union.</returns>
    public SiteSet Union(SiteSet other) => new(Bits | other.Bits);

    /// <summary>Everything that is in both.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The intersection.</returns>
    public SiteSet Intersect(SiteSet other) => new(Bits & other.Bits);

    /// <summary>Everything that is in this set and not in the other.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The difference.</returns>
    public SiteSet Except(SiteSet other) => new(Bits & ~other.Bits);

    /// <summary>Whether anything is in both.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether the intersection is not empty.</returns>
    public bool Overlaps(SiteSet other) => (Bits & other.Bits) != UInt128.Zero;

    /// <summary>Whether everything in the other is in this one.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether the other is a part of this one; the empty set is a part of every set.</returns>
    public bool Contains(SiteSet other) => (Bits & other.Bits) == other.Bits;

    /// <summary>The number of places; the chart can name them.</summary>
    /// <returns>A text such as <c>3 sites</c>.</returns>
    public override string ToString() => Count == 1 ? "1 site" : $"{Count} sites";
}
