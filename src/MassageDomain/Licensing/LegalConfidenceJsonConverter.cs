using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="LegalConfidence"/>.</summary>
public sealed class LegalConfidenceJsonConverter() : TokenJsonConverter<LegalConfidence>(
    (LegalConfidence.LawRead, "a"),
    (LegalConfidence.SecondaryRead, "b"),
    (LegalConfidence.GeneralKnowledge, "g"),
    (LegalConfidence.Unknown, "unknown"));
