using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: allergy.</summary>
public sealed class AllergySourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R374.
        { "anaphylaxis.reaction-now", On("2026-11-20").Reports("anaphylaxis", ConditionStatus.Active).Answers("reaction-now", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
