using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Whether the client can decide on the session.</summary>
public sealed record Capacity
{
    /// <summary>Whether the client could say in their own words what will be done and that they may stop it; null where that was not asked.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public Answer? CanExplainBack { get; init; }

    /// <summary>The day on which that was asked; null for the day of the form.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? AssessedOn { get; init; }

    /// <summary>Who decides where the client cannot; null where nobody is named.</summary>
    [DataClassification(DataClass.Contact)]
    public Representative? Representative { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Capacity);
}
