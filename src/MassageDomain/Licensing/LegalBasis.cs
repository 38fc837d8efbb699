namespace MassageDomain.Licensing;

/// <summary>How well a fact about a law is known, as of when and from where.</summary>
public sealed record LegalBasis
{
    /// <summary>How well.</summary>
    public required LegalConfidence Confidence { get; init; }

    /// <summary>The day, month or year of the text that the fact was taken from; where the text bears no date, the month in which it was read. The law may have changed since.</summary>
    public required PartialDate AsOf { get; init; }

    /// <summary>Where it was read; empty where <see cref="Confidence"/> is <see cref="LegalConfidence.GeneralKnowledge"/>, and as a rule where it is <see cref="LegalConfidence.Unknown"/>.</summary>
    public IReadOnlyList<LegalSourceId> Sources { get; init => field = ValueList.From(value); } = ValueList.From<LegalSourceId>(null);

    /// <summary>What sources contradict, what part is doubtful, or what is missing; null where nothing needs saying.</summary>
    public string? Note { get; init; }
}
