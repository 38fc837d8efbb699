using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>How far a joint moved, as it was measured once.</summary>
/// <remarks>Hyperextension is a positive value of the extension, a lack of extension a negative one. A neutral-zero triple is recorded as two readings.</remarks>
public sealed record MotionReading
{
    /// <summary>Which movement; its measurement gives the unit, degrees or millimetres.</summary>
    [DataClassification(DataClass.Health)]
    public required MeasurementCode Measurement { get; init; }

    /// <summary>The client's own left or right; null where the movement has no side.</summary>
    [DataClassification(DataClass.Health)]
    public Laterality? Side { get; init; }

    /// <summary>Who moved the joint.</summary>
    [DataClassification(DataClass.Health)]
    public required MotionMode Mode { get; init; }

    /// <summary>Where the movement ended, in the unit of the measurement.</summary>
    [DataClassification(DataClass.Health)]
    public required decimal End { get; init; }

    /// <summary>Where it began, in the unit of the measurement; null for the neutral position.</summary>
    [DataClassification(DataClass.Health)]
    public decimal? Start { get; init; }

    /// <summary>Pain at the end of the movement, 0 to 10; null where it was not asked.</summary>
    [DataClassification(DataClass.Health)]
    public int? PainAtEnd { get; init; }

    /// <summary>How the end felt to the therapist, such as firm or springy; null where it was not noted.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? EndFeel { get; init; }

    /// <summary>With what it was measured; null where it was not noted.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Instrument { get; init; }

    /// <summary>Who measured, as a name or key of the app's own; null where it was not noted, and then raters count as different.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Rater { get; init; }

    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MotionReading);
}
