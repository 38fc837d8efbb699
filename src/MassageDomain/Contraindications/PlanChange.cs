using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>One change that a repair makes to a plan. Only the members that its kind needs are set.</summary>
public sealed record PlanChange
{
    /// <summary>What is changed.</summary>
    [DataClassification(DataClass.Health)]
    public required PlanChangeKind Kind { get; init; }

    /// <summary>The step's place in the plan before the repair, from 0; null where the whole session is meant.</summary>
    [DataClassification(DataClass.Health)]
    public int? Step { get; init; }

    /// <summary>The technique that the step had; null where the whole session is meant.</summary>
    [DataClassification(DataClass.Health)]
    public TechniqueCode? Technique { get; init; }

    /// <summary>The technique to use instead; null for other kinds.</summary>
    [DataClassification(DataClass.Health)]
    public TechniqueCode? NewTechnique { get; init; }

    /// <summary>The places that are left out, by region; empty for other kinds, and where a site that the body chart does not know is left out.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>The deepest pressure to use; null for other kinds.</summary>
    [DataClassification(DataClass.Health)]
    public PressureLevel? Pressure { get; init; }

    /// <summary>The ingredients that must not be in the product; empty for other kinds, and where the label has only to be read.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<IngredientCode> Ingredients { get; init => field = ValueList.From(value); } = ValueList.From<IngredientCode>(null);

    /// <summary>The longest time for the step in minutes; null for other kinds.</summary>
    [DataClassification(DataClass.Health)]
    public int? Minutes { get; init; }

    /// <summary>The positions to use instead; empty for other kinds.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodyPosition> Positions { get; init => field = ValueList.From(value); } = ValueList.From<BodyPosition>(null);

    /// <summary>The rules that stood against the step or the session as it was planned, by code.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<RuleCode> Because { get; init => field = ValueList.From(value); } = ValueList.From<RuleCode>(null);

    /// <summary>The kind alone.</summary>
    /// <returns>A text without anything about a person.</returns>
    public override string ToString() => $"{nameof(PlanChange)} {Kind}";
}
