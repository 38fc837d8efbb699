using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>Facts that contradict each other are issues of the intake, and screening takes the more restrictive reading all the same.</summary>
public sealed class ContradictionTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static SessionPlan Plan { get; } = new()
    {
        Type = MassageType.Spa,
        Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }],
        Positions = [BodyPosition.Supine],
    };

    [Fact]
    public void Pregnant_AndNotPregnant_IsPregnant()
    {
        var health = Client(new HealthFact { Code = HealthCode.From("pregnancy"), Status = ConditionStatus.Active }) with { Gestation = new() { CompletedWeeks = 30 } };
        var denied = health with { Groups = [.. health.Groups.Select(answer => answer with { Answer = Answer.No })] };

        Assert.Contains(IntakeIssueCodes.NoContradictsFact, Issues(denied));
        Assert.Equal(Screening.Screen(health, Plan, Today).Findings, Screening.Screen(denied, Plan, Today).Findings);
        Assert.Contains(Screening.Screen(denied, Plan, Today).Findings, finding => finding.Rule.Code.Value.StartsWith("pregnancy.", StringComparison.Ordinal));
    }

    [Fact]
    public void Pregnant_AndNoLonger_IsPregnant()
    {
        var pregnant = new HealthFact { Code = HealthCode.From("pregnancy"), Status = ConditionStatus.Active };
        var over = pregnant with { Status = ConditionStatus.PastHistory, Onset = PartialDate.FromYear(2020), End = PartialDate.FromYear(2020) };
        var sure = Screening.Screen(Client(pregnant) with { Gestation = new() { CompletedWeeks = 30 } }, Plan, Today);
        var both = Screening.Screen(Client(pregnant, over) with { Gestation = new() { CompletedWeeks = 30 } }, Plan, Today);

        Assert.True(both.Verdict >= sure.Verdict);
        Assert.All(sure.Findings, finding => Assert.Contains(both.Findings, other => other.Rule == finding.Rule));
    }

    [Fact]
    public void OnsetAfterToday_IsReadAsToday()
    {
        // R001: a clot that is there now; a date that cannot be right does not make it old.
        var clot = new HealthFact { Code = HealthCode.From("deep-vein-thrombosis"), Status = ConditionStatus.Active, Onset = PartialDate.Parse("2027-03-01") };

        Assert.Contains(IntakeIssueCodes.DateAfterToday, Issues(Client(clot)));
        Assert.Equal((Verdict.DoNotTreat, Urgency.Emergency), Outcome(Client(clot)));
    }

    [Fact]
    public void StoppedBeforeStarted_IsTakenStill()
    {
        // Row anticoagulants-new: within four weeks of the start, only with a letter.
        var stopped = new HealthFact
        {
            Code = HealthCode.From("anticoagulants"),
            Status = ConditionStatus.PastHistory,
            Onset = PartialDate.Parse("2026-11-10"),
            End = PartialDate.Parse("2026-10-01"),
            Details = [new() { Code = DetailCode.From("for-a-clot"), Answer = Answer.No }],
        };
        var findings = Screening.Screen(Client(stopped), Plan, Today).Findings;

        Assert.Contains(IntakeIssueCodes.BeforeOnset, Issues(Client(stopped)));
        Assert.Contains(findings, finding => finding is { State: FindingState.Applies, Verdict: Verdict.ClearanceNeeded } && finding.Rule.Code.Value == "anticoagulants.new-or-changed");
    }

    [Fact]
    public void ActiveWithAnEndDate_IsThereStill()
    {
        var clot = new HealthFact { Code = HealthCode.From("deep-vein-thrombosis"), Status = ConditionStatus.Active, Onset = PartialDate.FromYear(2019), End = PartialDate.FromYear(2020) };

        Assert.Contains(IntakeIssueCodes.EndContradictsStatus, Issues(Client(clot)));
        Assert.Equal((Verdict.DoNotTreat, Urgency.Emergency), Outcome(Client(clot)));
    }

    [Fact]
    public void AnsweredYesAndNo_IsWhicheverIsStricter()
    {
        // R038: emergency where the answer is yes; the no beside it does not ease.
        var heart = new HealthFact
        {
            Code = HealthCode.From("heart-failure"),
            Status = ConditionStatus.Active,
            Details =
            [
                new() { Code = DetailCode.From("worsening-or-untreated"), Answer = Answer.Yes },
                new() { Code = DetailCode.From("breathless-at-rest"), Answer = Answer.No },
                new() { Code = DetailCode.From("breathless-at-rest"), Answer = Answer.Yes },
            ],
        };

        Assert.Contains(IntakeIssueCodes.DetailAnsweredTwice, Issues(Client(heart)));
        Assert.Equal((Verdict.DoNotTreat, Urgency.Emergency), Outcome(Client(heart)));
    }

    private static (Verdict, Urgency) Outcome(HealthHistory health) => Screening.Screen(health, Plan, Today) is var result ? (result.Verdict, result.Urgency) : default;

    private static IEnumerable<IssueCode> Issues(HealthHistory health) =>
        IntakeValidation.Validate(new IntakeForm { ClientId = "invented", CompletedOn = Today, Health = health }, Today).Select(issue => issue.Code);

    private static HealthHistory Client(params HealthFact[] facts) => new()
    {
        AsOf = Today,
        BirthDate = new(1985, 6, 15),
        Groups =
        [
            .. from factGroup in KnowledgeBase.Default.FactGroups
               let listed = facts.Any(fact => KnowledgeBase.Default.Concepts[fact.Code].Groups.Contains(factGroup.Code))
               select new GroupAnswer { Group = factGroup.Code, Answer = listed ? Answer.Yes : Answer.No },
        ],
        Facts = facts,
    };
}
