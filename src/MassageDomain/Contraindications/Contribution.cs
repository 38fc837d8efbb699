using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>What one rule, raised by one fact, adds to the judgement of a plan.</summary>
/// <param name="State">Whether it holds.</param>
/// <param name="Verdict">What it makes of the plan.</param>
/// <param name="Urgency">How soon somebody else should see the client.</param>
/// <param name="LiftDay">The first day on which it no longer holds.</param>
internal readonly record struct Contribution(FindingState State, Verdict Verdict, Urgency Urgency, int LiftDay)
{
    public static Contribution None { get; } = new(default, Verdict.Proceed, Urgency.None, Outcome.Never);

    public bool IsFinding => State != default;

    /// <summary>From what the rule would make of the plan, and what is known of it.</summary>
    public static Contribution Of(Verdict effect, Urgency urgency, Outcome outcome)
    {
        if (effect == Verdict.Proceed)
        {
            return None;
        }

        var holds = outcome.HasYes;
        var open = outcome.HasUnknown;
        var sure = holds ? urgency : Urgency.None;
        return effect <= Verdict.ProceedWithChanges ? new(holds ? FindingState.Applies : FindingState.Assumed, effect, sure, outcome.LiftDay)
            : open && (!holds || effect < Verdict.NotAssessed) ? new(FindingState.NotAssessed, Verdict.NotAssessed, sure, outcome.LiftDay)
            : new(FindingState.Applies, effect, sure, outcome.LiftDay);
    }
}
