using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>An operation, injury, accident or cosmetic procedure with its date.</summary>
public sealed record PastEvent
{
    /// <summary>What it was, as written; null where only the kind is known.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Description { get; init; }

    /// <summary>Which concept it is; null where nobody has said so yet, and screening then asks.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public HealthCode? Concept { get; init; }

    /// <summary>When it was; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PartialDate? On { get; init; }

    /// <summary>Where; empty where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>Whether it has healed; null where that was not asked.</summary>
    [DataClassification(DataClass.Health)]
    public Answer? HasHealed { get; init; }

    /// <summary>What the surgeon or clinician said to avoid; null where nothing was said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Limits { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(PastEvent);
}
