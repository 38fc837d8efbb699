using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Intake.Questions;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Intake;

public sealed class IntakeValidationTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly IntakeForm Form = new()
    {
        ClientId = "C-1",
        CompletedOn = Today,
        Health = new() { AsOf = Today, BirthDate = new(1985, 3, 4) },
    };

    private static readonly SessionPlan Spa = new() { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Sites = [BodySite.FromArea(AreaCode.From("back"))] }] };

    [Fact]
    public void Validate_OfASoundForm_FindsNothing() => Assert.Empty(IntakeValidation.Validate(Form, Today));

    [Theory]
    [InlineData("+1 (864) 555-0100", true)]
    [InlineData("864.555.0100 x12", true)]
    [InlineData("+34 600 000 000", true)]
    [InlineData("123456", false)]
    [InlineData("+1234567", false)]
    [InlineData("+1234567890123456", false)]
    [InlineData("call my mother", false)]
    public void Validate_OfAPhoneNumber_TakesWhatPeopleWrite(string phone, bool sound) =>
        Expect(Form with { Contact = new() { Phone = phone } }, sound ? [] : ["/contact/phone intake.phone.malformed"]);

    [Theory]
    [InlineData("mara.test+spa@example.co.uk", true)]
    [InlineData("mara@localhost", false)]
    [InlineData("mara at example.org", false)]
    [InlineData("@example.org", false)]
    [InlineData("mara@example..org", false)]
    public void Validate_OfAnEmailAddress_TakesWhatCanBeOne(string email, bool sound) =>
        Expect(Form with { Contact = new() { Email = email } }, sound ? [] : ["/contact/email intake.email.malformed"]);

    [Theory]
    [InlineData("US", "29601", true)]
    [InlineData("US", "29601-1234", true)]
    [InlineData("US", "2960", false)]
    [InlineData("CA", "k1a 0b6", true)]
    [InlineData("CA", "29601", false)]
    [InlineData("GB", "SW1A 1AA", true)]
    [InlineData("AU", "3000", true)]
    [InlineData("IE", "D02 AF30", true)]
    public void Validate_OfAPostCode_GoesByCountry(string country, string code, bool sound) =>
        Expect(Form with { Contact = new() { Address = new() { Country = country, PostCode = code } } }, sound ? [] : ["/contact/address/postCode intake.post-code.malformed"]);

    [Fact]
    public void Validate_OfEverythingAtOnce_ReportsAllOfIt() => Expect(
        Form with
        {
            ClientId = " ",
            CompletedOn = Today.PlusDays(1),
            Complaints = [new() { PainAtBest = PainScore.From(7), PainAtWorst = PainScore.From(3), Onset = PartialDate.FromYear(1950) }],
            BodyMarks = [new() { Kind = BodyMarkKind.Pain, Site = BodySite.FromRegion(RegionCode.From("no-such-region")) }],
            Lifestyle = new() { SleepHours = 25 },
        },
        [
            "/clientId intake.client-id.missing",
            "/completedOn intake.completed-on.after-today",
            "/complaints/0/painAtBest intake.pain.contradicted",
            "/complaints/0/onset intake.date.before-birth",
            "/bodyMarks/0/site site.unknown",
            "/lifestyle/sleepHours intake.sleep-hours.out-of-range",
        ]);

    [Fact]
    public void Validate_OfAListThatWasAnsweredNo_SaysThatTheyContradict() => Expect(
        Form with
        {
            Health = Form.Health with { Groups = [new() { Group = FactGroupCode.From("medicines"), Answer = Answer.No }] },
            Medications = [new() { Name = "a tablet", Concept = HealthCode.From("anticoagulants"), StartedOn = PartialDate.FromYear(2025), ChangedOn = PartialDate.FromYear(2024) }],
        },
        ["/medications intake.list.contradicts-answer", "/medications/0/changedOn intake.date.order"]);

    [Fact]
    public void Validate_OfEntriesInWords_AsksForTheirConcepts() => Expect(
        Form with { Medications = [new() { Name = "a tablet" }, new()], Surgeries = [new() { Concept = HealthCode.From("anticoagulants"), On = PartialDate.FromYear(2027) }] },
        [
            "/medications/0 intake.entry.not-coded",
            "/medications/1 intake.entry.empty",
            "/surgeries/0/concept intake.entry.other-kind",
            "/surgeries/0/on intake.date.after-today",
        ]);

    [Fact]
    public void Validate_OfAFieldThatWasDeclinedAndIsThere_SaysSo() => Expect(
        Form with { Contact = new() { Email = "mara@example.org" }, FieldAnswers = [new() { Field = IntakeField.Email, Answer = Answer.Declined }] },
        ["/fieldAnswers/0/answer intake.field.contradicts-answer"]);

    [Fact]
    public void Validate_OfAClientWhoCannotDecide_AsksWhoDoes() => Expect(
        Form with { Capacity = new() { CanExplainBack = Answer.No } },
        ["/capacity/representative intake.capacity.no-representative"]);

    [Fact]
    public void Validate_OfARelativeWhoInterprets_Warns() => Expect(
        Form with { Interpreter = new() { Needed = Answer.Yes, SpokenLanguage = "vi", WillBePresent = Answer.Yes, IsRelative = Answer.Yes } },
        ["/interpreter/isRelative intake.interpreter.relative"]);

    // South Carolina, S.C. Code 63-5-340: from 16 a minor may consent to health services; whether massage is one is doubtful.
    [Fact]
    public void ValidateFor_AMinorOf16InSouthCarolina_StillAsksForAGuardianAndSaysWhy() => Assert.Equal(
        ["/guardian intake.guardian.missing", "/guardian/phone intake.guardian.contact-missing", "/guardian intake.guardian.mature-minor"],
        Found(Minor(16), JurisdictionCode.From("us-sc"), "guardian"));

    [Fact]
    public void ValidateFor_AMinorOf15_NeedsTheGuardianPresent() => Assert.Equal(
        ["/guardian/willBePresent intake.guardian.not-present"],
        Found(Minor(15) with { Guardian = new() { Name = "Nora Test", Relation = PersonRelation.Parent, Phone = "864 555 0100", WillBePresent = Answer.No } }, null, "guardian"));

    [Theory]
    [InlineData(18, null, false)]
    [InlineData(18, "us-al", true)]
    [InlineData(20, "us-ms", true)]
    [InlineData(21, "us-ms", false)]
    [InlineData(17, "us-wa", true)]
    public void ValidateFor_AClientOfAnAge_AsksForAGuardianByPlace(int age, string? place, bool asks) =>
        Assert.Equal(asks, Found(Minor(age), place is null ? null : JurisdictionCode.From(place), "guardian").Contains("/guardian intake.guardian.missing"));

    [Fact]
    public void ValidateFor_AnOldForm_AsksForAReview()
    {
        var form = Form with { CompletedOn = new(2025, 11, 22) };

        Assert.Equal(["/completedOn intake.review.due"], Found(form, null, "review"));
        Assert.Empty(Found(form with { CompletedOn = new(2025, 11, 23) }, null, "review"));
    }

    [Fact]
    public void ValidateFor_AnOperationAfterTheForm_AsksAgainNow() => Assert.Equal(
        ["/surgeries/0/on intake.review.after-event"],
        Found(Form with { CompletedOn = new(2026, 11, 1), Surgeries = [new() { Concept = HealthCode.From("surgery"), On = PartialDate.FromDate(new(2026, 11, 10)) }] }, null, "review"));

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "/text intake.text.unknown")]
    [InlineData(0, "/text intake.text.unknown")]
    public void ValidateFor_AVersionOfTheText_ComparesItWithTheCatalogue(int version, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Found(Form with { Text = new() { Set = QuestionSetCode.From("spa"), Version = version } }, null, ".text.")));

    [Fact]
    public void Assess_OfAnEmptySpaForm_ListsTheTwelveGroupsAndTheFourFields()
    {
        var missing = IntakeReadinessCheck.Assess(Form, Spa, Today).Missing;

        Assert.Equal(12, missing.Count(item => item.Group is not null));
        Assert.Equal(
            [IntakeField.FullName, IntakeField.Phone, IntakeField.EmergencyContactName, IntakeField.EmergencyContactPhone],
            missing.Select(item => item.Field).OfType<IntakeField>());
        Assert.Equal(["illness-today", "substances-today"], missing.Where(item => item.Urgency == MissingUrgency.OnTheDay).Select(item => item.Group!.Value));
    }

    [Theory]
    [InlineData(Answer.Declined, 0, MissingReason.Declined)]
    [InlineData(Answer.Unknown, 0, MissingReason.Unknown)]
    [InlineData(Answer.Yes, 0, MissingReason.NothingListed)]
    [InlineData(Answer.No, 29, MissingReason.OutOfDate)]
    [InlineData(Answer.No, 28, null)]
    public void Assess_OfAnAnswerToPregnancy_SaysWhyItIsOpen(Answer answer, int daysAgo, MissingReason? reason)
    {
        var form = Form with { Health = Form.Health with { Groups = [new() { Group = FactGroupCode.From("pregnancy"), Answer = answer, On = Today.PlusDays(-daysAgo) }] } };

        var missing = IntakeReadinessCheck.Assess(form, Spa, Today).Missing.SingleOrDefault(item => item.Group?.Value == "pregnancy");

        Assert.Equal(reason, missing?.Reason);
    }

    [Fact]
    public void Validate_OfDatesOfAnotherCalendar_ComparesTheDays()
    {
        // 4 March 1985 is 19 February 1985 in the Julian calendar: the same day, and no issue; a day after today is one in any calendar.
        static LocalDate Julian(LocalDate date) => date.WithCalendar(CalendarSystem.Julian);
        var form = Form with { Health = Form.Health with { AsOf = Julian(Today), BirthDate = Julian(new(1985, 3, 4)) } };

        Assert.Equal(IntakeValidation.Validate(Form, Today), IntakeValidation.Validate(form, Today));
        Assert.Contains(
            IntakeIssueCodes.BirthDateImplausible,
            IntakeValidation.Validate(Form with { Health = Form.Health with { BirthDate = Julian(Today.PlusDays(1)) } }, Today).Select(issue => issue.Code));
    }

    private static IntakeForm Minor(int age) => Form with { Health = Form.Health with { BirthDate = Today.PlusYears(-age) } };

    private static string[] Found(IntakeForm form, JurisdictionCode? place, string about) =>
        [.. IntakeValidation.ValidateFor(form, Spa, Today, place).Select(issue => issue.ToString()).Where(text => text.Contains(about, StringComparison.Ordinal) && !text.Contains(".missing.", StringComparison.Ordinal))];

    private static void Expect(IntakeForm form, string[] expected) =>
        Assert.Equal(expected, IntakeValidation.Validate(form, Today).Select(issue => issue.ToString()));
}
