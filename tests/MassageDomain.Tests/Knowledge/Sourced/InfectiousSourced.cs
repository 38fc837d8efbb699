using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: infectious.</summary>
public sealed class InfectiousSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R104.
        { "cellulitis.first-week-of-treatment", On("2026-11-20").Reports("cellulitis", ConditionStatus.Active).Since("2026-11-19").InRegion("shin", Laterality.Left).Answers("on-antibiotics", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R104.
        { "cellulitis.until-cleared", On("2026-11-20").Reports("cellulitis", ConditionStatus.Active).Since("2026-11-19").InRegion("shin", Laterality.Left).Answers("on-antibiotics", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R086.
        { "fever.current-or-within-24-hours", On("2026-11-20").Reports("fever", ConditionStatus.Active), Verdict.DoNotTreat, Urgency.SameDay },
        // R100.
        { "herpes-zoster.rash-present", On("2026-11-20").Reports("herpes-zoster", ConditionStatus.Active).Since("2026-11-16").InRegion("ribs", Laterality.Left), Verdict.DoNotTreat, Urgency.SameDay },
        // R097.
        { "lyme-disease.untreated-or-systemic", On("2026-11-20").Reports("lyme-disease", ConditionStatus.Active).InRegion("thigh-back", Laterality.Left).Answers("treated", Answer.No).Answers("fever-or-nerve-signs", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R119.
        { "lymphadenitis.with-illness", On("2026-11-20").Reports("lymphadenitis", ConditionStatus.Active).InRegion("neck-side", Laterality.Left).Answers("fever-or-feeling-ill", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R089.
        { "meningitis.current", On("2026-11-20").Reports("meningitis", ConditionStatus.Suspected), Verdict.DoNotTreat, Urgency.Emergency },
        // R118.
        { "osteomyelitis.until-cleared", On("2026-11-20").Reports("osteomyelitis", ConditionStatus.Active).Since("2026-10").InRegion("shin", Laterality.Right), Verdict.DoNotTreat, Urgency.SameDay },
        // R088.
        { "sepsis.current", On("2026-11-20").Reports("sepsis", ConditionStatus.Active), Verdict.DoNotTreat, Urgency.Emergency },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
