using MassageDomain.Health;
using MassageDomain.Rules;

namespace MassageDomain.Knowledge;

/// <summary>One way in which a rule comes to apply, with what screening asks of it most, ready to be read.</summary>
internal sealed class TriggerEntry(RuleEntry rule, Trigger trigger)
{
    public RuleEntry Rule { get; } = rule;

    public Trigger Trigger { get; } = trigger;

    /// <summary>What has to be met besides; null for nothing.</summary>
    public Requirement? When { get; } = trigger.When;

    /// <summary>The statuses that count, as bits.</summary>
    public uint Statuses { get; } = StatusSet.Wanted(trigger.Status);
}
