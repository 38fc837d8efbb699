using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MassageDomain.Licensing;

/// <summary>The interstate massage compact: who has joined, and whether it works yet.</summary>
public sealed record Compact
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The states that have enacted it.</summary>
    public IReadOnlyList<CompactMember> Members { get; init => field = ValueList.From(value); } = ValueList.From<CompactMember>(null);

    /// <summary>How many must have enacted it before it works.</summary>
    public required int MembersNeeded { get; init; }

    /// <summary>The first day on which a multistate license can be valid; null while the compact does not work, and then none is.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate? OperationalFrom { get; init; }

    /// <summary>Jurisdictions that cannot join as they stand, because they do not license massage.</summary>
    public IReadOnlyList<JurisdictionCode> Ineligible { get; init => field = ValueList.From(value); } = ValueList.From<JurisdictionCode>(null);

    /// <summary>What its words mean.</summary>
    public IReadOnlyList<CompactDefinition> Definitions { get; init => field = ValueList.From(value); } = ValueList.From<CompactDefinition>(null);

    /// <summary>What else is known.</summary>
    public IReadOnlyList<LegalStatement> Statements { get; init => field = ValueList.From(value); } = ValueList.From<LegalStatement>(null);

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
