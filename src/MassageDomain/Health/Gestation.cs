using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Health;

/// <summary>How far a pregnancy is: by its due date, or by the completed weeks on a day.</summary>
/// <remarks>One of the two is needed; where both are given, screening reads whichever is the more restrictive.</remarks>
public sealed record Gestation
{
    /// <summary>The expected date of birth, 40 completed weeks; null where it is not known.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? DueDate { get; init; }

    /// <summary>Completed weeks on <see cref="On"/>, 0 to 45; null where they are not known.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public int? CompletedWeeks { get; init; }

    /// <summary>The day for which <see cref="CompletedWeeks"/> were counted; null where that is the day of the whole history.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Gestation);
}
