using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="NoChangeReason"/>.</summary>
public sealed class NoChangeReasonJsonConverter() : TokenJsonConverter<NoChangeReason>(
    (NoChangeReason.NoBaseline, "no-baseline"),
    (NoChangeReason.NoFollowUp, "no-follow-up"),
    (NoChangeReason.OtherScale, "other-scale"),
    (NoChangeReason.OtherVersion, "other-version"),
    (NoChangeReason.OtherVariant, "other-variant"),
    (NoChangeReason.OtherScore, "other-score"),
    (NoChangeReason.OtherActivities, "other-activities"));
