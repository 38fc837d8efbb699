namespace MassageDomain.Anatomy;

/// <summary>A place on a body: a region or an area, and the side.</summary>
/// <remarks>
/// Exactly one of <see cref="Region"/> and <see cref="Area"/> is set; validation says so where not. A site without a side stands
/// for both sides: where a client has pain on one side and the form does not say which, both are protected.
/// </remarks>
public sealed record BodySite
{
    /// <summary>The region; null where an area is named.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>The area; null where a region is named.</summary>
    public AreaCode? Area { get; init; }

    /// <summary>The client's own left or right; null for the midline, for both, and where it is not known.</summary>
    public Laterality? Side { get; init; }

    /// <summary>A region.</summary>
    /// <param name="region">The region's code.</param>
    /// <param name="side">The side, or null.</param>
    /// <returns>The site.</returns>
    public static BodySite FromRegion(RegionCode region, Laterality? side = null) => new() { Region = region, Side = side };

    /// <summary>An area.</summary>
    /// <param name="area">The area's code.</param>
    /// <param name="side">The side, or null.</param>
    /// <returns>The site.</returns>
    public static BodySite FromArea(AreaCode area, Laterality? side = null) => new() { Area = area, Side = side };

    /// <summary>The type's name alone: where a client hurts is about a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(BodySite);
}
