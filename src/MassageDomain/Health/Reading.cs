using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Health;

/// <summary>One measured value.</summary>
public sealed record Reading
{
    /// <summary>What was measured, and the unit.</summary>
    [DataClassification(DataClass.Health)]
    public required ReadingKind Kind { get; init; }

    /// <summary>The value, in the unit of <see cref="Kind"/>.</summary>
    [DataClassification(DataClass.Health)]
    public required decimal Value { get; init; }

    /// <summary>The day it was measured.</summary>
    [DataClassification(DataClass.Health)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Reading);
}
