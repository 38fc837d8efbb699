using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="JurisdictionKnowledge"/>.</summary>
public sealed class JurisdictionKnowledgeJsonConverter() : TokenJsonConverter<JurisdictionKnowledge>(
    (JurisdictionKnowledge.Known, "known"),
    (JurisdictionKnowledge.PartlyKnown, "partly-known"),
    (JurisdictionKnowledge.Unknown, "unknown"));
