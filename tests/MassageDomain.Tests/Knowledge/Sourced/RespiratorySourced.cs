using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: respiratory.</summary>
public sealed class RespiratorySourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R075.
        { "asthma.attack-or-unstable", On("2026-11-20").Reports("asthma", ConditionStatus.Active).Answers("worse-lying", Answer.No).Answers("attack-or-unstable", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R082.
        { "pneumonia.current", On("2026-11-20").Reports("pneumonia", ConditionStatus.Active).Since("2026-11-15"), Verdict.DoNotTreat, Urgency.SameDay },
        // R080.
        { "respiratory-failure.now", On("2026-11-20").Reports("respiratory-failure", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R083.
        { "tuberculosis.current", On("2026-11-20").Reports("tuberculosis", ConditionStatus.Controlled).Since("2026-10-21"), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
