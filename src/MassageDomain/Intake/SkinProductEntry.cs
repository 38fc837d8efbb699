using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>One product that the client uses on the skin.</summary>
public sealed record SkinProductEntry
{
    /// <summary>Name as written; null where only the kind is known.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Name { get; init; }

    /// <summary>Which kind of product it is, such as <c>topical-retinoids-or-acids</c>; null where nobody has said so yet, and screening then asks.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public HealthCode? Concept { get; init; }

    /// <summary>Where it is used; empty where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>When it was last used; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PartialDate? LastUsedOn { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SkinProductEntry);
}
