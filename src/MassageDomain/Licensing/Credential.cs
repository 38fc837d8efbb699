using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>A license, registration, certificate or permit as somebody recorded it.</summary>
/// <remarks>The status beats the dates: a suspended license is suspended whatever day is printed on it.</remarks>
public sealed record Credential
{
    /// <summary>What sort of paper it is.</summary>
    [DataClassification(DataClass.Administrative)]
    public required CredentialKind Kind { get; init; }

    /// <summary>The profession it is for; of no account for the credential of a place.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Profession Profession { get; init; }

    /// <summary>Who issued it; null for a national certification. A code that the catalogue does not know is kept, and authorizes nothing.</summary>
    [DataClassification(DataClass.Administrative)]
    public JurisdictionCode? Jurisdiction { get; init; }

    /// <summary>The title or its letters, such as <c>LMT</c>; null where not recorded.</summary>
    [DataClassification(DataClass.Administrative)]
    public string? Title { get; init; }

    /// <summary>The number; null where not recorded.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Number { get; init; }

    /// <summary>The name on it; null where not recorded.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Name { get; init; }

    /// <summary>Where it stands.</summary>
    [DataClassification(DataClass.Administrative)]
    public required CredentialStatus Status { get; init; }

    /// <summary>The board's own word for it; null where not recorded. Where the word stands for something else than <see cref="Status"/>, or for nothing known, the check cannot be made.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? RawStatus { get; init; }

    /// <summary>The first day it covers; null where not recorded.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Issued { get; init; }

    /// <summary>The printed last day; null where not recorded. The printed day always wins over any rule.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Expires { get; init; }

    /// <summary>Suspensions and other periods, past and to come.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<StatusPeriod> Periods { get; init => field = ValueList.From(value); } = ValueList.From<StatusPeriod>(null);

    /// <summary>Restrictions, past and present.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<CredentialRestriction> Restrictions { get; init => field = ValueList.From(value); } = ValueList.From<CredentialRestriction>(null);

    /// <summary>Whether the record shows discipline; null where not recorded.</summary>
    [DataClassification(DataClass.Identity)]
    public Answer? Discipline { get; init; }

    /// <summary>How it was last verified; null where it was not.</summary>
    [DataClassification(DataClass.Identity)]
    public Verification? Verification { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Credential);
}
