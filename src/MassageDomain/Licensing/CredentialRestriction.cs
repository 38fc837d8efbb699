using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>A restriction that a board has put on a credential.</summary>
public sealed record CredentialRestriction
{
    /// <summary>What it takes away.</summary>
    [DataClassification(DataClass.Administrative)]
    public required RestrictionKind Kind { get; init; }

    /// <summary>The treatments, where <see cref="Kind"/> is <see cref="RestrictionKind.Treatments"/>; empty there stands for all of them.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<TreatmentCode> Treatments { get; init => field = ValueList.From(value); } = ValueList.From<TreatmentCode>(null);

    /// <summary>The first day; null for since ever.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From { get; init; }

    /// <summary>The last day, itself included; null where it is open.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Until { get; init; }

    /// <summary>What the order says; null where not recorded.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Text { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(CredentialRestriction);
}
