using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>The pressure at which it began to hurt at one place, in up to three trials about half a minute apart.</summary>
public sealed record PressurePainReading
{
    /// <summary>Where.</summary>
    [DataClassification(DataClass.Health)]
    public required BodySite Site { get; init; }

    /// <summary>The trials in order, in <see cref="Unit"/>; three are advised.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<decimal> Trials { get; init => field = ValueList.From(value); } = ValueList.From<decimal>(null);

    /// <summary>The unit of the trials.</summary>
    [DataClassification(DataClass.Health)]
    public required PressureUnit Unit { get; init; }

    /// <summary>The device and tip; null where it was not noted. Different devices are not compared.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Device { get; init; }

    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(PressurePainReading);
}
