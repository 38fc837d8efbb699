using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: device.</summary>
public sealed class DeviceSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R235.
        { "dermal-filler.blocked-artery", On("2026-11-20").Reports("dermal-filler").Since("2026-11-18").InRegion("cheek-nose").Answers("blocked-artery-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
