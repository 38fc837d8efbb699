namespace MassageDomain.Outcomes;

/// <summary>Rounding as the instruments mean it.</summary>
internal static class Rounding
{
    /// <summary>The nearest multiple of a step; the upper one from exactly half way.</summary>
    public static decimal HalfUp(decimal value, decimal step) => decimal.Floor((value / step) + 0.5m) * step;
}
