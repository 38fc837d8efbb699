using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: musculoskeletal.</summary>
public sealed class MusculoskeletalSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R456.
        { "ankylosing-spondylitis.new-pain-after-fall", On("2026-11-20").Reports("ankylosing-spondylitis").Answers("fused", Answer.Yes).Answers("flare-now", Answer.No).Answers("new-pain-after-fall", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R254, RF-CES.
        { "cauda-equina-syndrome.present", On("2026-11-20").Reports("cauda-equina-syndrome", ConditionStatus.Suspected).Since("2026-11-19"), Verdict.DoNotTreat, Urgency.Emergency },
        // R280.
        { "compartment-syndrome.now", On("2026-11-20").Reports("compartment-syndrome", ConditionStatus.Suspected).Since("2026-11-20").InRegion("calf", Laterality.Left), Verdict.DoNotTreat, Urgency.Emergency },
        // R239.
        { "fracture.not-imaged", On("2026-11-20").Reports("fracture", ConditionStatus.Suspected).Since("2026-11-19").InRegion("foot-top", Laterality.Left).Answers("union-confirmed", Answer.No).Answers("spine-sacrum-skull-or-ribs", Answer.No).Answers("unstable", Answer.No).Answers("imaged", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R239.
        { "fracture.unstable-or-spine", On("2026-11-20").Reports("fracture", ConditionStatus.Active).Since("2026-10-20").InRegion("ribs", Laterality.Left).Answers("union-confirmed", Answer.No).Answers("spine-sacrum-skull-or-ribs", Answer.Yes).Answers("unstable", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R454.
        { "gout.possible-joint-infection", On("2026-11-20").Reports("gout").InRegion("foot-sole", Laterality.Right).Answers("attack-now", Answer.Yes).Answers("first-attack", Answer.Yes).Measured(ReadingKind.Temperature, 37.2m, "2026-11-20"), Verdict.DoNotTreat, Urgency.SameDay },
        // R279, RF-RHABDO.
        { "rhabdomyolysis.present", On("2026-11-20").Reports("rhabdomyolysis", ConditionStatus.Suspected).Since("2026-11-19"), Verdict.DoNotTreat, Urgency.Emergency },
        // R249.
        { "soft-tissue-injury.severe-signs", On("2026-11-20").Reports("soft-tissue-injury").Since("2026-11-20").InRegion("ankle", Laterality.Left).Answers("movement-hurts", Answer.Yes).Answers("severe-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R453.
        { "spinal-stenosis-or-spondylolisthesis.cord-signs", On("2026-11-20").Reports("spinal-stenosis-or-spondylolisthesis").Answers("cord-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R266.
        { "systemic-lupus-erythematosus.flare", On("2026-11-20").Reports("systemic-lupus-erythematosus").Since("2015").InRegion("cheek-nose").Answers("flare-signs", Answer.Yes).Answers("organ-involvement", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R463.
        { "tendinopathy-or-bursitis.possible-septic-bursa", On("2026-11-20").Reports("tendinopathy-or-bursitis").InRegion("elbow-back", Laterality.Right).Answers("hot-or-painful-at-rest-now", Answer.Yes).Answers("broken-skin", Answer.Yes).Measured(ReadingKind.Temperature, 36.9m, "2026-11-20"), Verdict.DoNotTreat, Urgency.SameDay },
        // R240.
        { "vertebral-fracture.recent-or-painful", On("2026-11-20").Reports("vertebral-fracture").Since("2026-08-29").Answers("pain-at-level-now", Answer.No).Answers("new-height-loss", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R250.
        { "whiplash.first-three-days", On("2026-11-20").Reports("whiplash").Since("2026-11-17").Answers("trauma-signs", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
