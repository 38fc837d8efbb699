using MassageDomain.Health;

namespace MassageDomain.Rules;

/// <summary>One way in which a rule comes to apply: a reported fact that stands so, and what else must hold.</summary>
public sealed record Trigger
{
    /// <summary>The fact; null where the rule is about readings, age or the pregnancy's week alone.</summary>
    public HealthCode? Fact { get; init; }

    /// <summary>The statuses that count; empty for those that are current: active, suspected, controlled and not said. Family history never counts unless it is named.</summary>
    public IReadOnlyList<ConditionStatus> Status { get; init => field = ValueList.From(value); } = ValueList.From<ConditionStatus>(null);

    /// <summary>What else must hold; null for nothing more.</summary>
    public Requirement? When { get; init; }
}
