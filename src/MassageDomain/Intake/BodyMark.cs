using MassageDomain.Anatomy;
using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>One mark that the client made on the body chart.</summary>
public sealed record BodyMark
{
    /// <summary>What it stands for.</summary>
    [DataClassification(DataClass.Health)]
    public required BodyMarkKind Kind { get; init; }

    /// <summary>Where it is, by name.</summary>
    [DataClassification(DataClass.Health)]
    public required BodySite Site { get; init; }

    /// <summary>How strong; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PainScore? Intensity { get; init; }

    /// <summary>Where exactly it was drawn; null where the site was picked from a list.</summary>
    [DataClassification(DataClass.Health)]
    public BodyChartPoint? Point { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(BodyMark);
}
