using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: skin.</summary>
public sealed class SkinSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R152.
        { "frostbite.area", On("2026-11-20").Reports("frostbite", ConditionStatus.Active).Since("2026-11-18").InRegion("foot-sole", Laterality.Left), Verdict.ChangePlan, Urgency.SameDay },
        // R128.
        { "hematoma.large-or-unexplained", On("2026-11-20").Reports("hematoma", ConditionStatus.Active).Since("2026-11-17").InRegion("thigh-outer", Laterality.Left).Answers("large-spreading-or-unexplained", Answer.Yes), Verdict.ClearanceNeeded, Urgency.SameDay },
        // R138: emergency if breathing is affected.
        { "urticaria.breathing-affected", On("2026-11-20").Reports("urticaria", ConditionStatus.Active).InRegion("thigh-front").Answers("breathing-affected", Answer.Yes).Answers("widespread-or-swelling", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R138.
        { "urticaria.widespread-or-swelling", On("2026-11-20").Reports("urticaria", ConditionStatus.Active).InRegion("thigh-front").Answers("breathing-affected", Answer.Yes).Answers("widespread-or-swelling", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
