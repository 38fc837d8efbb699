namespace MassageDomain.Knowledge;

/// <summary>Which knowledge made a judgement. It is stamped into every result, so that the result can be proved again later.</summary>
public sealed record KnowledgeEdition
{
    /// <summary>The edition's name: year, month and a number, such as <c>2026.11.1</c>. It is not the package's version.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 over all knowledge files, 64 lower-case hexadecimal digits: two knowledge bases with the same hash say the same.</summary>
    public required string ContentHash { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({ContentHash[..Math.Min(12, ContentHash.Length)]})";
}
