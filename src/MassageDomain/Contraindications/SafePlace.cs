using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>Places in which a technique is open in the same way.</summary>
public sealed record SafePlace
{
    /// <summary>The places, by region.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>The deepest pressure, within what is usual for the technique; null where the technique has no pressure.</summary>
    [DataClassification(DataClass.Health)]
    public PressureLevel? MaxPressure { get; init; }

    /// <summary>Whether rules ask for changes there that a plan does not show, such as more care; screening the plan names them.</summary>
    [DataClassification(DataClass.Health)]
    public required bool WithChanges { get; init; }

    /// <summary>Whether it is open there only with a product whose label has been read and that has nothing in it that matters for this client.</summary>
    [DataClassification(DataClass.Health)]
    public required bool NeedsCheckedProduct { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SafePlace);
}
