using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>How long and how strong a muscle was found to be. Findings are recorded one by one and never summed; patterns of them are descriptions, not explanations.</summary>
public sealed record MuscleFinding
{
    /// <summary>The muscle, as a name or key of the app's own.</summary>
    [DataClassification(DataClass.FreeText)]
    public required string Muscle { get; init; }

    /// <summary>The client's own left or right; null where it has no side.</summary>
    [DataClassification(DataClass.Health)]
    public Laterality? Side { get; init; }

    /// <summary>How long it was found to be; null where that was not tested.</summary>
    [DataClassification(DataClass.Health)]
    public MuscleLength? Length { get; init; }

    /// <summary>How strong it was found to be; null where that was not tested.</summary>
    [DataClassification(DataClass.Health)]
    public MuscleStrengthFinding? Strength { get; init; }

    /// <summary>How sure the therapist is.</summary>
    [DataClassification(DataClass.Health)]
    public required FindingConfidence Confidence { get; init; }

    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MuscleFinding);
}
