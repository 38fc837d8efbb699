using System.Text.Json.Serialization;
using MassageDomain.Health;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>An intake form as it was filled in.</summary>
public sealed record IntakeForm
{
    /// <summary>The practice's own number or key for the client. It must not be a name: it is the one thing about the client that may be logged.</summary>
    public required string ClientId { get; init; }

    /// <summary>The client's full name; null where it is kept elsewhere.</summary>
    public string? FullName { get; init; }

    /// <summary>The day on which it was filled in.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate CompletedOn { get; init; }

    /// <summary>What is known of the client's health.</summary>
    public required HealthHistory Health { get; init; }

    /// <summary>Anything else that was written; nothing is read out of it.</summary>
    public string? Notes { get; init; }

    /// <summary>The type's name and the client's key.</summary>
    /// <returns>A text without anything about the person.</returns>
    public override string ToString() => $"{nameof(IntakeForm)} {ClientId}";
}
