using FsCheck.Xunit;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws on a small knowledge base with one rule of every kind.</summary>
[Properties(Arbitrary = [typeof(FixtureSessions)], MaxTest = 500)]
public sealed class ContradictionLawsOnFixture : ContradictionLaws
{
    private protected override KnowledgeBase Knowledge => FixtureKnowledge.Base;
}
