namespace MassageDomain.Anatomy;

/// <summary>The body as this library divides it: regions, the areas they make up, and how they lie to each other.</summary>
public sealed class BodyChart
{
    private const int MaxCells = 128;

    // A cell is a region on one side, or a region of the midline. Left comes before right.
    private readonly Region[] _regionOf;
    private readonly Laterality?[] _sideOf;
    private readonly SiteSet[] _both;
    private readonly SiteSet[] _left;
    private readonly SiteSet[] _right;
    private readonly SiteSet[] _neighbours;
    private readonly SiteSet[] _areas;

    internal BodyChart(Catalogue<RegionCode, Region> regions, Catalogue<AreaCode, Area> areas)
    {
        Regions = regions;
        Areas = areas;
        var cells = (from region in regions
                     from side in region.Sided ? new Laterality?[] { Laterality.Left, Laterality.Right } : [null]
                     select (Region: region, Side: side)).ToArray();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cells.Length, MaxCells, nameof(regions));

        _regionOf = [.. cells.Select(cell => cell.Region)];
        _sideOf = [.. cells.Select(cell => cell.Side)];
        _both = [.. regions.Select(region => Where(i => _regionOf[i] == region))];
        _left = [.. regions.Select(region => Where(i => _regionOf[i] == region && _sideOf[i] != Laterality.Right))];
        _right = [.. regions.Select(region => Where(i => _regionOf[i] == region && _sideOf[i] != Laterality.Left))];
        _neighbours = [.. Enumerable.Range(0, cells.Length).Select(NeighboursOf)];
        _areas = [.. areas.Select(area => area.Regions.Aggregate(default(SiteSet), (set, region) => set.Union(Of(region, null))))];
        All = Where(_ => true);
    }

    /// <summary>All regions.</summary>
    public Catalogue<RegionCode, Region> Regions { get; }

    /// <summary>All areas.</summary>
    public Catalogue<AreaCode, Area> Areas { get; }

    /// <summary>Every place there is.</summary>
    public SiteSet All { get; }

    /// <summary>A region on a side.</summary>
    /// <param name="region">The region; one that is not on the chart gives the empty set.</param>
    /// <param name="side">The side; null for both. A region of the midline has no side and is in any.</param>
    /// <returns>The places.</returns>
    public SiteSet Of(RegionCode? region, Laterality? side) => Regions.OrdinalOf(region) is >= 0 and var ordinal
        ? side switch { Laterality.Left => _left[ordinal], Laterality.Right => _right[ordinal], _ => _both[ordinal] }
        : default;

    /// <summary>An area on a side.</summary>
    /// <param name="area">The area; one that is not on the chart gives the empty set.</param>
    /// <param name="side">The side; null for both. Regions of the midline are in any.</param>
    /// <returns>The places.</returns>
    public SiteSet Of(AreaCode? area, Laterality? side) => Areas.OrdinalOf(area) is >= 0 and var ordinal
        ? side is Laterality.Left or Laterality.Right ? _areas[ordinal].Intersect(Side(side.Value)) : _areas[ordinal]
        : default;

    /// <summary>A site.</summary>
    /// <param name="site">The site; one that names nothing on the chart gives the empty set.</param>
    /// <returns>The places.</returns>
    public SiteSet Of(BodySite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return Of(site.Region, site.Side).Union(Of(site.Area, site.Side));
    }

    /// <summary>Several sites.</summary>
    /// <param name="sites">The sites.</param>
    /// <returns>Everything that any of them names.</returns>
    public SiteSet Of(IReadOnlyList<BodySite> sites)
    {
        ArgumentNullException.ThrowIfNull(sites);
        var set = default(SiteSet);
        for (var i = 0; i < sites.Count; i++)
        {
            set = set.Union(Of(sites[i]));
        }

        return set;
    }

    /// <summary>The places by name, in the order of the regions' codes; both sides of a region make one site.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The sites.</returns>
    public IReadOnlyList<BodySite> SitesOf(SiteSet set)
    {
        var sites = new List<BodySite>();
        for (var i = 0; i < Regions.Count; i++)
        {
            var here = set.Intersect(_both[i]);
            if (!here.IsEmpty)
            {
                Laterality? side = !Regions[i].Sided ? null : here == _both[i] ? Laterality.Both : here == _left[i] ? Laterality.Left : Laterality.Right;
                sites.Add(BodySite.FromRegion(Regions[i].Code, side));
            }
        }

        return ValueList.From(sites);
    }

    /// <summary>Everything on one side, with the midline.</summary>
    /// <param name="side">The client's own left or right.</param>
    /// <returns>The places.</returns>
    public SiteSet Side(Laterality side)
    {
        var set = default(SiteSet);
        foreach (var half in side == Laterality.Left ? _left : side == Laterality.Right ? _right : _both)
        {
            set = set.Union(half);
        }

        return set;
    }

    /// <summary>Everything that touches a set, and the set itself.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set.</returns>
    public SiteSet Around(SiteSet set) => Widen(set, cell => _neighbours[cell]);

    /// <summary>A set and everything further out on the same limbs.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set; what lies on the trunk or the head stays as it is.</returns>
    public SiteSet Distal(SiteSet set) => Widen(set, cell => SameLimb(cell, other => _regionOf[other].LimbRank > _regionOf[cell].LimbRank));

    /// <summary>The whole limbs that a set touches; for what lies on the trunk or the head, that and what touches it.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set.</returns>
    public SiteSet Limbs(SiteSet set) => Widen(set, cell => _regionOf[cell].Limb is null ? _neighbours[cell] : SameLimb(cell, _ => true));

    /// <summary>The limbs that a set touches or drains with, and the quarters of the trunk that drain with them, front and back.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set; for what belongs to no quarter, that and what touches it.</returns>
    public SiteSet Quadrants(SiteSet set) => Widen(set, cell =>
        (_regionOf[cell].Limb ?? _regionOf[cell].DrainsWith) is { } limb
            ? Where(other => SameSide(cell, other) && (_regionOf[other].Limb == limb || _regionOf[other].DrainsWith == limb))
            : _neighbours[cell]);

    /// <summary>A set and, on a limb, everything from the next joint toward the trunk to the next joint outward.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set; for what lies on the trunk or the head, that and what touches it.</returns>
    public SiteSet ToNearestJoints(SiteSet set) => Widen(set, cell => _regionOf[cell].LimbRank is { } rank
        ? SameLimb(cell, other => _regionOf[other].LimbRank >= NextJoint(rank, -1) && _regionOf[other].LimbRank <= NextJoint(rank, +1))
        : _neighbours[cell]);

    /// <summary>A set and everything that is supplied from further down the spinal cord, on both sides.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set.</returns>
    public SiteSet Below(SiteSet set) => Widen(set, cell => Where(other => _regionOf[other].CordLevel > _regionOf[cell].CordLevel));

    // Joints have the odd ranks: shoulder and hip 1, elbow and knee 3, wrist and ankle 5.
    private static int NextJoint(int rank, int step) => rank % 2 == 0 ? rank + step : rank + (2 * step);

    private SiteSet NeighboursOf(int cell)
    {
        var set = default(SiteSet);
        foreach (var neighbour in _regionOf[cell].Neighbours)
        {
            set = set.Union(Of(neighbour, _sideOf[cell]));
        }

        return set;
    }

    private SiteSet SameLimb(int cell, Func<int, bool> wanted) =>
        _regionOf[cell].Limb is { } limb ? Where(other => _regionOf[other].Limb == limb && SameSide(cell, other) && wanted(other)) : default;

    private bool SameSide(int cell, int other) => _sideOf[cell] is null || _sideOf[other] is null || _sideOf[cell] == _sideOf[other];

    private SiteSet Widen(SiteSet set, Func<int, SiteSet> more)
    {
        var wide = set;
        for (var cell = 0; cell < _regionOf.Length; cell++)
        {
            if (((set.Bits >> cell) & UInt128.One) == UInt128.One)
            {
                wide = wide.Union(more(cell));
            }
        }

        return wide;
    }

    private SiteSet Where(Func<int, bool> wanted)
    {
        var bits = UInt128.Zero;
        for (var cell = 0; cell < _regionOf.Length; cell++)
        {
            if (wanted(cell))
            {
                bits |= UInt128.One << cell;
            }
        }

        return new(bits);
    }
}
