using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>The score that treatment is to reach by a day.</summary>
public sealed record OutcomeTarget
{
    /// <summary>The scale.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required ScaleCode Scale { get; init; }

    /// <summary>Which version of the scale, since results of different versions are not compared; null for that of the newest score.</summary>
    [DataClassification(DataClass.Administrative)]
    public string? Version { get; init; }

    /// <summary>Which variant, since results of different variants are not compared; null for the scale's default.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public VariantCode? Variant { get; init; }

    /// <summary>Which score; null for the main one.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ScoreCode? Score { get; init; }

    /// <summary>The score to reach, in points of the scale. One beyond the ends of the scale cannot be assessed.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required decimal Value { get; init; }

    /// <summary>The day by which it is to be reached.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate DueOn { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(OutcomeTarget);
}
