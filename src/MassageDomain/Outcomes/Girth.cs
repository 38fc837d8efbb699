using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>The circumference of a limb at one place.</summary>
public sealed record Girth
{
    /// <summary>How far from the end of the limb where measuring began, in centimetres, 0 to 150.</summary>
    [DataClassification(DataClass.Health)]
    public required decimal AtCentimetres { get; init; }

    /// <summary>The circumference in centimetres, 1 to 200.</summary>
    [DataClassification(DataClass.Health)]
    public required decimal Centimetres { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Girth);
}
