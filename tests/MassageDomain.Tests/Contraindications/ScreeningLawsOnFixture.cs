using FsCheck.Xunit;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws on a small knowledge base with one rule of every kind, so that rules meet often.</summary>
[Properties(Arbitrary = [typeof(FixtureSessions)], MaxTest = 1000)]
public sealed class ScreeningLawsOnFixture : ScreeningLaws
{
    private protected override KnowledgeBase Knowledge => FixtureKnowledge.Base;
}
