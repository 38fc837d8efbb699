using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Intake;

/// <summary>What a form says of today is never taken for told by what its history says of another time, another person or nobody.</summary>
public sealed class ForScreeningTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly IntakeForm Form = new()
    {
        ClientId = "C-1",
        CompletedOn = Today,
        Health = new() { AsOf = Today, BirthDate = new(1985, 3, 4) },
    };

    [Theory]
    [InlineData(ConditionStatus.PastHistory, true)]
    [InlineData(ConditionStatus.Resolved, true)]
    [InlineData(ConditionStatus.FamilyHistory, true)]
    [InlineData(ConditionStatus.Active, false)]
    [InlineData(null, false)]
    public void Pregnancy_OfToday_IsNotToldByAnEarlierOne(ConditionStatus? status, bool isNew)
    {
        var earlier = new HealthFact { Code = HealthCode.From("pregnancy"), Status = status, Onset = PartialDate.FromYear(2019) };
        var form = Form with { Health = Form.Health with { Facts = [earlier] } };

        Assert.Equal(isNew ? [earlier, new() { Code = earlier.Code }] : [earlier], IntakeHealth.ForScreening(form with { Pregnancy = new() { Pregnant = Answer.Yes } }).Facts);
        Assert.All([Answer.Unknown, Answer.Declined], answer => Assert.Equal(
            isNew ? [("pregnancy", Answer.Unknown)] : [],
            IntakeHealth.ForScreening(form with { Pregnancy = new() { Pregnant = answer } }).Groups.Select(group => (group.Group.Value, group.Answer))));
    }

    [Theory]
    [InlineData(ConditionStatus.Resolved, "2019", 2)]
    [InlineData(ConditionStatus.PastHistory, null, 2)]
    [InlineData(ConditionStatus.FamilyHistory, null, 2)]
    [InlineData(null, "2019", 2)]
    [InlineData(null, null, 1)]
    [InlineData(ConditionStatus.Controlled, null, 1)]
    public void Medicine_OfToday_IsNotToldByOneThatIsOver(ConditionStatus? status, string? end, int facts)
    {
        var fact = new HealthFact { Code = HealthCode.From("anticoagulants"), Status = status, End = end is null ? null : PartialDate.Parse(end) };
        var form = Form with { Health = Form.Health with { Facts = [fact] }, Medications = [new() { Concept = fact.Code }] };

        Assert.Equal(facts, IntakeHealth.ForScreening(form).Facts.Count);
    }

    [Fact]
    public void Allergy_OfTheClient_IsNotToldByARelatives()
    {
        var mothers = new HealthFact { Code = HealthCode.From("latex-allergy"), Status = ConditionStatus.FamilyHistory };
        var form = Form with { Health = Form.Health with { Facts = [mothers] }, Allergies = [new() { Concept = mothers.Code }] };

        Assert.Equal([mothers, new() { Code = mothers.Code }], IntakeHealth.ForScreening(form).Facts);
    }

    // The history says more of the same fracture: when it was over.
    [Fact]
    public void Injury_OfTheVeryDayOfAFact_IsThatFact()
    {
        var fact = new HealthFact { Code = HealthCode.From("fracture"), Status = ConditionStatus.Resolved, Onset = PartialDate.Parse("2019-05-02"), End = PartialDate.Parse("2019-08") };
        var form = Form with { Health = Form.Health with { Facts = [fact] } };

        Assert.Equal([fact], IntakeHealth.ForScreening(form with { Injuries = [new() { Concept = fact.Code, On = fact.Onset }] }).Facts);
        Assert.Equal(2, IntakeHealth.ForScreening(form with { Injuries = [new() { Concept = fact.Code }] }).Facts.Count);
    }

    // The question for the pregnancy group asks for a birth in the last three months.
    [Theory]
    [InlineData("2026-11-10", true)]
    [InlineData("2026-11", true)]
    [InlineData("2026-08-23", true)]
    [InlineData("2026-08-22", false)]
    [InlineData("2015", false)]
    public void Birth_NotLongAgo_IsAFact(string born, bool isFact) => Assert.Equal(
        isFact ? [("postpartum", born)] : [],
        IntakeHealth.ForScreening(Form with { Pregnancy = new() { LastBirthOn = PartialDate.Parse(born) } }).Facts.Select(fact => (fact.Code.Value, fact.Onset!.ToString())));

    [Fact]
    public void Fainting_AtAMassage_IsATendencyToFaint() => Assert.Equal(
        ["hypotension"],
        IntakeHealth.ForScreening(Form with { PreviousMassage = new() { Reactions = [new() { Kind = MassageReactionKind.Fainting }] } }).Facts.Select(fact => fact.Code.Value));

    // Whoever read the words says so by an entry that has them.
    [Fact]
    public void WordsForATherapist_StopScreeningUntilSomebodyReadThem()
    {
        const string Words = "no work on the belly for a year";
        IntakeForm[] forms =
        [
            Form with { Surgeries = [new() { Concept = HealthCode.From("surgery"), On = PartialDate.FromYear(2020), Limits = Words }] },
            Form with { Practitioners = [new() { Instructions = Words }] },
            Form with { PreviousMassage = new() { Reactions = [new() { Kind = MassageReactionKind.Other, Note = Words }] } },
        ];

        Assert.All(forms, form =>
        {
            var read = form with { UnreadAnswers = [new() { Label = "limits", Text = Words, ReadOn = Today }] };
            Assert.Contains(IntakeHealth.ForScreening(form).Facts, fact => fact.Code.Value == "unread-answer");
            Assert.DoesNotContain(IntakeHealth.ForScreening(read).Facts, fact => fact.Code.Value == "unread-answer");
        });
    }

    [Fact]
    public void UnreadAnswer_ThatIsToBeReadTomorrow_IsNotRead()
    {
        var form = Form with { UnreadAnswers = [new() { Label = "x", Text = "y", ReadOn = Today.PlusDays(1) }] };

        Assert.Single(IntakeHealth.ForScreening(form, today: Today).Facts);
        Assert.Empty(IntakeHealth.ForScreening(form, today: Today.PlusDays(1)).Facts);
    }

    // 1900-01-01 is what many systems write for a date that nobody entered; the year 1 is what others do. The Persian year 1390 began in March 2011.
    [Theory]
    [InlineData("1900-01-01", false)]
    [InlineData("0001-01-01", false)]
    [InlineData("2027-01-01", false)]
    [InlineData("1906-11-23", true)]
    [InlineData("1905-11-23", false)]
    public void BirthDate_ThatCannotBeRight_IsNone(string born, bool counts)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(born).Value;

        Assert.Equal(counts ? date : null, IntakeHealth.ForScreening(Form with { Health = Form.Health with { BirthDate = date } }).BirthDate);
    }

    [Fact]
    public void BirthDate_InAnotherCalendar_IsThatDay() => Assert.Equal(
        new LocalDate(2011, 3, 21),
        IntakeHealth.ForScreening(Form with { Health = Form.Health with { BirthDate = new LocalDate(1390, 1, 1, CalendarSystem.PersianSimple) } }).BirthDate);

    [Fact]
    public void Guardian_WhoTookAConsentBack_HasNoneFromBeforeEither()
    {
        var letter = new Consent
        {
            Scope = ConsentScope.SpaAtOwnRisk,
            Kind = ConsentKind.OwnRisk,
            GivenBy = ConsentSigner.Guardian,
            GivenAt = Instant.FromUtc(2026, 1, 10, 12, 0),
            Method = ConsentMethod.Written,
        };
        var form = Form with { Guardian = new() { Name = "Nora Test", Relation = PersonRelation.Parent }, Consents = [letter] };
        var renewed = letter with { GivenAt = Instant.FromUtc(2026, 6, 1, 12, 0), WithdrawnAt = Instant.FromUtc(2026, 7, 1, 12, 0) };

        Assert.Single(IntakeHealth.ForScreening(form).Clearances);
        Assert.Empty(IntakeHealth.ForScreening(form with { Consents = [letter, renewed] }).Clearances);
        Assert.Empty(IntakeHealth.ForScreening(form with { Guardian = new() { Name = "Nora Test", Relation = PersonRelation.Friend } }).Clearances);
    }

    [Fact]
    public void Screen_OfAPregnancyAfterAnEarlierOne_DoesNotProceed()
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("steam-sauna-bath") }] };
        var groups = MassageDomain.Knowledge.KnowledgeBase.Default.FactGroups.Select(group => new GroupAnswer { Group = group.Code, Answer = group.Code.Value == "pregnancy" ? Answer.Yes : Answer.No });
        var form = Form with
        {
            Health = Form.Health with { Groups = [.. groups], Facts = [new() { Code = HealthCode.From("pregnancy"), Status = ConditionStatus.PastHistory, Onset = PartialDate.FromYear(2019), End = PartialDate.FromYear(2019) }] },
            Pregnancy = new() { Pregnant = Answer.Yes },
        };

        Assert.True(Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).Verdict > Verdict.Proceed);
    }
}
