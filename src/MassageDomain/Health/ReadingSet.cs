namespace MassageDomain.Health;

/// <summary>Kinds of readings as bits, one for each.</summary>
internal static class ReadingSet
{
    public static uint Of(ReadingKind kind) => 1u << (int)kind;

    /// <summary>The kinds that were measured at all.</summary>
    public static uint Of(IReadOnlyList<Reading> readings)
    {
        var bits = 0u;
        foreach (var reading in readings.Span())
        {
            bits |= Of(reading.Kind);
        }

        return bits;
    }
}
