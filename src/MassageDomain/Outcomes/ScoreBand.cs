namespace MassageDomain.Outcomes;

/// <summary>A stretch of a score that has a name. It ends where the next one begins.</summary>
/// <remarks>A band is a description of a score and never a diagnosis.</remarks>
public sealed record ScoreBand
{
    /// <summary>The band's name in data.</summary>
    public required BandCode Code { get; init; }

    /// <summary>The lowest score of the band, itself included.</summary>
    public required decimal From { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What the source calls it, where that word should not be put before a client; null where it is the name.</summary>
    public string? SourceLabel { get; init; }
}
