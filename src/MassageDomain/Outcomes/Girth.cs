using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>The circumference of a limb at one place.</summary>
public sealed record Girth
{
    /// <summary>How far from the end of the limb where measuring began, in centimetres, 0 or more.</summary>
    [DataClassification(DataClass.Health)]
    public required decimal AtCentimetres { get; init; }

    /// <summary>The circumference in centimetres, above 0.</summary>
    [DataClassification(DataClass.Health)]
    public required decimal Centimetres { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Girth);
}
