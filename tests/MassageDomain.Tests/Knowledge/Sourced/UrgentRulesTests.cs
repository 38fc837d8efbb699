using MassageDomain.Knowledge;
using MassageDomain.Rules;
using Xunit.Abstractions;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>No rule for emergency or same-day care is without an expectation written down from its source.</summary>
public sealed class UrgentRulesTests(ITestOutputHelper output)
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
        var expected = rows.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal).ToArray();
        var urgent = KnowledgeBase.Default.Rules.Where(rule => rule.Urgency >= Urgency.SameDay).ToArray();
        output.WriteLine(
            $"{urgent.Count(rule => rule.Urgency == Urgency.Emergency)} emergency and {urgent.Count(rule => rule.Urgency == Urgency.SameDay)} same-day rules; "
            + $"{rows.Length} expectations written down for {expected.Length} of them");

        Assert.Equal(urgent.Select(rule => rule.Code.Value).Order(StringComparer.Ordinal), expected);
    }
}
