using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>One medicine as the client wrote it down.</summary>
public sealed record MedicationEntry
{
    /// <summary>Name as written; null where only the kind is known.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Name { get; init; }

    /// <summary>The class of medicines it belongs to; null where nobody has said so yet, and screening then asks.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public HealthCode? Concept { get; init; }

    /// <summary>Dose as written; null where it was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Dose { get; init; }

    /// <summary>What it is taken for; null where that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Reason { get; init; }

    /// <summary>How it is taken; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public MedicineRoute? Route { get; init; }

    /// <summary>Where a patch, cream or injection is; empty where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>Since when; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PartialDate? StartedOn { get; init; }

    /// <summary>When the dose last changed; null where it did not or that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PartialDate? ChangedOn { get; init; }

    /// <summary>When it was last taken; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PartialDate? LastTaken { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MedicationEntry);
}
