namespace MassageDomain.Outcomes;

/// <summary>Arithmetic on numbers that anybody may have given: null where one is missing or the result is too large for a decimal.</summary>
internal static class Guarded
{
    public static decimal? Add(decimal? left, decimal? right)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static decimal? Subtract(decimal? left, decimal? right) => Add(left, -right);

    public static decimal? Multiply(decimal? left, decimal? right)
    {
        try
        {
            return left * right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The quotient; null also for a divisor of zero.</summary>
    public static decimal? Divide(decimal? left, decimal? right)
    {
        try
        {
            return right == 0 ? null : left / right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
