using MassageDomain.Serialization;

namespace MassageDomain.Evidence;

/// <summary>The wire tokens of <see cref="EvidenceBasis"/>.</summary>
public sealed class EvidenceBasisJsonConverter() : TokenJsonConverter<EvidenceBasis>(
    (EvidenceBasis.Sourced, "sourced"),
    (EvidenceBasis.Mixed, "mixed"),
    (EvidenceBasis.GeneralKnowledge, "general-knowledge"));
