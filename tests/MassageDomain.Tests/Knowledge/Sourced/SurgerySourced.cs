using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: surgery.</summary>
public sealed class SurgerySourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R217.
        { "dental-surgery-or-infection.spreading-infection", On("2026-11-20").Reports("dental-surgery-or-infection", ConditionStatus.Active).Since("2026-11-18").Answers("healed", Answer.No).Answers("swelling-fever-or-pus", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
