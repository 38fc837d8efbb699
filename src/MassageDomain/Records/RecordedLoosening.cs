using MassageDomain.Knowledge;
using MassageDomain.Privacy;
using MassageDomain.Rules;

namespace MassageDomain.Records;

/// <summary>A rule that a practice had loosened or switched off when a session was judged, with who answers for it and why. What took its place is in the knowledge edition.</summary>
public sealed record RecordedLoosening
{
    /// <summary>The rule.</summary>
    [DataClassification(DataClass.Administrative)]
    public required RuleCode Rule { get; init; }

    /// <summary>Why, in the practice's words.</summary>
    [DataClassification(DataClass.FreeText)]
    public required string Reason { get; init; }

    /// <summary>The person who answers for it.</summary>
    [DataClassification(DataClass.Identity)]
    public required string By { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without the reason and the person.</returns>
    public override string ToString() => nameof(RecordedLoosening);

    internal static RecordedLoosening Of(Loosening loosening) => new() { Rule = loosening.Rule, Reason = loosening.Reason, By = loosening.By };
}
