using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>A roll comes to what judging each client by itself comes to.</summary>
public sealed class ClientRollLaws
{
    private static readonly LocalDate Today = HealthArbitrary.Today;

    [Property(Arbitrary = [typeof(FixtureSessions)], MaxTest = 500)]
    public void Roll_OnTheFixture_IsJudgeOneByOne(Session[] sessions) => AssertSame(sessions, FixtureKnowledge.Base);

    [Property(Arbitrary = [typeof(ShippedSessions)], MaxTest = 200)]
    public void Roll_OnShippedKnowledge_IsJudgeOneByOne(Session[] sessions) => AssertSame(sessions, KnowledgeBase.Default);

    [Property(Arbitrary = [typeof(RuledSessions)], MaxTest = 2000)]
    public void Roll_OnGeneratedRules_IsJudgeOneByOne(RuledSession ruled) => AssertSame([ruled.Session, ruled.Session], ruled.Knowledge);

    [Fact]
    public void Judge_AnyClient_AllocatesNothing()
    {
        HealthHistory[] clients = [With("hypertension"), With("varicose-veins"), With("unheard-of")];
        var screening = ClientRoll.Of(clients, Today).Screen(new() { Type = MassageType.Spa, Steps = [new PlanStep { Technique = TechniqueCode.From("hot-stone") }] });
        var raised = 0;
        var before = 0L;
        for (var turn = 0; turn < 3; turn++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < clients.Length; i++)
            {
                raised += screening.Judge(i).RaisedCount;
                foreach (ref readonly var rule in screening.RulesFor(i))
                {
                    raised += rule.State == FindingState.Applies ? 1 : 0;
                }
            }
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(raised > 0);
    }

    [Fact]
    public void ToString_OfARoll_SaysHowManyAlone() => Assert.Equal("ClientRoll 2", ClientRoll.Of([With("hypertension"), With("epilepsy")], Today).ToString());

    private static HealthHistory With(string code) => new() { AsOf = Today, Facts = [new HealthFact { Code = HealthCode.From(code), Status = ConditionStatus.Active }] };

    // Every client against every plan.
    private static void AssertSame(Session[] sessions, KnowledgeBase knowledge)
    {
        var roll = ClientRoll.Of(sessions.Select(session => session.Health), Today, knowledge);
        Assert.Equal(sessions.Length, roll.Count);
        var alone = new JudgedRule[1000];
        foreach (var plan in sessions.Select(session => session.Plan))
        {
            var screening = roll.Screen(plan);
            for (var i = 0; i < sessions.Length; i++)
            {
                var expected = Screening.Judge(sessions[i].Health, plan, Today, alone, knowledge);
                Assert.Equal(expected, screening.Judge(i));
                Assert.Equal(alone.Take(expected.RaisedCount).Select(rule => rule with { Fact = null }), Copy(screening.RulesFor(i)));
            }
        }
    }

    private static List<JudgedRule> Copy(RollRules rules)
    {
        var copy = new List<JudgedRule>();
        foreach (var rule in rules)
        {
            copy.Add(rule);
        }

        return copy;
    }
}
