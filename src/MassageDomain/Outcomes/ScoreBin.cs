namespace MassageDomain.Outcomes;

/// <summary>One class of a cut: what a result counts if it is large enough. At most one bound is set; none matches everything.</summary>
public sealed record ScoreBin
{
    /// <summary>Matches from this result up, itself included; null where another bound or none is set.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>Matches above this result; null where another bound or none is set.</summary>
    public decimal? Above { get; init; }

    /// <summary>What such a result counts.</summary>
    public required decimal Value { get; init; }
}
