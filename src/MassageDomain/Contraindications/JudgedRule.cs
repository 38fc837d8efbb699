using MassageDomain.Health;
using MassageDomain.Privacy;
using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>A rule that restricts a session or cannot be judged, raised by one fact. The default value is none and must not be read.</summary>
public readonly record struct JudgedRule
{
    /// <summary>The rule, with its reason, its changes and its sources.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required Rule Rule { get; init; }

    /// <summary>The reported fact that raised it; null where readings, age or the week of a pregnancy did, and on a <see cref="ClientRoll"/>.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required HealthFact? Fact { get; init; }

    /// <summary>Whether it holds, and how that is known.</summary>
    [DataClassification(DataClass.Health)]
    public required FindingState State { get; init; }

    /// <summary>What it makes of the plan.</summary>
    [DataClassification(DataClass.Health)]
    public required Verdict Verdict { get; init; }

    /// <summary>How soon somebody else should see the client; <see cref="Urgency.None"/> where the rule does not surely hold.</summary>
    [DataClassification(DataClass.Health)]
    public required Urgency Urgency { get; init; }

    /// <summary>The state alone.</summary>
    /// <returns>A text without anything about a person.</returns>
    public override string ToString() => $"{nameof(JudgedRule)} {State}";
}
