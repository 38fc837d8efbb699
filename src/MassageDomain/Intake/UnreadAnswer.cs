using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>An answer that came from elsewhere and was not understood. Until somebody has read it, screening does not pass over it.</summary>
public sealed record UnreadAnswer
{
    /// <summary>The question as the other system put it.</summary>
    [DataClassification(DataClass.FreeText)]
    public required string Label { get; init; }

    /// <summary>The answer as it came.</summary>
    [DataClassification(DataClass.FreeText)]
    public required string Text { get; init; }

    /// <summary>The day on which a person read it and entered what matters; null while nobody has.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ReadOn { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(UnreadAnswer);
}
