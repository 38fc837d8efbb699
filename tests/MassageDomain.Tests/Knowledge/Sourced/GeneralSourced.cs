using MassageDomain.Anatomy;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: general.</summary>
public sealed class GeneralSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R385, RF-DVT2.
        { "long-travel-or-immobility.with-clot-signs", On("2026-11-20").Reports("long-travel-or-immobility").Until("2026-10-31").Answers("bed-rest-or-plaster", Answer.No).Answers("leg-symptoms", Answer.No).Reports("deep-vein-thrombosis-signs").InRegion("calf", Laterality.Left), Verdict.DoNotTreat, Urgency.SameDay },
        // R385.
        { "long-travel-or-immobility.with-leg-symptoms", On("2026-11-20").Reports("long-travel-or-immobility").Until("2026-11-10").Answers("bed-rest-or-plaster", Answer.No).Answers("leg-symptoms", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R378.
        { "undiagnosed-pain.serious", On("2026-11-20").Reports("undiagnosed-pain").InRegion("lower-back", Laterality.Left).Answers("severe-constant-or-night-pain", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
