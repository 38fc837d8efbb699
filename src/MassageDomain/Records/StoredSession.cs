using System.Text.Json.Serialization;
using MassageDomain.Health;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Records;

/// <summary>A client's history and a plan that a practice keeps, to be judged by one knowledge base and another.</summary>
public sealed record StoredSession
{
    /// <summary>The practice's own key. It must not be a name: it is the one thing about the client that comes back.</summary>
    [DataClassification(DataClass.Key)]
    public required string Key { get; init; }

    /// <summary>What is known of the client's health.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required HealthHistory Health { get; init; }

    /// <summary>What is planned.</summary>
    [DataClassification(DataClass.Health)]
    public required SessionPlan Plan { get; init; }

    /// <summary>The day of the session.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The type's name and the key.</summary>
    /// <returns>A text without anything about the person.</returns>
    public override string ToString() => $"{nameof(StoredSession)} {Key}";
}
