using MassageDomain.Rules;

namespace MassageDomain.Knowledge;

/// <summary>One way in which a rule comes to apply.</summary>
internal sealed record TriggerEntry(RuleEntry Rule, Trigger Trigger);
