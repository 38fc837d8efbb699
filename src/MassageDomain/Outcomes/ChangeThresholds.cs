namespace MassageDomain.Outcomes;

/// <summary>Picks one of several published thresholds.</summary>
internal static class ChangeThresholds
{
    /// <summary>The threshold that holds for a baseline: the first that asks for one as high, else the first that asks for none.</summary>
    /// <param name="thresholds">The list, the default first.</param>
    /// <param name="baseline">The earlier score; null where it is not known, and then the default holds.</param>
    /// <returns>The threshold; null where the list has none.</returns>
    public static ChangeThreshold? For(IReadOnlyList<ChangeThreshold> thresholds, decimal? baseline)
    {
        ChangeThreshold? usual = null;
        foreach (var threshold in thresholds)
        {
            if (threshold.BaselineAbove is not { } above)
            {
                usual ??= threshold;
            }
            else if (baseline > above)
            {
                return threshold;
            }
        }

        return usual;
    }
}
