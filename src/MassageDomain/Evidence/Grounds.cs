namespace MassageDomain.Evidence;

/// <summary>Why the knowledge base says something: the sources, how far they carry it, and where they differ.</summary>
public sealed record Grounds
{
    /// <summary>What the statement rests on.</summary>
    public required EvidenceBasis Basis { get; init; }

    /// <summary>The sources, strongest first; empty only where <see cref="Basis"/> is <see cref="EvidenceBasis.GeneralKnowledge"/>.</summary>
    public IReadOnlyList<CitationId> Sources { get; init => field = ValueList.From(value); } = ValueList.From<CitationId>(null);

    /// <summary>What in the statement is general knowledge, a proposal or doubtful; null where nothing needs saying.</summary>
    public string? Note { get; init; }

    /// <summary>The questions, among those on which sources differ, that this statement decides.</summary>
    public IReadOnlyList<DisagreementCode> Disagreements { get; init => field = ValueList.From(value); } = ValueList.From<DisagreementCode>(null);
}
