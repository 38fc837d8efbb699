namespace MassageDomain.Anatomy;

/// <summary>The body as this library divides it: regions, the areas they make up, the joints, and how they lie to each other.</summary>
public sealed class BodyChart
{
    private const int MaxCells = 128;

    // A cell is a region on one side, or a region of the midline. Left comes before right.
    private readonly Region[] _regionOf;
    private readonly Laterality?[] _sideOf;
    private readonly SiteSet[] _both;
    private readonly SiteSet[] _left;
    private readonly SiteSet[] _right;
    private readonly SiteSet[] _areas;
    private readonly SiteSet _leftHalf;
    private readonly SiteSet _rightHalf;

    // What each cell widens to, made when it is first asked for; a table then answers without allocating.
    private readonly Lazy<SiteSet[]> _neighbours;
    private readonly Lazy<SiteSet[]> _distal;
    private readonly Lazy<SiteSet[]> _limbs;
    private readonly Lazy<SiteSet[]> _quadrants;
    private readonly Lazy<SiteSet[]> _toJoints;
    private readonly Lazy<SiteSet[]> _below;

    internal BodyChart(Catalogue<RegionCode, Region> regions, Catalogue<AreaCode, Area> areas, Catalogue<JointCode, Joint>? joints = null)
    {
        Regions = regions;
        Areas = areas;
        Joints = joints ?? Catalogue<JointCode, Joint>.Of([], joint => joint.Code);
        (_left, _right, _both) = (new SiteSet[regions.Count], new SiteSet[regions.Count], new SiteSet[regions.Count]);

        // Every app that starts comes through here: plain loops, which are quick also the first time.
        var (regionOf, sideOf) = (new List<Region>(MaxCells), new List<Laterality?>(MaxCells));
        SiteSet AddCell(Region region, Laterality? side)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(regionOf.Count, MaxCells, nameof(regions));
            regionOf.Add(region);
            sideOf.Add(side);
            return new(UInt128.One << (regionOf.Count - 1));
        }

        for (var i = 0; i < regions.Count; i++)
        {
            _left[i] = AddCell(regions[i], regions[i].Sided ? Laterality.Left : null);
            _right[i] = regions[i].Sided ? AddCell(regions[i], Laterality.Right) : _left[i];
            _both[i] = _left[i].Union(_right[i]);
            _leftHalf = _leftHalf.Union(_left[i]);
            _rightHalf = _rightHalf.Union(_right[i]);
        }

        (_regionOf, _sideOf) = ([.. regionOf], [.. sideOf]);
        All = _leftHalf.Union(_rightHalf);
        _areas = new SiteSet[areas.Count];
        for (var i = 0; i < areas.Count; i++)
        {
            foreach (var region in areas[i].Regions.Span())
            {
                _areas[i] = _areas[i].Union(Of(region, null));
            }
        }

        _neighbours = new(() => Table(NeighboursOf));
        _distal = new(() => Table(cell => SameLimb(cell, other => _regionOf[other].LimbRank > _regionOf[cell].LimbRank)));
        _limbs = new(() => Table(cell => _regionOf[cell].Limb is null ? _neighbours.Value[cell] : SameLimb(cell, _ => true)));
        _quadrants = new(() => Table(cell => DrainageOf(cell) is { } limb
            ? Where(other => SameSide(cell, other) && DrainageOf(other) == limb)
            : _neighbours.Value[cell]));
        _toJoints = new(() => Table(cell => _regionOf[cell].LimbRank is { } rank
            ? SameLimb(cell, other => _regionOf[other].LimbRank >= NextJoint(rank, -1) && _regionOf[other].LimbRank <= NextJoint(rank, +1))
            : _neighbours.Value[cell]));
        _below = new(() => Table(cell => Where(other => _regionOf[other].CordLevel > _regionOf[cell].CordLevel)));
    }

    /// <summary>All regions.</summary>
    public Catalogue<RegionCode, Region> Regions { get; }

    /// <summary>All areas.</summary>
    public Catalogue<AreaCode, Area> Areas { get; }

    /// <summary>All joints.</summary>
    public Catalogue<JointCode, Joint> Joints { get; }

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

    /// <summary>The regions that a joint lies in, on a side.</summary>
    /// <param name="joint">The joint; one that is not on the chart gives the empty set.</param>
    /// <param name="side">The side; null for both. Regions of the midline are in any.</param>
    /// <returns>The places.</returns>
    public SiteSet Of(JointCode? joint, Laterality? side)
    {
        var set = default(SiteSet);
        var regions = Joints.Find(joint)?.Regions;
        for (var i = 0; i < regions?.Count; i++)
        {
            set = set.Union(Of(regions[i], side));
        }

        return set;
    }

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
    public SiteSet Side(Laterality side) => side == Laterality.Left ? _leftHalf : side == Laterality.Right ? _rightHalf : All;

    /// <summary>Everything that touches a set, and the set itself.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set.</returns>
    public SiteSet Around(SiteSet set) => Widen(set, _neighbours.Value);

    /// <summary>A set and everything further out on the same limbs.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set; what lies on the trunk or the head stays as it is.</returns>
    public SiteSet Distal(SiteSet set) => Widen(set, _distal.Value);

    /// <summary>The whole limbs that a set touches; for what lies on the trunk or the head, that and what touches it.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set.</returns>
    public SiteSet Limbs(SiteSet set) => Widen(set, _limbs.Value);

    /// <summary>The limbs that a set touches or drains with, and the quarters of the trunk that drain with them, front and back.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set; for what belongs to no quarter, that and what touches it.</returns>
    public SiteSet Quadrants(SiteSet set) => Widen(set, _quadrants.Value);

    /// <summary>A set and, on a limb, everything from the next joint toward the trunk to the next joint outward.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set; for what lies on the trunk or the head, that and what touches it.</returns>
    public SiteSet ToNearestJoints(SiteSet set) => Widen(set, _toJoints.Value);

    /// <summary>A set and everything that is supplied from further down the spinal cord, on both sides.</summary>
    /// <param name="set">A set of this chart.</param>
    /// <returns>The larger set.</returns>
    public SiteSet Below(SiteSet set) => Widen(set, _below.Value);

    /// <summary>One of the four lymphatic quadrants: a limb and the quarter of the trunk whose skin drains with it, front and back.</summary>
    /// <param name="limb">The arm for the upper quarter, the leg for the lower one.</param>
    /// <param name="side">The client's own left or right; both for the upper or lower half. Regions of the midline that drain to both sides are in either.</param>
    /// <returns>The places.</returns>
    public SiteSet Quadrant(Limb limb, Laterality side) => Where(cell => DrainageOf(cell) == limb).Intersect(Side(side));

    // Joints have the odd ranks: shoulder and hip 1, elbow and knee 3, wrist and ankle 5.
    private static int NextJoint(int rank, int step) => rank % 2 == 0 ? rank + step : rank + (2 * step);

    private Limb? DrainageOf(int cell) => _regionOf[cell].Limb ?? _regionOf[cell].DrainsWith;

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

    private SiteSet[] Table(Func<int, SiteSet> more) => [.. Enumerable.Range(0, _regionOf.Length).Select(more)];

    private static SiteSet Widen(SiteSet set, SiteSet[] more)
    {
        // Cell by cell of those that are in the set: the lowest bit, then what is left without it.
        var wide = set;
        for (var left = set.Bits; left != UInt128.Zero; left &= left - UInt128.One)
        {
            wide = wide.Union(more[(int)UInt128.TrailingZeroCount(left)]);
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
