using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>One day of a chart.</summary>
public sealed record ChartPoint
{
    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The score; null where a form was filled in and gave none: mark the day, draw no point.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? Value { get; init; }

    /// <summary>Why there is no score; null where there is one.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public NoScoreReason? Reason { get; init; }

    /// <summary>Whether the score stands on fewer answers than the scale has items: draw it hollow, for instance.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required bool Prorated { get; init; }

    /// <summary>Whether the line to the point before is broken, because too many days lie between.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required bool AfterGap { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ChartPoint);
}
