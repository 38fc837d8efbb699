using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Health;

/// <summary>A written clearance: what it is about, what it allows, and until when. It answers what it covers and no more.</summary>
/// <remarks>
/// Mostly it is a clinician's letter. Where the law or the rule's own text asks somebody else, as a parent or guardian for a client
/// under age, it is that person's consent in writing.
/// </remarks>
public sealed record Clearance
{
    /// <summary>The conditions, procedures, devices or medicines that the letter speaks of.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<HealthCode> About { get; init => field = ValueList.From(value); } = ValueList.From<HealthCode>(null);

    /// <summary>The day on the letter.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate IssuedOn { get; init; }

    /// <summary>The last day on which it holds; null stands for 365 days after <see cref="IssuedOn"/>.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ValidUntil { get; init; }

    /// <summary>Who wrote it, and in what capacity; null where that is kept elsewhere.</summary>
    [DataClassification(DataClass.Identity)]
    public string? IssuedBy { get; init; }

    /// <summary>The techniques that it allows; empty where it names none and allows any.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<TechniqueCode> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<TechniqueCode>(null);

    /// <summary>The sites that it leaves out.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> ExceptSites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>The deepest pressure that it allows; null where it names none.</summary>
    [DataClassification(DataClass.Health)]
    public PressureLevel? MaxPressure { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Clearance);
}
