using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;

namespace MassageDomain.Tests.Generators;

/// <summary>A client and a plan. The text says only which, so that a failure prints the JSON.</summary>
public sealed record Session(HealthHistory Health, SessionPlan Plan)
{
    public override string ToString() => SessionText.Of(this);
}

/// <summary>Sessions of the small knowledge base.</summary>
public static class FixtureSessions
{
    public static Arbitrary<Session> Sessions() => Of(FixtureKnowledge.Base).ToArbitrary();

    internal static Gen<Session> Of(KnowledgeBase knowledge)
    {
        var health = new HealthArbitrary(knowledge);
        return from history in Gen.Frequency((2, health.WellAskedHistory), (1, health.History))
               from plan in new PlanArbitrary(knowledge).Plan
               select new Session(history, plan);
    }
}

/// <summary>Sessions of the shipped knowledge base.</summary>
public static class ShippedSessions
{
    public static Arbitrary<Session> Sessions() => FixtureSessions.Of(KnowledgeBase.Default).ToArbitrary();
}
