using MassageDomain.Privacy;
using MassageDomain.Rules;

namespace MassageDomain.Records;

/// <summary>A session that two knowledge bases judge differently, and by which rules.</summary>
public sealed record SessionDifference
{
    /// <summary>The session's key.</summary>
    [DataClassification(DataClass.Key)]
    public required string Key { get; init; }

    /// <summary>The verdict by the older knowledge.</summary>
    [DataClassification(DataClass.Health)]
    public required Verdict Before { get; init; }

    /// <summary>The verdict by the newer knowledge.</summary>
    [DataClassification(DataClass.Health)]
    public required Verdict After { get; init; }

    /// <summary>The urgency by the older knowledge.</summary>
    [DataClassification(DataClass.Health)]
    public required Urgency UrgencyBefore { get; init; }

    /// <summary>The urgency by the newer knowledge.</summary>
    [DataClassification(DataClass.Health)]
    public required Urgency UrgencyAfter { get; init; }

    /// <summary>The rules whose findings are not the same, by code; empty where only the questions that must be answered differ.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<RuleDifference> Rules { get; init => field = ValueList.From(value); } = ValueList.From<RuleDifference>(null);

    /// <summary>The type's name and the key.</summary>
    /// <returns>A text without anything about the person.</returns>
    public override string ToString() => $"{nameof(SessionDifference)} {Key}";
}
