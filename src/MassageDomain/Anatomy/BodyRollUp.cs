namespace MassageDomain.Anatomy;

/// <summary>From the smallest place to the whole body: what a site is a part of.</summary>
/// <remarks>
/// The steps lead from a region over areas to the whole body, each the smallest that holds the one before and more. Sides are kept: the left knee is a part of
/// the left leg. Areas that gather places from all over the body, such as the joints, are no step.
/// </remarks>
public static class BodyRollUp
{
    /// <summary>Whether one site is a part of another, or the same.</summary>
    /// <param name="body">The chart.</param>
    /// <param name="inner">The smaller site.</param>
    /// <param name="outer">The larger site.</param>
    /// <returns>True where every place of the first is one of the second; false where the first is not on the chart.</returns>
    public static bool IsPartOf(this BodyChart body, BodySite inner, BodySite outer)
    {
        ArgumentNullException.ThrowIfNull(body);
        var set = body.Of(inner);
        return !set.IsEmpty && body.Of(outer).Contains(set);
    }

    /// <summary>The next larger site that a site is a part of.</summary>
    /// <param name="body">The chart.</param>
    /// <param name="site">The site.</param>
    /// <returns>The smallest area that holds it and more, on the same side; null where only the whole body does, and for a site that is not on the chart.</returns>
    public static BodySite? RollUp(this BodyChart body, BodySite site)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(site);
        var set = body.Of(site);
        if (set.IsEmpty)
        {
            return null;
        }

        BodySite? smallest = null;
        var count = int.MaxValue;
        for (var i = 0; i < body.Areas.Count; i++)
        {
            var area = body.Areas[i];
            var places = area.Scattered ? default : body.Of(area.Code, site.Side);
            if (places.Contains(set) && places != set && places.Count < count)
            {
                (smallest, count) = (BodySite.FromArea(area.Code, site.Side), places.Count);
            }
        }

        return smallest;
    }

    /// <summary>All steps from a site to the largest area that holds it.</summary>
    /// <param name="body">The chart.</param>
    /// <param name="site">The site.</param>
    /// <returns>The larger sites, the nearest first; empty where only the whole body holds it. The whole body itself is not named.</returns>
    public static IReadOnlyList<BodySite> PathOf(this BodyChart body, BodySite site)
    {
        var path = new List<BodySite>();
        for (var next = RollUp(body, site); next is not null; next = RollUp(body, next))
        {
            path.Add(next);
        }

        return ValueList.From(path);
    }
}
