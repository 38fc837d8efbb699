namespace MassageDomain.Outcomes;

/// <summary>A value of a measurement that was published for some people, to compare with.</summary>
public sealed record ReferenceValue
{
    /// <summary>The value, in the unit of the measurement; the lower end where a range was published.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a published range; null otherwise.</summary>
    public decimal? To { get; init; }

    /// <summary>The standard deviation; null where it was not read.</summary>
    public decimal? StandardDeviation { get; init; }

    /// <summary>The people, in a few words.</summary>
    public required string Population { get; init; }

    /// <summary>Where it was published.</summary>
    public required ScaleSource Source { get; init; }
}
