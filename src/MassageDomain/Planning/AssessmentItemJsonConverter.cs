using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="AssessmentItem"/>.</summary>
public sealed class AssessmentItemJsonConverter() : TokenJsonConverter<AssessmentItem>(
    (AssessmentItem.Comfort, "comfort"),
    (AssessmentItem.Preferences, "preferences"),
    (AssessmentItem.Mobility, "mobility"),
    (AssessmentItem.RangeOfMotion, "range-of-motion"),
    (AssessmentItem.MuscleImbalance, "muscle-imbalance"));
