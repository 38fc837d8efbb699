using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: oncology.</summary>
public sealed class OncologySourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R167.
        { "neutropenia-or-immunosuppression.low-count", On("2026-11-20").Reports("neutropenia-or-immunosuppression", ConditionStatus.Active).Since("2026-11"), Verdict.ClearanceNeeded, Urgency.SameDay },
        // R167: fever of 38 C and more is an emergency.
        { "neutropenia-or-immunosuppression.with-fever", On("2026-11-20").Reports("neutropenia-or-immunosuppression", ConditionStatus.Active).Since("2026-11").Measured(ReadingKind.Temperature, 38.0m, "2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
