using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: endocrine.</summary>
public sealed class EndocrineSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R483.
        { "adrenal-insufficiency.crisis", On("2026-11-20").Reports("adrenal-insufficiency", ConditionStatus.Active).Answers("crisis-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R484.
        { "dehydration-or-heat-illness.heat-stroke", On("2026-11-20").Reports("dehydration-or-heat-illness", ConditionStatus.Active).Since("2026-11-20").Measured(ReadingKind.Temperature, 40.0m, "2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R479.
        { "diabetes.high-sugar-danger-signs", On("2026-11-20").Reports("diabetes", ConditionStatus.Active).Answers("complication", Answer.No).Answers("glucose-out-of-range", Answer.No).Answers("severe-low", Answer.No).Answers("high-sugar-danger-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R478.
        { "diabetes.very-high-glucose-now", On("2026-11-20").Reports("diabetes", ConditionStatus.Active).Answers("complication", Answer.No).Answers("severe-low", Answer.No).Answers("high-sugar-danger-signs", Answer.No).Answers("glucose-out-of-range", Answer.Yes, "2026-11-20").Measured(ReadingKind.BloodGlucose, 16.8m, "2026-11-20"), Verdict.DoNotTreat, Urgency.SameDay },
        // R480.
        { "hyperthyroidism-or-goiter.storm-signs", On("2026-11-20").Reports("hyperthyroidism-or-goiter", ConditionStatus.Controlled).Measured(ReadingKind.RestingPulse, 121m, "2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R329, RF-HYPO.
        { "hypoglycemia.now", On("2026-11-20").Reports("hypoglycemia", ConditionStatus.Active).Since("2026-11-20").Reports("diabetes", ConditionStatus.Active).Answers("complication", Answer.No).Answers("severe-low", Answer.No).Answers("high-sugar-danger-signs", Answer.No).Answers("glucose-out-of-range", Answer.No), Verdict.DoNotTreat, Urgency.Emergency },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
