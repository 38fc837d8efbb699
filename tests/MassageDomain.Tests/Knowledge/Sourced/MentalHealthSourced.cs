using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: mental health.</summary>
public sealed class MentalHealthSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R316.
        { "psychosis-or-mania.acute-episode", On("2026-11-20").Reports("psychosis-or-mania", ConditionStatus.Active).Answers("acute-now", Answer.Yes).Answers("recent-episode", Answer.Yes, "2026-11-20").Answers("medicine-changed", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R473.
        { "substance-use-disorder.withdrawal", On("2026-11-20").Reports("substance-use-disorder", ConditionStatus.Active).Answers("withdrawal-signs", Answer.No).Answers("withdrawal-seizure", Answer.No).Answers("stopped-recently", Answer.Yes, "2026-11-14").Answers("medically-supported", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R473: a seizure is an emergency.
        { "substance-use-disorder.withdrawal-seizure", On("2026-11-20").Reports("substance-use-disorder", ConditionStatus.Active).Answers("stopped-recently", Answer.Yes, "2026-11-16").Answers("medically-supported", Answer.Yes).Answers("withdrawal-signs", Answer.No).Answers("withdrawal-seizure", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
