using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: red flag.</summary>
public sealed class RedFlagSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R486, RF-ABD.
        { "acute-abdomen-signs.present", On("2026-11-20").Reports("acute-abdomen-signs", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R042, RF-BACK-AAA.
        { "aortic-aneurysm-signs.present", On("2026-11-20").Reports("aortic-aneurysm-signs", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // RF-BACK-CANCER.
        { "back-pain-cancer-signs.present", On("2026-11-20").Reports("back-pain-cancer-signs"), Verdict.DoNotTreat, Urgency.SameDay },
        // RF-BACK-FRACTURE.
        { "back-pain-fracture-signs.present", On("2026-11-20").Reports("back-pain-fracture-signs"), Verdict.DoNotTreat, Urgency.SameDay },
        // RF-BACK-INFECT.
        { "back-pain-infection-signs.present", On("2026-11-20").Reports("back-pain-infection-signs"), Verdict.DoNotTreat, Urgency.SameDay },
        // R051, RF-NECK-VASC.
        { "cervical-artery-dissection-signs.present", On("2026-11-20").Reports("cervical-artery-dissection-signs").Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // RF-DVT1.
        { "deep-vein-thrombosis-signs.present", On("2026-11-20").Reports("deep-vein-thrombosis-signs", ConditionStatus.Active).Since("2026-11-19").InRegion("calf", Laterality.Left), Verdict.DoNotTreat, Urgency.SameDay },
        // R270, RF-GCA.
        { "giant-cell-arteritis-signs.present", On("2026-11-20").Reports("giant-cell-arteritis-signs").Since("2026-11-15").BornOn("1976-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R475: emergency with a plan or means.
        { "mental-health-crisis.plan-or-means", On("2026-11-20").Reports("mental-health-crisis", ConditionStatus.Active).Answers("plan-or-means", Answer.Yes).Reports("depression", ConditionStatus.Active), Verdict.DoNotTreat, Urgency.Emergency },
        // R475, RF-MENTAL.
        { "mental-health-crisis.present", On("2026-11-20").Reports("mental-health-crisis", ConditionStatus.Active).Answers("plan-or-means", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R451, RF-NECK-TRAUMA.
        { "neck-trauma-signs.present", On("2026-11-20").Reports("neck-trauma-signs").Since("2026-11-18"), Verdict.DoNotTreat, Urgency.SameDay },
        // R253, RF-BACK-NEURO.
        { "progressive-nerve-deficit.present", On("2026-11-20").Reports("progressive-nerve-deficit").Since("2026-11-15"), Verdict.DoNotTreat, Urgency.SameDay },
        // RF-PE.
        { "pulmonary-embolism-signs.present", On("2026-11-20").Reports("pulmonary-embolism-signs", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // RF-INFECT.
        { "sepsis-signs.present", On("2026-11-20").Reports("sepsis-signs", ConditionStatus.Active), Verdict.DoNotTreat, Urgency.Emergency },
        // R046 calls a stroke an emergency; for signs that have passed, care the same day is this library's choice.
        { "stroke-signs.passed", On("2026-11-20").Reports("stroke-signs", ConditionStatus.Resolved).Since("2026-11-19").Until("2026-11-19"), Verdict.DoNotTreat, Urgency.SameDay },
        // R046, RF-STROKE.
        { "stroke-signs.present", On("2026-11-20").Reports("stroke-signs", ConditionStatus.Active).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R462, RF-NECK-RA.
        { "upper-cervical-instability-signs.present", On("2026-11-20").Reports("upper-cervical-instability-signs").Since("2026-11-15"), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
