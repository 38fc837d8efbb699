using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>Answers, dates, readings and letters that look as if they settled something and do not, on shipped knowledge.</summary>
public sealed class OpenPathTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly SessionPlan Plan = new()
    {
        Type = MassageType.Spa,
        Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }],
        Positions = [BodyPosition.SideLying],
    };

    [Theory]
    [InlineData(ConditionStatus.PastHistory, "2015", true)]
    [InlineData(ConditionStatus.FamilyHistory, null, true)]
    [InlineData(ConditionStatus.PastHistory, "2026-10-20", false)] // within the three months that the question asks about
    public void AYes_IsNotAboutWhatWasOverLongBefore(ConditionStatus status, string? onset, bool open)
    {
        var fact = new HealthFact { Code = HealthCode.From("cesarean-section"), Status = status, Onset = onset is null ? null : PartialDate.Parse(onset) };

        Assert.Equal(open, Screen(Client([fact], "pregnancy")).Questions.Any(question => question is { Kind: QuestionKind.WhichOfGroup, Group.Value: "pregnancy" }));
    }

    [Fact]
    public void TheWeekOfAPregnancyThatNobodyReported_AsksForIt()
    {
        var result = Screen(Client([]) with { Gestation = new() { CompletedWeeks = 30 } });

        Assert.Equal(Verdict.NotAssessed, result.Verdict);
        Assert.Equal("pregnancy", Assert.Single(result.Questions).Group?.Value);
    }

    [Theory]
    [InlineData("2028-07-15", null)]
    [InlineData(null, "2026-12-20")]
    public void AWeekThatCannotBe_IsNotKnown(string? due, string? countedOn)
    {
        var gestation = new Gestation { DueDate = due is null ? null : Date(due), CompletedWeeks = countedOn is null ? null : 30, On = countedOn is null ? null : Date(countedOn) };
        var client = Client([new() { Code = HealthCode.From("pregnancy"), Status = ConditionStatus.Active }], "pregnancy") with { Gestation = gestation };

        Assert.Contains(Screening.Screen(client, Plan with { Positions = [BodyPosition.Supine] }, Today).Questions, question => question.Kind == QuestionKind.GestationWeek);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-11-20", FindingState.Applies)] // before the seizure
    [InlineData("2026-11-21", "2026-11-20", FindingState.Cleared)]
    public void ALetter_AnswersNothingThatHappenedAfterwards(string issued, string changed, FindingState expected)
    {
        var fact = new HealthFact { Code = HealthCode.From("anticoagulants"), Status = ConditionStatus.Active, Onset = PartialDate.FromYear(2010), Changed = PartialDate.Parse(changed) };
        var client = Client([fact], "medicines") with { Clearances = [new() { About = [fact.Code], IssuedOn = Date(issued) }] };

        Assert.Equal(expected, Screen(client).Findings.Single(finding => finding.Rule.Code.Value == "anticoagulants.new-or-changed").State);
    }

    [Fact]
    public void ALetter_DropsNoUrgency()
    {
        var fact = new HealthFact { Code = HealthCode.From("concussion"), Status = ConditionStatus.Active, Onset = PartialDate.Parse("2026-11-10"), Details = [new() { Code = DetailCode.From("danger-signs"), Answer = Answer.No }] };
        var client = Client([fact], "surgery-and-injury") with { Clearances = [new() { About = [fact.Code], IssuedOn = Today }] };

        Assert.Contains(Screen(client).Findings, finding => finding is { State: FindingState.Cleared, Urgency: Urgency.SameDay });
        Assert.Equal(Urgency.SameDay, Screen(client).Urgency);
    }

    [Fact]
    public void ALetterThatLeavesOutNobodyKnowsWhat_CoversNothing()
    {
        var fact = new HealthFact { Code = HealthCode.From("anticoagulants"), Status = ConditionStatus.Active, Onset = PartialDate.Parse("2026-11-10"), Changed = PartialDate.Parse("2026-11-10") };
        var client = Client([fact], "medicines") with { Clearances = [new() { About = [fact.Code], IssuedOn = Today, ExceptSites = [BodySite.FromRegion(RegionCode.From("left-calf"))] }] };

        Assert.Equal(FindingState.Applies, Screen(client).Findings.Single(finding => finding.Rule.Code.Value == "anticoagulants.new-or-changed").State);
    }

    [Theory]
    [InlineData(120, "2027-01-01")] // a day to come
    [InlineData(18, "2026-11-23")] // no systolic pressure
    public void AReadingThatCannotBe_TakesNoOthersPlace(int value, string on)
    {
        Reading[] readings =
        [
            new() { Kind = ReadingKind.SystolicPressure, Value = 200, On = Today.PlusDays(on == "2027-01-01" ? 0 : -1) },
            new() { Kind = ReadingKind.SystolicPressure, Value = value, On = Date(on) },
        ];
        var alone = Screen(Client([]) with { Readings = readings[..1] });
        var both = Screen(Client([]) with { Readings = readings });

        Assert.True(alone.Verdict > Verdict.ProceedWithChanges);
        Assert.True(both.Verdict >= alone.Verdict);
        Assert.True(both.Urgency >= alone.Urgency);
    }

    [Fact]
    public void WhatEndsAfterToday_IsThereStill()
    {
        var fact = new HealthFact { Code = HealthCode.From("anticoagulants"), Status = ConditionStatus.Resolved, Onset = PartialDate.Parse("2026-11-10"), End = PartialDate.Parse("2026-12-15") };

        Assert.Contains(Screen(Client([fact], "medicines")).Findings, finding => finding is { State: FindingState.Applies, Rule.Code.Value: "anticoagulants.new-or-changed" });
    }

    [Theory]
    [InlineData(1016)]
    [InlineData(2030)]
    public void AnAgeThatNobodyHas_IsNotKnown(int year) =>
        Assert.Contains(Screen(Client([]) with { BirthDate = new(year, 5, 17) }).Questions, question => question.Kind == QuestionKind.BirthDate);

    [Fact]
    public void ADayOfAnotherCalendar_IsTheSameDay() => Assert.Equal(
        Screen(Client([]) with { BirthDate = new(2012, 1, 1) }).Verdict,
        Screening.Screen(Client([]) with { BirthDate = new(2012, 1, 1) }, Plan, Today.WithCalendar(CalendarSystem.PersianSimple)).Verdict);

    private static ScreeningResult Screen(HealthHistory health) => Screening.Screen(health, Plan, Today);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static HealthHistory Client(HealthFact[] facts, params string[] yes) => new()
    {
        AsOf = Today,
        BirthDate = new(1985, 6, 15),
        Groups = [.. KnowledgeBase.Default.FactGroups.Select(factGroup => new GroupAnswer { Group = factGroup.Code, Answer = yes.Contains(factGroup.Code.Value) ? Answer.Yes : Answer.No })],
        Facts = facts,
    };
}
