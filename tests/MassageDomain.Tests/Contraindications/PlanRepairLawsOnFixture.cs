using FsCheck.Xunit;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws of repair on the small knowledge base.</summary>
[Properties(Arbitrary = [typeof(FixtureSessions)], MaxTest = 500)]
public sealed class PlanRepairLawsOnFixture : PlanRepairLaws
{
    private protected override KnowledgeBase Knowledge => FixtureKnowledge.Base;
}
