using FsCheck.Xunit;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws on what ships.</summary>
[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 200)]
public sealed class KnowledgeLawsOnShipped : KnowledgeLaws
{
    private static readonly PracticeKnowledge Here = new(KnowledgeBase.Default);

    private protected override PracticeKnowledge Practice => Here;
}
