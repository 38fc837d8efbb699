using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Rules;
using static MassageDomain.Tests.Knowledge.Sourced.SourcedClient;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>What the source tables call an emergency or a matter for the same day: digestive.</summary>
public sealed class DigestiveSourced
{
    public static TheoryData<string, SourcedClient, Verdict, Urgency> Rows => new()
    {
        // R340.
        { "abdominal-hernia.strangulated", On("2026-11-20").Reports("abdominal-hernia", ConditionStatus.Active).InRegion("groin-inguinal", Laterality.Right).Answers("strangulation-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R338.
        { "appendicitis.current", On("2026-11-20").Reports("appendicitis", ConditionStatus.Suspected).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R347.
        { "bowel-obstruction.current", On("2026-11-20").Reports("bowel-obstruction", ConditionStatus.Suspected).Since("2026-11-20"), Verdict.DoNotTreat, Urgency.Emergency },
        // R346.
        { "diverticular-disease.inflamed-or-fever", On("2026-11-20").Reports("diverticular-disease", ConditionStatus.Active).Answers("inflamed-now", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R489.
        { "gallstones.attack-now", On("2026-11-20").Reports("gallstones", ConditionStatus.Active).Answers("attack-now", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R487.
        { "inflammatory-bowel-disease.severe-flare", On("2026-11-20").Reports("inflammatory-bowel-disease", ConditionStatus.Active).Answers("flare-now", Answer.Yes).Answers("severe-flare-signs", Answer.Yes).Answers("bowel-surgery", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R352: emergency if confused.
        { "liver-disease.confused", On("2026-11-20").Reports("liver-disease", ConditionStatus.Active).Answers("cirrhosis", Answer.Yes).Answers("failure-signs", Answer.No).Answers("confused", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R352.
        { "liver-disease.failing", On("2026-11-20").Reports("liver-disease", ConditionStatus.Active).Answers("cirrhosis", Answer.Yes).Answers("failure-signs", Answer.Yes).Answers("confused", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
        // R351.
        { "pancreatitis.acute-or-flare", On("2026-11-20").Reports("pancreatitis", ConditionStatus.Active).Since("2026-11-18").Answers("acute-now", Answer.Yes), Verdict.DoNotTreat, Urgency.SameDay },
        // R488.
        { "peptic-ulcer.bleeding-signs", On("2026-11-20").Reports("peptic-ulcer", ConditionStatus.Active).Answers("bleeding-signs", Answer.Yes), Verdict.DoNotTreat, Urgency.Emergency },
        // R336.
        { "unexplained-abdominal-pain.new-or-severe", On("2026-11-20").Reports("unexplained-abdominal-pain", ConditionStatus.Active).Since("2026-11-17").Answers("severe", Answer.No).Answers("with-fever-vomiting-or-black-stool", Answer.No), Verdict.DoNotTreat, Urgency.SameDay },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Screen_OfTheFact_FindsTheRuleAsItsSourceSays(string rule, SourcedClient client, Verdict verdict, Urgency urgency) => client.Finds(rule, verdict, urgency);
}
