using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Intake.Questions;

/// <summary>Whatever was answered with anything but no leaves a trace in the form.</summary>
public sealed class AnswerSheetTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 15, 0);
    private static readonly QuestionForm Clinical = QuestionForms.FromSet(QuestionSets.Clinical);

    public static TheoryData<string> QuestionsAboutSomeOfAGroup =>
        [.. IntakeCatalogue.Default.Questions.Where(question => question is { Kind: AnswerKind.Facts, Groups.Count: 0 }).Select(question => question.Code.Value)];

    [Theory]
    [MemberData(nameof(QuestionsAboutSomeOfAGroup))]
    public void ToForm_OfAnAnswerThatSaysNothing_StopsScreeningUntilItWasRead(string code)
    {
        var question = IntakeCatalogue.Default.Questions[QuestionCode.From(code)];

        Assert.All([Answer.Unknown, Answer.Declined, Answer.NotAsked], given =>
        {
            var form = Form(question, given);
            Assert.Equal([(code, false)], form.UnreadAnswers.Select(answer => (answer.Label, answer.ReadOn is not null)));
            Assert.Contains(IntakeHealth.ForScreening(form).Facts, fact => fact.Code.Value == "unread-answer");
        });
        Assert.Empty(Form(question, Answer.No).UnreadAnswers);
        Assert.Empty(Form(question, Answer.No).Health.Groups);
        var yes = Form(question, Answer.Yes);
        Assert.Equal(question.Facts.Count == 1 ? 0 : 1, yes.UnreadAnswers.Count);
        Assert.Equal(question.Facts.Count == 1 ? 1 : 0, yes.Health.Facts.Count);
    }

    // Concepts of rf-mental-health stand in more than one group: each is open.
    [Fact]
    public void ToForm_OfAYesThatIsNotSpecified_OpensEveryGroupOfEveryMeaning()
    {
        var question = IntakeCatalogue.Default.Questions[QuestionCode.From("rf-neck-instability")];
        var groups = question.Facts.SelectMany(fact => MassageDomain.Knowledge.KnowledgeBase.Default.Concepts[fact].Groups).Distinct().Order().ToArray();

        Assert.True(groups.Length > question.Facts.Select(fact => MassageDomain.Knowledge.KnowledgeBase.Default.Concepts[fact].Groups[0]).Distinct().Count());
        Assert.Equal(groups, Form(question, Answer.Yes).Health.Groups.Where(answer => answer.Answer == Answer.Unknown).Select(answer => answer.Group).Order());
    }

    [Fact]
    public void Read_OfAnUnknownCaudaEquina_IsNotAssessed()
    {
        var sheet = AnswerSheetJson.Read("""{"rf-cauda-equina":{"answer":"unknown"}}"""u8.ToArray(), Clinical).Value;
        var no = Clinical.Questions.Where(question => question.Groups.Count > 0).Select(question => new QuestionAnswer { Question = question.Code, Kind = question.Kind, Answer = Answer.No });
        var born = new QuestionAnswer { Question = QuestionCode.From("birth-date"), Kind = AnswerKind.Date, Date = PartialDate.FromDate(new(1985, 3, 4)) };
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("back"))] }] };
        Verdict Of(params IEnumerable<QuestionAnswer> answers) => Screening.Screen(IntakeHealth.ForScreening(AnswerSheets.ToForm(new() { Answers = [.. answers] }, "C-1", Today)), plan, Today).Verdict;

        Assert.Equal(Verdict.Proceed, Of([.. no, born]));
        Assert.Equal(Verdict.NotAssessed, Of([.. no, born, .. sheet.Answers]));
    }

    [Theory]
    [InlineData("birth-date")]
    [InlineData("full-name")]
    [InlineData("guardian-name")]
    [InlineData("guardian-phone")]
    public void IsFilled_OfANoWhereThereCanBeNone_IsNot(string code)
    {
        var question = IntakeCatalogue.Default.Questions[QuestionCode.From(code)];

        Assert.False(IntakeFields.IsFilled(Form(question, Answer.No), question.Field!.Value));
    }

    [Fact]
    public void IsFilled_OfNoEmailAddress_Is() => Assert.True(IntakeFields.IsFilled(Form(IntakeCatalogue.Default.Questions[QuestionCode.From("email")], Answer.No), IntakeField.Email));

    // Nobody is of age by the first of January of the year in which they were born.
    [Fact]
    public void ToForm_OfABirthDateThatIsNotADay_LeavesItOpen() => Assert.Null(Put("birth-date", AnswerKind.Date, answer => answer with { Date = PartialDate.FromYear(2008) }).Health.BirthDate);

    [Theory]
    [InlineData("12.5", 12)]
    [InlineData("45", 45)]
    [InlineData("46", null)]
    [InlineData("-1", null)]
    [InlineData("99999999999999999999", null)]
    public void ToForm_OfWeeks_TakesThoseThatAreCompleted(string number, int? weeks) => Assert.Equal(
        weeks,
        Put("gestation-weeks", AnswerKind.Number, answer => answer with { Number = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture) }).Health.Gestation?.CompletedWeeks);

    [Theory]
    [InlineData("3.7", 4)]
    [InlineData("3", 3)]
    [InlineData("10.5", null)]
    [InlineData("99999999999999999999", null)]
    public void ToForm_OfPain_IsNeverLessThanWasSaid(string number, int? pain) => Assert.Equal(
        pain,
        Put("pain-now", AnswerKind.Scale, answer => answer with { Number = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture) }).Complaints[0].PainNow?.Value);

    [Theory]
    [InlineData(null, 1985, ConsentSigner.Client)]
    [InlineData(FilledInBy.Client, 1985, ConsentSigner.Client)]
    [InlineData(FilledInBy.Representative, 1985, ConsentSigner.Substitute)]
    [InlineData(FilledInBy.Representative, 2012, ConsentSigner.Guardian)]
    [InlineData(FilledInBy.Staff, 1985, null)]
    [InlineData(FilledInBy.Helper, 1985, null)]
    [InlineData(FilledInBy.Import, 1985, null)]
    public void ToForm_OfAStatementThatWasTicked_IsTheConsentOfWhoeverTickedIt(FilledInBy? by, int born, ConsentSigner? signer)
    {
        var consent = IntakeCatalogue.Default.Questions.First(question => question.Scope == ConsentScope.SpaAtOwnRisk);
        var sheet = new AnswerSheet
        {
            FilledInBy = by,
            Answers =
            [
                new() { Question = consent.Code, Kind = consent.Kind, Answer = Answer.Yes },
                new() { Question = QuestionCode.From("birth-date"), Kind = AnswerKind.Date, Date = PartialDate.FromDate(new(born, 3, 4)) },
            ],
        };

        Assert.Equal(signer is { } who ? [who] : [], AnswerSheets.ToForm(sheet, "C-1", Today, Now).Consents.Select(given => given.GivenBy));
    }

    [Fact]
    public void Read_OfAWrittenSheetWithAllThatItCanHold_IsTheSameSheet()
    {
        var sheet = new AnswerSheet
        {
            FilledInBy = FilledInBy.Import,
            Answers = [new() { Question = QuestionCode.From("full-name"), Kind = AnswerKind.Text, Text = "Mara Test" }],
            Facts = [HealthCode.From("epilepsy"), HealthCode.From("not-in-the-catalogue")],
            Unread = [new() { Label = "Anything else?", Text = "my leg", ReadOn = Today }, new() { Label = "And?", Text = "" }],
        };
        var written = AnswerSheetJson.Write(sheet);
        var schema = JsonSchema.FromText(Encoding.UTF8.GetString(FormSchema.Write(Clinical, Language.English)));

        Assert.Equal(sheet, AnswerSheetJson.Read(written, Clinical).Value);
        Assert.True(schema.Evaluate(JsonNode.Parse(written)).IsValid);
    }

    [Theory]
    [InlineData("""{"$filledInBy":"nobody"}""")]
    [InlineData("""{"$filledInBy":7}""")]
    [InlineData("""{"$facts":[]}""")]
    [InlineData("""{"$facts":["No Code"]}""")]
    [InlineData("""{"$facts":["epilepsy","epilepsy"]}""")]
    [InlineData("""{"$unread":[{"label":"x"}]}""")]
    [InlineData("""{"$unread":[{"label":"x","text":"y","more":1}]}""")]
    [InlineData("""{"$unread":[{"label":"x","text":"y","readOn":"2026-02-30"}]}""")]
    [InlineData("""{"focus-sites":[{"side":"left"}]}""")]
    [InlineData("""{"focus-sites":[{"region":"knee","area":"back"}]}""")]
    public void Read_OfWhatNoSheetHolds_IsRefusedByReaderAndSchema(string document)
    {
        var schema = JsonSchema.FromText(Encoding.UTF8.GetString(FormSchema.Write(Clinical, Language.English)));

        Assert.Equal(["json.wrong-value"], AnswerSheetJson.Read(Encoding.UTF8.GetBytes(document), Clinical).Issues.Select(issue => issue.Code.Value));
        Assert.False(schema.Evaluate(JsonNode.Parse(document)).IsValid);
    }

    // Half of a character that takes two: JSON can say it, and no text can hold it.
    [Theory]
    [InlineData("""{"full-name":"\ud800"}""")]
    [InlineData("""{"\ud800":"x"}""")]
    [InlineData("""{"allergies":{"answer":"yes","\ud800":1}}""")]
    [InlineData("""{"$unread":[{"label":"\ud800","text":"y"}]}""")]
    public void Read_OfHalfACharacter_IsMalformed(string document) =>
        Assert.Equal([" json.malformed"], AnswerSheetJson.Read(Encoding.UTF8.GetBytes(document), Clinical).Issues.Select(issue => issue.ToString()));

    [Theory]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"clientId":"C-1","health":{"asOf":"2026-11-23","\udc00":[]}}""")]
    public void Read_OfAFormWithHalfACharacterForAName_IsMalformed(string document) =>
        Assert.Equal([" json.malformed"], IntakeFormJson.Read(Encoding.UTF8.GetBytes(document)).Issues.Select(issue => issue.ToString()));

    private static IntakeForm Form(Question question, Answer given) =>
        AnswerSheets.ToForm(new() { Answers = [new() { Question = question.Code, Kind = question.Kind, Answer = given }] }, "C-1", Today);

    private static IntakeForm Put(string code, AnswerKind kind, Func<QuestionAnswer, QuestionAnswer> answer) =>
        AnswerSheets.ToForm(new() { Answers = [answer(new() { Question = QuestionCode.From(code), Kind = kind })] }, "C-1", Today);
}
