using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>The 29 red flags with the action that the source table asks for: whatever else is true, it is shown.</summary>
public sealed class RedFlagUrgencyTests
{
    private static readonly PartialDate Today = PartialDate.FromDate(HealthArbitrary.Today);

    /// <summary>The concept that the flag became, what is answered to it, and the urgency of the table: E emergency, U same day, R routine.</summary>
    public static TheoryData<string, HealthFact, Urgency> Flags => new()
    {
        { "RF-CES", Flag("cauda-equina-syndrome"), Urgency.Emergency },
        { "RF-BACK-CANCER", Flag("back-pain-cancer-signs"), Urgency.SameDay },
        { "RF-BACK-INFECT", Flag("back-pain-infection-signs"), Urgency.SameDay },
        { "RF-BACK-FRACTURE", Flag("back-pain-fracture-signs"), Urgency.SameDay },
        { "RF-BACK-AGE", Flag("new-back-pain"), Urgency.Routine },
        { "RF-BACK-NEURO", Flag("progressive-nerve-deficit"), Urgency.SameDay },
        { "RF-BACK-AAA", Flag("aortic-aneurysm-signs"), Urgency.Emergency },
        { "RF-NECK-VASC", Flag("cervical-artery-dissection-signs"), Urgency.Emergency },
        { "RF-NECK-TRAUMA", Flag("neck-trauma-signs"), Urgency.SameDay },
        { "RF-NECK-RA", Flag("upper-cervical-instability-signs"), Urgency.SameDay },
        { "RF-STROKE", Flag("stroke-signs"), Urgency.Emergency },
        { "RF-CHEST", Flag("chest-pain"), Urgency.Emergency },
        { "RF-PE", Flag("pulmonary-embolism-signs"), Urgency.Emergency },
        { "RF-DVT1", Flag("deep-vein-thrombosis-signs"), Urgency.SameDay },
        { "RF-DVT2", Flag("long-travel-or-immobility", "leg-symptoms") with { End = Today }, Urgency.SameDay },
        { "RF-BP", Flag("hypertensive-crisis-signs", "organ-signs"), Urgency.Emergency },
        { "RF-HEAD", Flag("headache-warning-signs", "sudden"), Urgency.Emergency },
        { "RF-GCA", Flag("giant-cell-arteritis-signs"), Urgency.Emergency },
        { "RF-PREG1", Flag("obstetric-emergency-signs"), Urgency.Emergency },
        { "RF-PREG2", Flag("preeclampsia-signs"), Urgency.Emergency },
        { "RF-ABD", Flag("acute-abdomen-signs"), Urgency.Emergency },
        { "RF-RHABDO", Flag("rhabdomyolysis"), Urgency.Emergency },
        { "RF-INFECT", Flag("sepsis-signs"), Urgency.Emergency },
        { "RF-HYPO", Flag("hypoglycemia"), Urgency.Emergency },
        { "RF-SKIN", Flag("contagious-rash-signs"), Urgency.Routine },
        { "RF-LUMP", Flag("undiagnosed-lump"), Urgency.Routine },
        { "RF-MENTAL", Flag("mental-health-crisis"), Urgency.SameDay },
        { "RF-SAFETY", Flag("safety-at-home-concern"), Urgency.Routine },
        { "RF-CONSENT", Unrepresented, Urgency.None },
    };

    [Fact]
    public void Flags_AreAllTwentyNine() => Assert.Equal(29, Flags.Count);

    [Theory]
    [MemberData(nameof(Flags))]
    public void Screen_OfARedFlag_ShowsItsUrgencyWhateverElseIsTrue(string id, HealthFact flag, Urgency urgency)
    {
        var property = Prop.ForAll(ShippedSessions.Sessions(), session =>
        {
            // The age and the pressure are part of what some flags ask about.
            var health = session.Health with
            {
                Facts = [.. session.Health.Facts, flag],
                BirthDate = new(1950, 6, 15),
                Readings = [.. session.Health.Readings, new() { Kind = ReadingKind.SystolicPressure, Value = 185, On = HealthArbitrary.Today }],
            };
            var result = Screening.Screen(health, session.Plan, HealthArbitrary.Today);
            return session.Plan.Steps.Count == 0 || (result.Urgency >= urgency && (id != "RF-CONSENT" || result.Verdict == Verdict.DoNotTreat));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), property);
        Assert.True(KnowledgeBase.Default.Concepts.Contains(flag.Code));
    }

    private static HealthFact Unrepresented { get; } = Flag("consent-impairment") with
    {
        Details = [new() { Code = DetailCode.From("representative-or-interpreter-present"), Answer = Answer.No }],
    };

    private static HealthFact Flag(string code, params string[] yes) => new()
    {
        Code = HealthCode.From(code),
        Status = ConditionStatus.Active,
        Onset = Today,
        Details = [.. yes.Select(detail => new DetailAnswer { Code = DetailCode.From(detail), Answer = Answer.Yes, On = Today })],
    };
}
