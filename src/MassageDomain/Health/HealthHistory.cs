using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Health;

/// <summary>What is known of a client's health, with what was asked: a blank is never a no.</summary>
/// <remarks>The order of the lists has no meaning for screening.</remarks>
public sealed record HealthHistory
{
    /// <summary>The day on which it was given.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AsOf { get; init; }

    /// <summary>The client's date of birth; null where it is not known, and then nobody is taken to be of age.</summary>
    [DataClassification(DataClass.Identity)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? BirthDate { get; init; }

    /// <summary>The answers to the questions for groups of facts; a group that is not here was not asked.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<GroupAnswer> Groups { get; init => field = ValueList.From(value); } = ValueList.From<GroupAnswer>(null);

    /// <summary>What the client reported.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<HealthFact> Facts { get; init => field = ValueList.From(value); } = ValueList.From<HealthFact>(null);

    /// <summary>How far a pregnancy is; null where there is none or it is not known. The pregnancy itself is a fact.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public Gestation? Gestation { get; init; }

    /// <summary>Measured values.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<Reading> Readings { get; init => field = ValueList.From(value); } = ValueList.From<Reading>(null);

    /// <summary>Letters on file.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<Clearance> Clearances { get; init => field = ValueList.From(value); } = ValueList.From<Clearance>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(HealthHistory);
}
