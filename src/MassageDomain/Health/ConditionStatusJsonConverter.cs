using MassageDomain.Serialization;

namespace MassageDomain.Health;

/// <summary>The wire tokens of <see cref="ConditionStatus"/>.</summary>
public sealed class ConditionStatusJsonConverter() : TokenJsonConverter<ConditionStatus>(
    (ConditionStatus.Active, "active"),
    (ConditionStatus.Suspected, "suspected"),
    (ConditionStatus.Controlled, "controlled"),
    (ConditionStatus.Resolved, "resolved"),
    (ConditionStatus.PastHistory, "past-history"),
    (ConditionStatus.FamilyHistory, "family-history"));
