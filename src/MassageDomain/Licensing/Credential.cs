using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MassageDomain.Licensing;

/// <summary>A license, registration, certificate or permit as somebody recorded it.</summary>
/// <remarks>The status beats the dates: a suspended license is suspended whatever day is printed on it.</remarks>
public sealed record Credential
{
    /// <summary>What sort of paper it is.</summary>
    public required CredentialKind Kind { get; init; }

    /// <summary>The profession it is for; of no account for the credential of a place.</summary>
    public required Profession Profession { get; init; }

    /// <summary>Who issued it; null for a national certification. A code that the catalogue does not know is kept, and authorizes nothing.</summary>
    public JurisdictionCode? Jurisdiction { get; init; }

    /// <summary>The title or its letters, such as <c>LMT</c>; null where not recorded.</summary>
    public string? Title { get; init; }

    /// <summary>The number; null where not recorded.</summary>
    public string? Number { get; init; }

    /// <summary>The name on it; null where not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required CredentialStatus Status { get; init; }

    /// <summary>The board's own word for it; null where not recorded. Where the word stands for something else than <see cref="Status"/>, or for nothing known, the check cannot be made.</summary>
    public string? RawStatus { get; init; }

    /// <summary>The first day it covers; null where not recorded.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate? Issued { get; init; }

    /// <summary>The printed last day; null where not recorded. The printed day always wins over any rule.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate? Expires { get; init; }

    /// <summary>Suspensions and other periods, past and to come.</summary>
    public IReadOnlyList<StatusPeriod> Periods { get; init => field = ValueList.From(value); } = ValueList.From<StatusPeriod>(null);

    /// <summary>Restrictions, past and present.</summary>
    public IReadOnlyList<CredentialRestriction> Restrictions { get; init => field = ValueList.From(value); } = ValueList.From<CredentialRestriction>(null);

    /// <summary>Whether the record shows discipline; null where not recorded.</summary>
    public Answer? Discipline { get; init; }

    /// <summary>How it was last verified; null where it was not.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Credential);
}
