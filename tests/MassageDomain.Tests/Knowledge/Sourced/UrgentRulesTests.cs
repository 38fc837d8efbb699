using MassageDomain.Knowledge;
using MassageDomain.Rules;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>No rule for emergency or same-day care is without an expectation written down from its source.</summary>
public sealed class UrgentRulesTests
{
    [Fact]
    public void UrgentRules_AllHaveASourcedExpectation()
    {
        object[][] rows =
        [
            .. AllergySourced.Rows,
            .. CardiovascularSourced.Rows,
            .. DeviceSourced.Rows,
            .. DigestiveSourced.Rows,
            .. EndocrineSourced.Rows,
            .. GeneralSourced.Rows,
            .. GenitourinarySourced.Rows,
            .. InfectiousSourced.Rows,
            .. MentalHealthSourced.Rows,
            .. MusculoskeletalSourced.Rows,
            .. NeurologicalSourced.Rows,
            .. OncologySourced.Rows,
            .. PregnancySourced.Rows,
            .. RedFlagSourced.Rows,
            .. RespiratorySourced.Rows,
            .. SkinSourced.Rows,
            .. SurgerySourced.Rows,
        ];
        var expected = rows.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal);
        var urgent = KnowledgeBase.Default.Rules.Where(rule => rule.Urgency >= Urgency.SameDay).Select(rule => rule.Code.Value);

        Assert.Equal(urgent.Order(StringComparer.Ordinal), expected);
    }
}
