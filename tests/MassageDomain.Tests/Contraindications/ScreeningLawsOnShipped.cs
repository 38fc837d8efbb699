using FsCheck.Xunit;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws on what ships.</summary>
[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 500)]
public sealed class ScreeningLawsOnShipped : ScreeningLaws
{
    private protected override KnowledgeBase Knowledge => KnowledgeBase.Default;
}
