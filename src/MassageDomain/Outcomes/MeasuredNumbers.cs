namespace MassageDomain.Outcomes;

/// <summary>Reckons with numbers that somebody typed, which can be anything that a decimal holds.</summary>
internal static class MeasuredNumbers
{
    /// <summary>The first less the second; null where one is missing, or they are further apart than a decimal reaches.</summary>
    public static decimal? Difference(decimal? left, decimal? right)
    {
        try
        {
            return left - right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
