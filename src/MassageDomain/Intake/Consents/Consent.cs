using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Intake.Consents;

/// <summary>One consent that somebody gave: for what, to which text, when, how, until when, and whether it was taken back.</summary>
/// <remarks>Consents are never changed, only added: one that is withdrawn keeps its text and its date.</remarks>
public sealed record Consent
{
    /// <summary>What it is for.</summary>
    [DataClassification(DataClass.Administrative)]
    public required ConsentScope Scope { get; init; }

    /// <summary>What stands behind it.</summary>
    [DataClassification(DataClass.Administrative)]
    public required ConsentKind Kind { get; init; }

    /// <summary>Who gave it.</summary>
    [DataClassification(DataClass.Administrative)]
    public required ConsentSigner GivenBy { get; init; }

    /// <summary>That person's name; null where it was the client and the form has it.</summary>
    [DataClassification(DataClass.Identity)]
    public string? SignerName { get; init; }

    /// <summary>When it was given.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(InstantJsonConverter))]
    public required Instant GivenAt { get; init; }

    /// <summary>How it was given.</summary>
    [DataClassification(DataClass.Administrative)]
    public required ConsentMethod Method { get; init; }

    /// <summary>The text it was given to; null where that was not kept.</summary>
    [DataClassification(DataClass.Administrative)]
    public ConsentTextCode? Text { get; init; }

    /// <summary>The version of that text, from 1; null where that was not kept.</summary>
    [DataClassification(DataClass.Administrative)]
    public int? TextVersion { get; init; }

    /// <summary>The moment from which it no longer holds; null where it names none.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? ExpiresAt { get; init; }

    /// <summary>The moment at which it was taken back; null where it was not.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? WithdrawnAt { get; init; }

    /// <summary>What was explained besides the text.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<ConsentElement> Explained { get; init => field = ValueList.From(value); } = ValueList.From<ConsentElement>(null);

    /// <summary>The sensitive areas it is for; empty where it names none, and then it covers none.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<SensitiveArea> Areas { get; init => field = ValueList.From(value); } = ValueList.From<SensitiveArea>(null);

    /// <summary>The techniques it is for; empty where it names none, which covers any of its scope.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<TechniqueCode> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<TechniqueCode>(null);

    /// <summary>Whom something may be told, by name, where it is for sharing.</summary>
    [DataClassification(DataClass.Identity)]
    public IReadOnlyList<string> Parties { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Consent);
}
