using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>Invented clients of twelve conditions each, and plans. The same seed makes the same ones, on every machine.</summary>
internal sealed class Workload
{
    public const int Conditions = 12;

    public static readonly LocalDate Today = new(2026, 11, 23);

    private readonly KnowledgeBase _knowledge;
    private readonly Random _random;

    public Workload(KnowledgeBase knowledge, int count, int seed = 1)
    {
        _knowledge = knowledge;
        _random = new Random(seed);
        Histories = [.. Enumerable.Range(0, count).Select(_ => NextHistory())];
        Plans = [.. Enumerable.Range(0, count).Select(_ => NextPlan())];
    }

    public HealthHistory[] Histories { get; }

    public SessionPlan[] Plans { get; }

    /// <summary>So many clients more, made one by one while they are asked for.</summary>
    public IEnumerable<HealthHistory> MoreHistories(int count) => Enumerable.Range(0, count).Select(_ => NextHistory());

    /// <summary>Somebody who was asked everything and reports nothing, and a relaxing hour.</summary>
    public static (HealthHistory Health, SessionPlan Plan) Clear(KnowledgeBase knowledge) => (
        new()
        {
            AsOf = Today,
            BirthDate = new LocalDate(1980, 5, 17),
            Groups = [.. knowledge.FactGroups.Select(factGroup => new GroupAnswer { Group = factGroup.Code, Answer = Answer.No })],
        },
        new()
        {
            Type = MassageType.Spa,
            Steps = [new PlanStep { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2), Minutes = 60 }],
        });

    public static IntakeForm FormOf(HealthHistory health, int number) => new() { ClientId = $"client-{number}", CompletedOn = Today, Health = health };

    private HealthHistory NextHistory()
    {
        var concepts = new HashSet<HealthConcept>();
        while (concepts.Count < Conditions)
        {
            concepts.Add(_knowledge.Concepts[_random.Next(_knowledge.Concepts.Count)]);
        }

        var listed = concepts.SelectMany(concept => concept.Groups).ToHashSet();
        return new()
        {
            AsOf = Today,
            BirthDate = Today.PlusDays(-_random.Next(18 * 365, 85 * 365)),
            Groups = [.. _knowledge.FactGroups.Select(factGroup => new GroupAnswer { Group = factGroup.Code, Answer = listed.Contains(factGroup.Code) ? Answer.Yes : Answer.No })],
            Facts = [.. concepts.Select(NextFact)],
            Readings = _random.Next(3) == 0 ? [new Reading { Kind = ReadingKind.SystolicPressure, Value = _random.Next(110, 190), On = Today }] : [],
            Gestation = concepts.Any(concept => concept.Groups.Any(code => code.Value == "pregnancy")) ? new Gestation { DueDate = Today.PlusDays(_random.Next(10, 250)) } : null,
        };
    }

    // What intake validation accepts: a date with everything, in order, and an answer to every follow-up question.
    private HealthFact NextFact(HealthConcept concept)
    {
        var status = _random.Next(10) switch { < 4 => ConditionStatus.Active, < 6 => ConditionStatus.Controlled, 6 => ConditionStatus.Suspected, < 9 => ConditionStatus.Resolved, _ => ConditionStatus.PastHistory };
        var over = status is ConditionStatus.Resolved or ConditionStatus.PastHistory;
        var days = _random.Next(20, 3000);
        return new()
        {
            Code = concept.Code,
            Status = status,
            Onset = PartialDate.FromDate(Today.PlusDays(-days)),
            End = over ? PartialDate.FromDate(Today.PlusDays(-_random.Next(0, days))) : null,
            Sites = _random.Next(2) == 0 ? [NextSite()] : [],
            Details =
            [
                .. concept.Details.Select(detail => new DetailAnswer
                {
                    Code = detail.Code,
                    Answer = _random.Next(3) == 0 ? Answer.Yes : Answer.No,
                    On = PartialDate.FromDate(Today.PlusDays(-_random.Next(0, days))),
                }),
            ],
        };
    }

    private BodySite NextSite()
    {
        var region = _knowledge.Body.Regions[_random.Next(_knowledge.Body.Regions.Count)];
        return BodySite.FromRegion(region.Code, region.Sided ? (Laterality)_random.Next(1, 3) : null);
    }

    private SessionPlan NextPlan() => new()
    {
        Type = (MassageType)_random.Next(1, 3),
        Positions = [BodyPosition.Prone, BodyPosition.Supine],
        Steps =
        [
            .. Enumerable.Range(0, _random.Next(2, 7)).Select(_ => new PlanStep
            {
                Technique = _knowledge.Techniques[_random.Next(_knowledge.Techniques.Count)].Code,
                Sites = _random.Next(2) == 0 ? [NextSite(), NextSite()] : [],
                Pressure = PressureLevel.From(_random.Next(1, 6)),
                Minutes = 15,
            }),
        ],
    };
}
