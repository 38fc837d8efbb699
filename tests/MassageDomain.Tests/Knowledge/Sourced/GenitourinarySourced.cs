using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: genitourinary.</summary>
public sealed class GenitourinarySourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R356.
        { "acute-kidney-failure.current", On("2026-11-20").Reports("acute-kidney-failure", ConditionStatus.Active).Since("2026-11-15"), Verdict.DoNotTreat, Urgency.SameDay },
        // R494.
        { "endometriosis-or-fibroids.pelvic-pain-with-danger-signs", On("2026-11-20").Reports("endometriosis-or-fibroids", ConditionStatus.Active).Answers("flare-or-heavy-bleeding", Answer.No).Answers("pelvic-pain-now", Answer.Yes).Answers("danger-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R361.
        { "kidney-stones.severe-pain-or-fever", On("2026-11-20").Reports("kidney-stones", ConditionStatus.Active).Since("2026-11-20").Answers("severe-pain-or-fever-now", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R363.
        { "urinary-tract-infection.kidney-infection-or-danger-signs", On("2026-11-20").Reports("urinary-tract-infection", ConditionStatus.Active).Since("2026-11-19").Answers("kidney-infection", Answer.Yes).Answers("danger-signs", Answer.Yes).Answers("treated-and-fever-free", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
