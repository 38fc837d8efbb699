using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>When, where and by whom a credential was looked up. It says what was seen at that moment and no more.</summary>
public sealed record Verification
{
    /// <summary>When.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(InstantJsonConverter))]
    public required Instant At { get; init; }

    /// <summary>Where: the roster's name, a letter, a photograph of the card.</summary>
    [DataClassification(DataClass.Administrative)]
    public required string Source { get; init; }

    /// <summary>The page; null where there is none.</summary>
    [DataClassification(DataClass.Administrative)]
    public string? Address { get; init; }

    /// <summary>Who looked; null where not recorded.</summary>
    [DataClassification(DataClass.Identity)]
    public string? By { get; init; }

    /// <summary>Whether the source was the issuing agency itself.</summary>
    [DataClassification(DataClass.Administrative)]
    public required bool Primary { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Verification);
}
