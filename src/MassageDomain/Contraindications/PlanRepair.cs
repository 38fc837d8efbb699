using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>The smallest change after which a plan may proceed without restriction, or what shows that there is none.</summary>
/// <remarks>
/// Without restriction means: nothing that is left in the plan is forbidden, left open or deeper than a rule allows. Findings that ask
/// for care, such as a warm room or a slow rise, remain, and <see cref="Result"/> has them. A repair only takes away: it
/// never adds a technique to a plan, a place, pressure, time or an ingredient.
/// </remarks>
public sealed record PlanRepair
{
    /// <summary>The plan with the changes made; null where no change helps.</summary>
    public required SessionPlan? Plan { get; init; }

    /// <summary>The changes, those of the session first, then by step; empty where none is needed, and where none helps.</summary>
    public IReadOnlyList<PlanChange> Changes { get; init => field = ValueList.From(value); } = ValueList.From<PlanChange>(null);

    /// <summary>The screening of <see cref="Plan"/>; of the plan as it was where no change helps.</summary>
    public required ScreeningResult Result { get; init; }

    /// <summary>The findings that stand even against the mildest form of the plan: one technique, one place, the lightest pressure, on the side. Empty where a repair was found, and where only questions are open.</summary>
    public IReadOnlyList<Finding> Blocking { get; init => field = ValueList.From(value); } = ValueList.From<Finding>(null);

    /// <summary>The questions that are open even for the mildest form of the plan; empty where a repair was found.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; init => field = ValueList.From(value); } = ValueList.From<OpenQuestion>(null);

    /// <summary>Whether there is a plan that may proceed, changed or not.</summary>
    public bool IsPossible => Plan is not null;

    /// <summary>Whether it was possible, alone.</summary>
    /// <returns>A text without anything about a person.</returns>
    public override string ToString() => $"{nameof(PlanRepair)} {(IsPossible ? "possible" : "impossible")}";
}
