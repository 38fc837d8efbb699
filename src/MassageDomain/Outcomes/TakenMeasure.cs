using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>That something was measured on a day: what the record of a plan must know to tell whether measures are missing.</summary>
public sealed record TakenMeasure
{
    /// <summary>The scale; null where a measurement was taken.</summary>
    [DataClassification(DataClass.Health)]
    public ScaleCode? Scale { get; init; }

    /// <summary>The measurement; null where a scale was filled in.</summary>
    [DataClassification(DataClass.Health)]
    public MeasurementCode? Measurement { get; init; }

    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>On which side of the visit of that day; null where it was not at a visit or that was not noted. A measure of before and after needs it.</summary>
    [DataClassification(DataClass.Health)]
    public MeasureMoment? Moment { get; init; }

    /// <summary>Whether it gave a value: a form with too many blanks does not.</summary>
    [DataClassification(DataClass.Health)]
    public required bool HasValue { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TakenMeasure);
}
