using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>How strong a muscle was found to be by manual testing, on one day.</summary>
public sealed record StrengthReading
{
    /// <summary>The muscle or the movement that was tested, as a name or key of the app's own.</summary>
    [DataClassification(DataClass.FreeText)]
    public required string Muscle { get; init; }

    /// <summary>The client's own left or right; null where it has no side.</summary>
    [DataClassification(DataClass.Health)]
    public Laterality? Side { get; init; }

    /// <summary>The grade.</summary>
    [DataClassification(DataClass.Health)]
    public required MuscleGrade Grade { get; init; }

    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(StrengthReading);
}
