using MassageDomain.Privacy;
using MassageDomain.Rules;

namespace MassageDomain.Records;

/// <summary>A rule that judges a session differently by two knowledge bases.</summary>
public sealed record RuleDifference
{
    /// <summary>The rule.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required RuleCode Rule { get; init; }

    /// <summary>What happened to the rule.</summary>
    [DataClassification(DataClass.Administrative)]
    public required RuleDifferenceKind Kind { get; init; }

    /// <summary>What it made of the plan before; null where it was no finding.</summary>
    [DataClassification(DataClass.Health)]
    public Verdict? Before { get; init; }

    /// <summary>What it makes of the plan after; null where it is no finding.</summary>
    [DataClassification(DataClass.Health)]
    public Verdict? After { get; init; }

    /// <summary>The type's name alone: a rule names a condition, and the session is somebody's.</summary>
    /// <returns>A text without anything about a person.</returns>
    public override string ToString() => nameof(RuleDifference);
}
