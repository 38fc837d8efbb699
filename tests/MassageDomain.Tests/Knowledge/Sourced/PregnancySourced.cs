using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: pregnancy.</summary>
public sealed class PregnancySourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R197.
        // R197 is for the breast, which a session of the whole body leaves out: only the urgency is left to say.
        { "breastfeeding.mastitis-signs", On("2026-11-20").Reports("breastfeeding").Answers("hot-red-painful-breast-or-fever", Answer.Yes), Verdict.ProceedWithChanges, Urgency.SameDay },
        // R190.
        { "ectopic-pregnancy-or-miscarriage.now", On("2026-11-20").Reports("ectopic-pregnancy-or-miscarriage", ConditionStatus.Suspected), Verdict.DoNotTreat, Urgency.Emergency },
        // R189, RF-PREG1.
        { "obstetric-emergency-signs.present", On("2026-11-20").Reports("obstetric-emergency-signs").Reports("pregnancy").InWeek(18, "2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R185, RF-PREG2.
        { "preeclampsia-signs.present", On("2026-11-20").Reports("preeclampsia-signs").Reports("pregnancy").InWeek(32, "2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R185.
        { "preeclampsia.diagnosed", On("2026-11-20").Reports("preeclampsia", ConditionStatus.Active).Answers("seizure", Answer.No).InWeek(30, "2026-11-20"), Verdict.DoNotTreat, Urgency.SameDay },
        // R185: emergency if there is a seizure.
        { "preeclampsia.seizure", On("2026-11-20").Reports("preeclampsia", ConditionStatus.Active).Answers("seizure", Answer.Yes).InWeek(30, "2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
