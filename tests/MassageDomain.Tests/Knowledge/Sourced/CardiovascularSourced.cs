using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: cardiovascular.</summary>
public sealed class CardiovascularSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R071.
        { "active-hemorrhage.now", On("2026-11-20").Reports("active-hemorrhage", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R042.
        { "aortic-aneurysm.current", On("2026-11-20").Reports("aortic-aneurysm", ConditionStatus.Active).Since("2024"), Verdict.DoNotTreat, Urgency.SameDay },
        // R055.
        { "bleeding-disorder.severe-or-recent-bleed", On("2026-11-20").Reports("bleeding-disorder", ConditionStatus.Active).Answers("severe-form", Answer.No).Answers("recent-bleed", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R044.
        { "cerebral-aneurysm.current", On("2026-11-20").Reports("cerebral-aneurysm", ConditionStatus.Active).Since("2023"), Verdict.DoNotTreat, Urgency.SameDay },
        // R044: emergency if there is a sudden severe headache.
        { "cerebral-aneurysm.sudden-headache", On("2026-11-20").Reports("cerebral-aneurysm", ConditionStatus.Active).Since("2023").Reports("headache-warning-signs", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R051.
        { "cervical-artery-dissection.current", On("2026-11-20").Reports("cervical-artery-dissection", ConditionStatus.Suspected).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R030, RF-CHEST.
        { "chest-pain.now-or-last-day", On("2026-11-20").Reports("chest-pain", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R001.
        { "deep-vein-thrombosis.current", On("2026-11-20").Reports("deep-vein-thrombosis", ConditionStatus.Active).Since("2026-11-17").InRegion("calf", Laterality.Left), Verdict.DoNotTreat, Urgency.Emergency },
        // R038: emergency if breathless at rest.
        { "heart-failure.breathless-at-rest", On("2026-11-20").Reports("heart-failure", ConditionStatus.Active).Answers("worsening-or-untreated", Answer.Yes).Answers("breathless-at-rest", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R038.
        { "heart-failure.decompensated", On("2026-11-20").Reports("heart-failure", ConditionStatus.Active).Answers("worsening-or-untreated", Answer.Yes).Answers("breathless-at-rest", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R019, RF-BP.
        { "hypertension.crisis-reading", On("2026-11-20").Measured(ReadingKind.SystolicPressure, 185m, "2026-11-20").Measured(ReadingKind.DiastolicPressure, 100m, "2026-11-20"), Verdict.DoNotTreat, Urgency.SameDay },
        // R020, RF-BP.
        { "hypertensive-crisis-signs.emergency", On("2026-11-20").Reports("hypertensive-crisis-signs", ConditionStatus.Active).Answers("organ-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R021, RF-BP.
        { "hypertensive-crisis-signs.symptomatic", On("2026-11-20").Reports("hypertensive-crisis-signs", ConditionStatus.Active), Verdict.DoNotTreat, Urgency.SameDay },
        // R041.
        { "inflammatory-heart-disease.current", On("2026-11-20").Reports("inflammatory-heart-disease", ConditionStatus.Active).Since("2026-11-10"), Verdict.DoNotTreat, Urgency.SameDay },
        // R031.
        { "myocardial-infarction.acute", On("2026-11-20").Reports("myocardial-infarction", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R002.
        { "pulmonary-embolism.current", On("2026-11-20").Reports("pulmonary-embolism", ConditionStatus.Active).Since("2026-11-18"), Verdict.DoNotTreat, Urgency.Emergency },
        // R063.
        { "sickle-cell-disease.crisis", On("2026-11-20").Reports("sickle-cell-disease", ConditionStatus.Active).Answers("crisis-now", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R046.
        { "stroke.acute", On("2026-11-20").Reports("stroke", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R006.
        { "superficial-thrombophlebitis.current", On("2026-11-20").Reports("superficial-thrombophlebitis", ConditionStatus.Active).Since("2026-11-16").InRegion("calf", Laterality.Right), Verdict.ClearanceNeeded, Urgency.SameDay },
        // R058.
        { "thrombocytopenia.very-low-or-bruising", On("2026-11-20").Reports("thrombocytopenia", ConditionStatus.Active).Answers("unexplained-bruising", Answer.No).Measured(ReadingKind.PlateletCount, 19000m, "2026-11-18"), Verdict.DoNotTreat, Urgency.SameDay },
        // R069.
        { "unexplained-edema.new-or-one-sided", On("2026-11-20").Reports("unexplained-edema", ConditionStatus.Active).Since("2026-11-19").InRegion("ankle", Laterality.Left).Answers("new-or-one-sided", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
