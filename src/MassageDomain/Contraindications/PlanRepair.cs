using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>The smallest change after which a plan may proceed without restriction, or what shows that there is none.</summary>
/// <remarks>
/// Without restriction means: nothing that is left in the plan is forbidden, left open or deeper than a rule allows. Findings that ask
/// for care, such as a warm room or a slow rise, remain, and <see cref="Result"/> has them. A repair only takes away: it
/// never adds a technique to a plan, a place, pressure, time or an ingredient.
/// <para>
/// Smallest is what counts least: a checked product 1 point; each level of pressure 2; leaving out places 1, and up to 10 more by their
/// share of the step's places, rounded up; another technique of the same family 6, and 1 for each mechanism that it lacks; leaving a step
/// out 100. Of changes that count the same, the one that keeps the technique, then the pressure, comes first. Other positions and less time
/// count nothing: the planned positions stay where they are allowed, and otherwise as many of them as no rule has anything to say about.
/// Another technique is one that is offered in the same type of massage, needs no further training, has no mechanism and no ingredient
/// that the planned one lacks, and is usual in the places that remain.
/// </para>
/// </remarks>
public sealed record PlanRepair
{
    /// <summary>The plan with the changes made; null where no change helps.</summary>
    [DataClassification(DataClass.Health)]
    public required SessionPlan? Plan { get; init; }

    /// <summary>The changes, those of the session first, then by step; empty where none is needed, and where none helps.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<PlanChange> Changes { get; init => field = ValueList.From(value); } = ValueList.From<PlanChange>(null);

    /// <summary>The screening of <see cref="Plan"/>; of the plan as it was where no change helps.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required ScreeningResult Result { get; init; }

    /// <summary>The findings that stand even against the mildest form of the plan: that technique, product and place, at the lightest pressure and on the side, that is judged mildest and that the fewest rules stop. Empty where a repair was found, and where only questions are open.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<Finding> Blocking { get; init => field = ValueList.From(value); } = ValueList.From<Finding>(null);

    /// <summary>The questions that are open even for the mildest form of the plan; empty where a repair was found.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<OpenQuestion> Questions { get; init => field = ValueList.From(value); } = ValueList.From<OpenQuestion>(null);

    /// <summary>Whether there is a plan that may proceed, changed or not.</summary>
    [DataClassification(DataClass.Health)]
    public bool IsPossible => Plan is not null;

    /// <summary>Whether it was possible, alone.</summary>
    /// <returns>A text without anything about a person.</returns>
    public override string ToString() => $"{nameof(PlanRepair)} {(IsPossible ? "possible" : "impossible")}";
}
