using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Privacy;
using MassageDomain.Rules;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Records;

/// <summary>A finding as it is kept: the rule by its code, without the texts, which the knowledge edition has.</summary>
public sealed record RecordedFinding
{
    /// <summary>The rule.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required RuleCode Rule { get; init; }

    /// <summary>Whether it held, and how that was known.</summary>
    [DataClassification(DataClass.Health)]
    public required FindingState State { get; init; }

    /// <summary>What it made of the plan.</summary>
    [DataClassification(DataClass.Health)]
    public required Verdict Verdict { get; init; }

    /// <summary>How soon somebody else should see the client.</summary>
    [DataClassification(DataClass.Health)]
    public required Urgency Urgency { get; init; }

    /// <summary>The codes of the facts that raised it.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<HealthCode> RaisedBy { get; init => field = ValueList.From(value); } = ValueList.From<HealthCode>(null);

    /// <summary>The places that it restricts; empty for the whole session.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>The planned techniques that it restricts.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<TechniqueCode> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<TechniqueCode>(null);

    /// <summary>The day on which it lifts by itself; null where it does not.</summary>
    [DataClassification(DataClass.Health)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? LiftsOn { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(RecordedFinding);

    internal static RecordedFinding Of(Finding finding) => new()
    {
        Rule = finding.Rule.Code,
        State = finding.State,
        Verdict = finding.Verdict,
        Urgency = finding.Urgency,
        RaisedBy = [.. finding.RaisedBy.Select(fact => fact.Code).Distinct()],
        Sites = finding.Sites,
        Techniques = finding.Techniques,
        LiftsOn = finding.LiftsOn,
    };
}
