using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="RaterPair"/>.</summary>
public sealed class RaterPairJsonConverter() : TokenJsonConverter<RaterPair>(
    (RaterPair.SameRater, "same-rater"),
    (RaterPair.DifferentRaters, "different-raters"));
