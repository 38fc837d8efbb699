using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="NoScoreReason"/>.</summary>
public sealed class NoScoreReasonJsonConverter() : TokenJsonConverter<NoScoreReason>(
    (NoScoreReason.NothingAnswered, "nothing-answered"),
    (NoScoreReason.TooFewAnswered, "too-few-answered"),
    (NoScoreReason.InvalidAnswer, "invalid-answer"),
    (NoScoreReason.WrongNumberOfAnswers, "wrong-number-of-answers"),
    (NoScoreReason.OtherScale, "other-scale"),
    (NoScoreReason.OtherVersion, "other-version"),
    (NoScoreReason.UnknownVariant, "unknown-variant"),
    (NoScoreReason.UnknownScore, "unknown-score"),
    (NoScoreReason.NoValueSet, "no-value-set"),
    (NoScoreReason.NotComputable, "not-computable"),
    (NoScoreReason.UnknownScale, "unknown-scale"));
