using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="ActivityMatching"/>.</summary>
public sealed class ActivityMatchingJsonConverter() : TokenJsonConverter<ActivityMatching>(
    (ActivityMatching.Strict, "strict"),
    (ActivityMatching.MatchedOnly, "matched-only"));
