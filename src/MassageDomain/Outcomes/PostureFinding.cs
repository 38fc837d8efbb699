using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>Something about how the client stands or sits. Findings are recorded one by one: there is no validated total, and posture explains pain only weakly.</summary>
public sealed record PostureFinding
{
    /// <summary>What was looked at, such as the craniovertebral angle.</summary>
    [DataClassification(DataClass.Health)]
    public required MeasurementCode Measurement { get; init; }

    /// <summary>The value where it was measured, in the unit of the measurement; null where it was only seen.</summary>
    [DataClassification(DataClass.Health)]
    public decimal? Value { get; init; }

    /// <summary>The client's own left or right; null where it has no side.</summary>
    [DataClassification(DataClass.Health)]
    public Laterality? Side { get; init; }

    /// <summary>What was seen, in the therapist's words; null where the value says it.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Observation { get; init; }

    /// <summary>How sure the therapist is.</summary>
    [DataClassification(DataClass.Health)]
    public required FindingConfidence Confidence { get; init; }

    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(PostureFinding);
}
