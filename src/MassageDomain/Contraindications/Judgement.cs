using MassageDomain.Privacy;
using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>Whether a session may take place, without the reasons. The default value is no judgement and must not be read.</summary>
public readonly record struct Judgement
{
    /// <summary>The most restrictive of all verdicts.</summary>
    [DataClassification(DataClass.Health)]
    public required Verdict Verdict { get; init; }

    /// <summary>The highest urgency of all rules that hold. It is to be shown whatever the verdict is.</summary>
    [DataClassification(DataClass.Health)]
    public required Urgency Urgency { get; init; }

    /// <summary>How many times a rule was raised, once for each fact that raised it; 0 and more, and more than there was room for where the caller's span was too short.</summary>
    [DataClassification(DataClass.Health)]
    public required int RaisedCount { get; init; }

    /// <summary>Whether the session may take place, as planned or with changes.</summary>
    [DataClassification(DataClass.Health)]
    public bool MayProceed => Verdict is Verdict.Proceed or Verdict.ProceedWithChanges;

    /// <summary>The verdict alone.</summary>
    /// <returns>A text without anything about a person.</returns>
    public override string ToString() => $"{nameof(Judgement)} {Verdict}";
}
