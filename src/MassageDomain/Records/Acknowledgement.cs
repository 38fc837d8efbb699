using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Rules;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Records;

/// <summary>Somebody saw a finding and says what came of it. It stands beside the finding: the finding, the verdict and the urgency stay as they are.</summary>
public sealed record Acknowledgement
{
    /// <summary>The finding, by its rule.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required RuleCode Rule { get; init; }

    /// <summary>The fingerprint of the record in which the finding stands: <see cref="ScreeningRecordJson.Hash"/>.</summary>
    [DataClassification(DataClass.Administrative)]
    public required string ResultHash { get; init; }

    /// <summary>Who acknowledges it: the practice's own key for the person, or the name.</summary>
    [DataClassification(DataClass.Identity)]
    public required string By { get; init; }

    /// <summary>When.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(InstantJsonConverter))]
    public required Instant At { get; init; }

    /// <summary>Why the therapist went on, or did not.</summary>
    [DataClassification(DataClass.Administrative)]
    public required AcknowledgementReason Reason { get; init; }

    /// <summary>More about it in the person's own words; null where nothing needs saying. Needed for <see cref="AcknowledgementReason.Other"/>.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Note { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Acknowledgement);
}
