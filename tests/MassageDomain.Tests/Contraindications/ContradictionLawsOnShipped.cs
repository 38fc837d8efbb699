using FsCheck.Xunit;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws on what ships.</summary>
[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 200)]
public sealed class ContradictionLawsOnShipped : ContradictionLaws
{
    private protected override KnowledgeBase Knowledge => KnowledgeBase.Default;
}
