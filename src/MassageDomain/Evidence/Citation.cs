namespace MassageDomain.Evidence;

/// <summary>A source that statements in the knowledge base rest on.</summary>
/// <remarks>Of most sources only an excerpt was read, never the whole work: a reader who must be sure opens the source.</remarks>
public sealed record Citation
{
    /// <summary>The name by which statements refer to it.</summary>
    public required CitationId Id { get; init; }

    /// <summary>How far it can be trusted, by who stands behind it.</summary>
    public required SourceTrust Trust { get; init; }

    /// <summary>What sort of source it is, in a word or two, such as <c>regulator</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Title, author and year, as far as they are known.</summary>
    public required string Title { get; init; }

    /// <summary>Where it was found: an address or a bibliographic reference.</summary>
    public required string Address { get; init; }

    /// <summary>What was taken from it, and how much of it was read; null where nothing needs saying.</summary>
    public string? Note { get; init; }
}
