using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>A stretch of time in which a credential stood otherwise than before and after, such as a suspension.</summary>
/// <remarks>It counts beside the status of the credential, whichever is worse: an active period lifts nothing.</remarks>
public sealed record StatusPeriod
{
    /// <summary>Where it stood.</summary>
    [DataClassification(DataClass.Administrative)]
    public required CredentialStatus Status { get; init; }

    /// <summary>The first day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate From { get; init; }

    /// <summary>The last day, itself included; null where it is open.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Until { get; init; }

    /// <summary>The board's own word; null where not recorded.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? RawStatus { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(StatusPeriod);
}
