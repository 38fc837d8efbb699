using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>A filled-in outcome scale: what a client answered, in any order.</summary>
/// <remarks>Items that are not listed are blank.</remarks>
public sealed record ScaleAnswers
{
    /// <summary>The scale.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required ScaleCode Scale { get; init; }

    /// <summary>The version that was filled in; null for the version that the data describes.</summary>
    [DataClassification(DataClass.Administrative)]
    public string? Version { get; init; }

    /// <summary>The variant; null for the scale's default.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public VariantCode? Variant { get; init; }

    /// <summary>The day it was filled in; null where that is not known.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; init; }

    /// <summary>
    /// On what it was answered, such as paper, or a screen and the steps of its slider; null where it was not noted. A line that is
    /// drawn on another screen or copied on paper has another length.
    /// </summary>
    [DataClassification(DataClass.FreeText)]
    public string? Device { get; init; }

    /// <summary>The answers.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<ItemAnswer> Items { get; init => field = ValueList.From(value); } = ValueList.From<ItemAnswer>(null);

    /// <summary>The main score as somebody wrote it down, to be checked against the items; null where nobody did.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? StatedScore { get; init; }

    /// <summary>Further scores as somebody wrote them down, such as those of subscales, to be checked against the items; empty where nobody did.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<StatedScore> StatedScores { get; init => field = ValueList.From(value); } = ValueList.From<StatedScore>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ScaleAnswers);
}
