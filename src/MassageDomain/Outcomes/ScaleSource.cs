using MassageDomain.Evidence;

namespace MassageDomain.Outcomes;

/// <summary>What a number, a rule or a statement about an outcome scale rests on.</summary>
/// <remarks>Of most papers only the abstract or a table was read.</remarks>
public sealed record ScaleSource
{
    /// <summary>How far the source carries the statement. General knowledge includes conventions of this library, and the note says which.</summary>
    public required EvidenceBasis Basis { get; init; }

    /// <summary>Author, year, journal, volume and page as far as they are known; null only for general knowledge.</summary>
    public string? Text { get; init; }

    /// <summary>What is doubtful, contested or a convention; null where nothing needs saying.</summary>
    public string? Note { get; init; }
}
