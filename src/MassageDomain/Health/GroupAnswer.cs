using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Health;

/// <summary>What came of the question for a group of facts.</summary>
public sealed record GroupAnswer
{
    /// <summary>The group.</summary>
    [DataClassification(DataClass.Administrative)]
    public required FactGroupCode Group { get; init; }

    /// <summary>The answer: <see cref="Answer.No"/> speaks for every concept in the group; <see cref="Answer.Yes"/> needs the facts to be listed.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required Answer Answer { get; init; }

    /// <summary>When it was given; null where that is the day of the whole history.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(GroupAnswer);
}
