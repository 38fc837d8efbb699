using System.Text.Json.Serialization;
using MassageDomain.Intake.Consents;

namespace MassageDomain.Intake.Files;

/// <summary>A file of rules that ask for consent.</summary>
internal sealed record ConsentRulesFile
{
    /// <summary>The schema that editors check the file against.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<ConsentRule> ConsentRules { get; init => field = ValueList.From(value); } = ValueList.From<ConsentRule>(null);
}
