using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>A course that somebody completed.</summary>
public sealed record CeEntry
{
    /// <summary>The day on the certificate.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate CompletedOn { get; init; }

    /// <summary>All its hours.</summary>
    [DataClassification(DataClass.Administrative)]
    public required decimal Hours { get; init; }

    /// <summary>How it was given.</summary>
    [DataClassification(DataClass.Administrative)]
    public required CeMode Mode { get; init; }

    /// <summary>How many of the hours went to which subject; an hour belongs to one subject only, so their sum is at most <see cref="Hours"/>.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<CeTopicHours> Topics { get; init => field = ValueList.From(value); } = ValueList.From<CeTopicHours>(null);

    /// <summary>The course's title as the certificate has it; null where not recorded.</summary>
    [DataClassification(DataClass.Administrative)]
    public string? Course { get; init; }

    /// <summary>Who gave it; null where not recorded.</summary>
    [DataClassification(DataClass.Administrative)]
    public string? Provider { get; init; }

    /// <summary>The number of the approved provider; null where not recorded.</summary>
    [DataClassification(DataClass.Administrative)]
    public string? ProviderNumber { get; init; }

    /// <summary>The certificate's number or file; null where not recorded.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Certificate { get; init; }

    /// <summary>The end of the license for whose renewal it was already used; null where it was not used yet.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? CountedForRenewalOf { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(CeEntry);
}
