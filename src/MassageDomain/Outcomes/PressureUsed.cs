using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>How deep the therapist worked at a place, on Walton's five levels.</summary>
public sealed record PressureUsed
{
    /// <summary>Where; null for the whole session.</summary>
    [DataClassification(DataClass.Health)]
    public BodySite? Site { get; init; }

    /// <summary>The level, 1 (light lotioning) to 5 (deep), both included.</summary>
    [DataClassification(DataClass.Health)]
    public required int Level { get; init; }

    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>Checks the level.</summary>
    /// <returns>The issues; empty where the level is 1 to 5.</returns>
    public IReadOnlyList<ValidationIssue> Validate()
    {
        var issues = new List<ValidationIssue>();
        MeasurementValidation.IsInRange(1, 5, Level, FieldPath.Root.Member("level"), issues);
        return ValueList.From(issues);
    }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(PressureUsed);
}
