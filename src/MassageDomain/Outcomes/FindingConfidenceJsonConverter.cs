using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="FindingConfidence"/>.</summary>
public sealed class FindingConfidenceJsonConverter() : TokenJsonConverter<FindingConfidence>(
    (FindingConfidence.Low, "low"),
    (FindingConfidence.Moderate, "moderate"),
    (FindingConfidence.High, "high"));
