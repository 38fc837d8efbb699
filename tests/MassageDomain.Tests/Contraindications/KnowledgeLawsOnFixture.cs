using FsCheck.Xunit;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws on a small knowledge base with one rule of every kind.</summary>
[Properties(Arbitrary = [typeof(FixtureSessions)], MaxTest = 500)]
public sealed class KnowledgeLawsOnFixture : KnowledgeLaws
{
    private static readonly PracticeKnowledge Here = new(FixtureKnowledge.Base);

    private protected override PracticeKnowledge Practice => Here;
}
