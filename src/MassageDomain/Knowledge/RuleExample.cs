using System.Text.Json.Serialization;
using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Knowledge;

/// <summary>What the rules of a concept say of one invented client and plan. All question groups count as answered on the day.</summary>
internal sealed record RuleExample
{
    public required string Name { get; init; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>Null stands for 15 June 1985: an adult whose age matters to no rule.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? BirthDate { get; init; }

    public IReadOnlyList<HealthFact> Facts { get; init => field = ValueList.From(value); } = ValueList.From<HealthFact>(null);

    public Gestation? Gestation { get; init; }

    public IReadOnlyList<Reading> Readings { get; init => field = ValueList.From(value); } = ValueList.From<Reading>(null);

    public IReadOnlyList<Clearance> Clearances { get; init => field = ValueList.From(value); } = ValueList.From<Clearance>(null);

    public required SessionPlan Plan { get; init; }

    /// <summary>The verdict over all rules, not only those of the file.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The urgency over all rules; null stands for none.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>The rules of the file that apply: exactly these.</summary>
    public IReadOnlyList<RuleCode> Fires { get; init => field = ValueList.From(value); } = ValueList.From<RuleCode>(null);

    /// <summary>The rules of the file that cannot be judged: exactly these.</summary>
    public IReadOnlyList<RuleCode> NotAssessed { get; init => field = ValueList.From(value); } = ValueList.From<RuleCode>(null);

    /// <summary>The client's history, with every group answered: yes where a fact is what its question asks about, no elsewhere.</summary>
    public HealthHistory ToHistory(KnowledgeBase knowledge) => new()
    {
        AsOf = On,
        BirthDate = BirthDate ?? new LocalDate(1985, 6, 15),
        Groups = [.. from factGroup in knowledge.FactGroups
                     let reported = Facts.Any(fact => knowledge.Concepts.Find(fact.Code)?.Groups.Contains(factGroup.Code) == true && factGroup.IsAnsweredBy(fact, On))
                     select new GroupAnswer { Group = factGroup.Code, Answer = reported ? Answer.Yes : Answer.No }],
        Facts = Facts,
        Gestation = Gestation,
        Readings = Readings,
        Clearances = Clearances,
    };
}
