using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="ChangeWarning"/>.</summary>
public sealed class ChangeWarningJsonConverter() : TokenJsonConverter<ChangeWarning>(
    (ChangeWarning.BaselineAtBestEnd, "baseline-at-best-end"),
    (ChangeWarning.BaselineAtWorstEnd, "baseline-at-worst-end"),
    (ChangeWarning.FollowUpAtBestEnd, "follow-up-at-best-end"),
    (ChangeWarning.FollowUpAtWorstEnd, "follow-up-at-worst-end"),
    (ChangeWarning.BaselineOutsideReliableRange, "baseline-outside-reliable-range"),
    (ChangeWarning.Prorated, "prorated"),
    (ChangeWarning.MatchedActivitiesOnly, "matched-activities-only"),
    (ChangeWarning.McidBelowMdc, "mcid-below-mdc"),
    (ChangeWarning.McidNotKnown, "mcid-not-known"),
    (ChangeWarning.MdcNotKnown, "mdc-not-known"),
    (ChangeWarning.McidByPercentAlone, "mcid-by-percent-alone"),
    (ChangeWarning.McidByPointsAlone, "mcid-by-points-alone"));
