using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Privacy;
using MassageDomain.Rules;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>One rule that restricts this session, or that cannot be judged: what raised it, what it does, and when it lifts.</summary>
public sealed record Finding
{
    /// <summary>The rule, with its reason, its changes and its sources.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required Rule Rule { get; init; }

    /// <summary>Whether it holds, and how that is known.</summary>
    [DataClassification(DataClass.Health)]
    public required FindingState State { get; init; }

    /// <summary>What it makes of this plan.</summary>
    [DataClassification(DataClass.Health)]
    public required Verdict Verdict { get; init; }

    /// <summary>How soon somebody else should see the client; <see cref="Urgency.None"/> where the rule does not surely hold.</summary>
    [DataClassification(DataClass.Health)]
    public required Urgency Urgency { get; init; }

    /// <summary>The reported facts that raised it; empty where readings, age or the week of a pregnancy did.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<HealthFact> RaisedBy { get; init => field = ValueList.From(value); } = ValueList.From<HealthFact>(null);

    /// <summary>The places that it restricts; empty for the whole session, and where of one of the facts that raised it the place is not known.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>The planned techniques that it restricts, as they stand in the plan; empty where none of them is touched.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<TechniqueCode> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<TechniqueCode>(null);

    /// <summary>The first day on which it no longer holds if nothing but time passes; null where time alone does not lift it.</summary>
    [DataClassification(DataClass.Health)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? LiftsOn { get; init; }

    /// <summary>What must be known to judge it; empty where it is judged.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<OpenQuestion> Questions { get; init => field = ValueList.From(value); } = ValueList.From<OpenQuestion>(null);

    /// <summary>The type's name and the state, without the rule, which names a condition.</summary>
    /// <returns>A text without anything about a person's health.</returns>
    public override string ToString() => $"{nameof(Finding)} {State}";
}
