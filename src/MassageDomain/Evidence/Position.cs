namespace MassageDomain.Evidence;

/// <summary>What one or more sources say on a disputed question.</summary>
public sealed record Position
{
    /// <summary>What they say, in our words.</summary>
    public required string Says { get; init; }

    /// <summary>Who says it; empty for pages that are named in the text and carry no weight of their own.</summary>
    public IReadOnlyList<CitationId> Sources { get; init => field = ValueList.From(value); } = ValueList.From<CitationId>(null);
}
