using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>Judging without reasons comes to what screening comes to, and costs no memory.</summary>
public sealed class JudgeLaws
{
    private static readonly LocalDate Today = HealthArbitrary.Today;

    [Property(Arbitrary = [typeof(FixtureSessions)], MaxTest = 1000)]
    public void Judge_OnTheFixture_IsScreenWithoutReasons(Session session) => AssertSame(session, FixtureKnowledge.Base);

    [Property(Arbitrary = [typeof(ShippedSessions)], MaxTest = 500)]
    public void Judge_OnShippedKnowledge_IsScreenWithoutReasons(Session session) => AssertSame(session, KnowledgeBase.Default);

    [Property(Arbitrary = [typeof(ShippedSessions)], MaxTest = 200)]
    public bool Judge_WithTooLittleRoom_CountsAllAndWritesTheFirst(Session session)
    {
        var (all, few) = (new JudgedRule[1000], new JudgedRule[2]);
        var judgement = Screening.Judge(session.Health, session.Plan, Today, all);

        return Screening.Judge(session.Health, session.Plan, Today, few) == judgement
            && few.Take(judgement.RaisedCount).SequenceEqual(all.Take(Math.Min(2, judgement.RaisedCount)));
    }

    [Fact]
    public void Screen_OfAClearClient_AllocatesNothing()
    {
        var health = new HealthHistory
        {
            AsOf = Today,
            BirthDate = new LocalDate(1980, 5, 17),
            Groups = [.. KnowledgeBase.Default.FactGroups.Select(factGroup => new GroupAnswer { Group = factGroup.Code, Answer = Answer.No })],
        };
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new PlanStep { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }] };
        Assert.Equal(Verdict.Proceed, Screening.Screen(health, plan, Today).Verdict);

        Assert.Equal(0, Allocated(() => Screening.Screen(health, plan, Today)));
    }

    [Fact]
    public void Judge_OfAClientWithEverything_AllocatesNothing()
    {
        var sessions = new[] { Everything(ConditionStatus.Active), Everything(ConditionStatus.Controlled), Everything(null) };
        var rules = new JudgedRule[2000];
        foreach (var session in sessions)
        {
            Assert.True(Screening.Judge(session.Health, session.Plan, Today, rules).RaisedCount > 300);
        }

        Assert.All(sessions, session => Assert.Equal(0, Allocated(() => Screening.Judge(session.Health, session.Plan, Today, rules))));
    }

    private static Session Everything(ConditionStatus? status)
    {
        var knowledge = KnowledgeBase.Default;
        var knee = MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("leg"), MassageDomain.Anatomy.Laterality.Left);
        return new(
            new()
            {
                AsOf = Today,
                BirthDate = new LocalDate(1950, 2, 28),
                Facts = [.. knowledge.Concepts.Select(concept => new HealthFact { Code = concept.Code, Status = status, Onset = PartialDate.FromYear(2026), Sites = [knee] })],
                Gestation = new Gestation { CompletedWeeks = 30 },
                Readings = [new Reading { Kind = ReadingKind.Temperature, Value = 39m, On = Today }],
                Clearances = [new Clearance { About = [knowledge.Concepts[0].Code], IssuedOn = Today, Techniques = [TechniqueCode.From("swedish")] }],
            },
            new() { Type = MassageType.Clinical, Steps = [new PlanStep { Technique = TechniqueCode.From("deep-tissue") }, new PlanStep { Technique = TechniqueCode.From("hot-stone"), Sites = [knee] }] });
    }

    // The first runs make what is made once.
    private static long Allocated<T>(Func<T> run)
    {
        for (var i = 0; i < 3; i++)
        {
            run();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertSame(Session session, KnowledgeBase knowledge)
    {
        var rules = new JudgedRule[1000];
        var judgement = Screening.Judge(session.Health, session.Plan, Today, rules, knowledge);
        var result = Screening.Screen(session.Health, session.Plan, Today, knowledge);
        var found = from rule in rules.Take(judgement.RaisedCount)
                    group rule by rule.Rule.Code into byRule
                    let verdict = byRule.Max(one => one.Verdict)
                    select (byRule.Key, byRule.Where(one => one.Verdict == verdict).Min(one => one.State), verdict, byRule.Max(one => one.Urgency));

        Assert.Equal(Specified.Of(result), new Specified(judgement.Verdict, judgement.Urgency, Specified.Text(found)));
    }
}
