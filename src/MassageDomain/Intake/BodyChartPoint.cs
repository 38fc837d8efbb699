using MassageDomain.Anatomy;
using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>A point on a drawing of the body.</summary>
public sealed record BodyChartPoint
{
    /// <summary>The view on which it was drawn: front or back.</summary>
    [DataClassification(DataClass.Health)]
    public required BodyView View { get; init; }

    /// <summary>From the left edge of the drawing, in thousandths of its width, 0 to 1000.</summary>
    [DataClassification(DataClass.Health)]
    public required int X { get; init; }

    /// <summary>From the top edge, in thousandths of its height, 0 to 1000.</summary>
    [DataClassification(DataClass.Health)]
    public required int Y { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(BodyChartPoint);
}
