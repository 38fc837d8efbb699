using FsCheck.Xunit;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws of the menu on the small knowledge base.</summary>
[Properties(Arbitrary = [typeof(FixtureSessions)], MaxTest = 300)]
public sealed class SafeMenuLawsOnFixture : SafeMenuLaws
{
    private protected override KnowledgeBase Knowledge => FixtureKnowledge.Base;
}
