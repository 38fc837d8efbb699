using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: neurological.</summary>
public sealed class NeurologicalSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R305.
        { "autonomic-dysreflexia-risk.attack-now", On("2026-11-20").Reports("autonomic-dysreflexia-risk", ConditionStatus.Active).InRegion("upper-back").Answers("attack-now", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R467.
        { "concussion.danger-signs", On("2026-11-20").Reports("concussion", ConditionStatus.Active).Since("2026-11-20").Answers("danger-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R293.
        { "concussion.not-cleared", On("2026-11-20").Reports("concussion", ConditionStatus.Active).Since("2026-11-10").Answers("danger-signs", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R471.
        { "facial-palsy.not-assessed", On("2026-11-20").Reports("facial-palsy", ConditionStatus.Suspected).Since("2026-11-20").Answers("assessed", Answer.No), Verdict.DoNotTreat, Urgency.Emergency },
        // R292, RF-HEAD.
        { "headache-warning-signs.emergency", On("2026-11-20").Reports("headache-warning-signs", ConditionStatus.Active), Verdict.DoNotTreat, Urgency.Emergency },
        // R466.
        { "headache-warning-signs.new-with-risk", On("2026-11-20").Reports("headache-warning-signs", ConditionStatus.Active).Answers("sudden", Answer.No).Answers("with-danger-signs", Answer.No).Answers("after-injury", Answer.No).Answers("severe", Answer.No).Answers("worse-with-strain", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R468.
        { "neuropathy.new-and-not-assessed", On("2026-11-20").Reports("neuropathy", ConditionStatus.Active).Since("2026-10-23").InRegion("hand-palm", Laterality.Left).Answers("reduced-sensation", Answer.No).Answers("foot-ulcer", Answer.No).Answers("new-or-spreading", Answer.Yes, "2026-10-23").Answers("assessed", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R313.
        { "vertigo.new-with-danger-signs", On("2026-11-20").Reports("vertigo", ConditionStatus.Active).Since("2026-11-14").Answers("danger-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
