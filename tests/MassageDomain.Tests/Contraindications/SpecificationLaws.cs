using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The engine comes to what the specification says: on invented, on shipped and on generated rules.</summary>
public sealed class SpecificationLaws
{
    [Property(Arbitrary = [typeof(FixtureSessions)], MaxTest = 3000)]
    public void Screen_OnTheFixture_IsAsSpecified(Session session) => AssertAsSpecified(session, FixtureKnowledge.Base);

    [Property(Arbitrary = [typeof(ShippedSessions)], MaxTest = 1000)]
    public void Screen_OnShippedKnowledge_IsAsSpecified(Session session) => AssertAsSpecified(session, KnowledgeBase.Default);

    [Property(Arbitrary = [typeof(RuledSessions)], MaxTest = 5000)]
    public void Screen_OnGeneratedRules_IsAsSpecified(RuledSession ruled) => AssertAsSpecified(ruled.Session, ruled.Knowledge);

    private static void AssertAsSpecified(Session session, KnowledgeBase knowledge) => Assert.Equal(
        Specification.Screen(session.Health, session.Plan, HealthArbitrary.Today, knowledge),
        Specified.Of(Screening.Screen(session.Health, session.Plan, HealthArbitrary.Today, knowledge)));
}
