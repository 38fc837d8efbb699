using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="ScoringPolicy"/>.</summary>
public sealed class ScoringPolicyJsonConverter() : TokenJsonConverter<ScoringPolicy>(
    (ScoringPolicy.Strict, "strict"),
    (ScoringPolicy.AsPublished, "as-published"),
    (ScoringPolicy.Prorate, "prorate"));
