using FsCheck.Xunit;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws of repair on what ships.</summary>
[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 100)]
public sealed class PlanRepairLawsOnShipped : PlanRepairLaws
{
    private protected override KnowledgeBase Knowledge => KnowledgeBase.Default;
}
