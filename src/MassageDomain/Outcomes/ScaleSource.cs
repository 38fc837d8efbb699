using MassageDomain.Evidence;

namespace MassageDomain.Outcomes;

/// <summary>What a number, a rule or a statement about an outcome scale rests on.</summary>
/// <remarks>Of most papers only the abstract or a table was read.</remarks>
public sealed record ScaleSource
{
    /// <summary>How far the source carries the statement. General knowledge includes conventions of this library, and the note says which.</summary>
    public required EvidenceBasis Basis { get; init; }

    /// <summary>Author, year, journal, volume and page as far as they are known; null for general knowledge, and where <see cref="Unrecorded"/> is set.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// Whether the statement was read in a source whose name nobody wrote down. There is then nothing to cite, and whoever relies on the
    /// statement should look for its source first.
    /// </summary>
    public bool Unrecorded { get; init; }

    /// <summary>What is doubtful, contested or a convention; null where nothing needs saying.</summary>
    public string? Note { get; init; }
}
