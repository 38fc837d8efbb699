using FsCheck.Xunit;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws of the menu on what ships.</summary>
[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 25)]
public sealed class SafeMenuLawsOnShipped : SafeMenuLaws
{
    private protected override KnowledgeBase Knowledge => KnowledgeBase.Default;
}
