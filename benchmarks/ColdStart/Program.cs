using MassageDomain;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Techniques;
using NodaTime;

// hello    a process that does nothing, to be taken away from the others
// records  the same client and plan, made of the library's records and NodaTime's dates, and not screened
// judge    and judged, by the shipped knowledge
// screen   and judged with reasons
if (args is not ["hello" or "records" or "judge" or "screen"])
{
    Console.Error.WriteLine("Usage: hello | records | judge | screen");
    return 64;
}

if (args[0] == "hello")
{
    Console.WriteLine("hello");
    return 0;
}

var today = new LocalDate(2026, 11, 23);
var health = new HealthHistory
{
    AsOf = today,
    BirthDate = new LocalDate(1971, 2, 3),
    Groups = [new GroupAnswer { Group = FactGroupCode.From("heart-and-circulation"), Answer = Answer.Yes }],
    Facts =
    [
        new HealthFact
        {
            Code = HealthCode.From("varicose-veins"),
            Status = ConditionStatus.Active,
            Onset = PartialDate.FromYear(2015),
            Sites = [BodySite.FromArea(AreaCode.From("leg"), Laterality.Left)],
        },
        new HealthFact { Code = HealthCode.From("hypertension"), Status = ConditionStatus.Controlled },
    ],
};
var plan = new SessionPlan
{
    Type = MassageType.Spa,
    Steps =
    [
        new PlanStep { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2), Minutes = 50 },
        new PlanStep { Technique = TechniqueCode.From("hot-stone"), Minutes = 20 },
    ],
};
Console.WriteLine(args[0] switch
{
    "judge" => Screening.Judge(health, plan, today).Verdict.ToString(),
    "screen" => Screening.Screen(health, plan, today).Verdict.ToString(),
    _ => health.AsOf.PlusDays(plan.Steps.Count).Day.ToString("D2", System.Globalization.CultureInfo.InvariantCulture),
});
return 0;
