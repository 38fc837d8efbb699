using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

public sealed class AnswerValidationTests
{
    private static readonly OutcomeScale Odi = OutcomeCatalogue.Scale("oswestry-disability-index");
    private static readonly OutcomeScale Psfs = OutcomeCatalogue.Scale("patient-specific-functional-scale");
    private const string Full = "3 2 4 1 2 3 1 0 2 2";

    [Fact]
    public void Validate_FullForm_HasNoIssue() => Assert.Empty(Odi.Validate(WorkedExample.Form(Odi, Full)));

    [Theory]
    [InlineData("3 2 4 1 2 3 6 0 2 2", "/items/6/value outcomes.answer.not-allowed", "item=7 allowed=0 1 2 3 4 5")]
    [InlineData("3 2 4 1 2 3 -1 0 2 2", "/items/6/value outcomes.answer.not-allowed", "item=7 allowed=0 1 2 3 4 5")]
    [InlineData("3 2 4 1 2 3 2.5 0 2 2", "/items/6/value outcomes.answer.not-allowed", "item=7 allowed=0 1 2 3 4 5")]
    [InlineData("79228162514264337593543950335 2 4 1 2 3 1 0 2 2", "/items/0/value outcomes.answer.not-allowed", "item=1 allowed=0 1 2 3 4 5")]
    [InlineData("3 2 4 1 2 3 . 0 . 2", "/items outcomes.answers.too-few", "score=percent answered=8 missing=2")]
    public void Validate_OneFault_NamesItemAndBoundsOnly(string answers, string issue, string parameters)
    {
        var found = Assert.Single(Odi.Validate(WorkedExample.Form(Odi, answers)));
        Assert.Equal(issue, found.ToString());
        Assert.Equal(parameters, string.Join(' ', found.Parameters));
    }

    [Fact]
    public void Validate_SeveralFaults_NamesAllInOrder()
    {
        var form = WorkedExample.Form(Odi, "9 2 4 1 2 3 1 0 2 9");
        var items = form.Items.Append(form.Items[3]).Append(new ItemAnswer { Item = ScaleItemCode.From("42"), Value = 1 });
        Assert.Equal(
            ["/items/0/value outcomes.answer.not-allowed", "/items/9/value outcomes.answer.not-allowed", "/items/10/item outcomes.answer.duplicate-item", "/items/11/item outcomes.answer.unknown-item"],
            Odi.Validate(form with { Items = [.. items] }).Select(issue => issue.ToString()));
        Assert.Equal(NoScoreReason.InvalidAnswer, Odi.Score(form with { Items = [.. items] }).Reason);
    }

    [Fact]
    public void Validate_SameAnswerTwice_IsADuplicateEvenIfBlank()
    {
        var form = WorkedExample.Form(Odi, Full);
        var blank = form with { Items = [.. form.Items, form.Items[3] with { Value = null }] };
        Assert.Equal("/items/10/item outcomes.answer.duplicate-item", Assert.Single(Odi.Validate(blank)).ToString());
        Assert.Equal(NoScoreReason.InvalidAnswer, Odi.Score(blank).Reason);
    }

    [Theory]
    [InlineData("neck-disability-index", null, null, "/scale outcomes.answers.other-scale")]
    [InlineData("oswestry-disability-index", "1.0", null, "/version outcomes.answers.other-version")]
    [InlineData("oswestry-disability-index", null, "short", "/variant outcomes.answers.unknown-variant")]
    public void Validate_OtherScaleVersionOrVariant_Refuses(string scale, string? version, string? variant, string issue)
    {
        var form = WorkedExample.Form(Odi, Full) with { Scale = ScaleCode.From(scale), Version = version, Variant = variant is null ? null : VariantCode.From(variant) };
        Assert.Equal(issue, Assert.Single(Odi.Validate(form)).ToString());
        Assert.Null(Odi.Score(form).Value);
    }

    [Theory]
    [InlineData("1 2 3", "expected=10 given=3")]
    [InlineData("3 2 4 1 2 3 1 0 2 2 1", "expected=10 given=11")]
    public void Validate_WrongCount_SaysHowMany(string answers, string parameters)
    {
        var found = Assert.Single(AnswerValidation.Validate(Odi, WorkedExample.Answers(answers)));
        Assert.Equal("outcomes.answers.wrong-number", found.Code.Value);
        Assert.Equal(parameters, string.Join(' ', found.Parameters));
        Assert.Equal(NoScoreReason.WrongNumberOfAnswers, Odi.Score(WorkedExample.Answers(answers)).Reason);
    }

    // 20 of 50 is 40 per cent; 18 of 45 with one blank is 40 too; 19 of 45 is 42.22.
    [Theory]
    [InlineData(Full, "40", null)]
    [InlineData(Full, "40.0", null)]
    [InlineData(Full, "41", "outcomes.answers.stated-score-differs")]
    [InlineData(Full, "20", "outcomes.answers.stated-score-differs")]
    [InlineData("3 2 4 1 2 3 1 . 2 1", "42.2", null)]
    [InlineData("3 2 4 1 2 3 1 . 2 1", "42", null)]
    [InlineData("3 2 4 1 2 3 1 . 2 1", "42.23", "outcomes.answers.stated-score-differs")]
    public void Validate_StatedScore_IsComparedAtItsOwnDigits(string answers, string stated, string? issue) =>
        Assert.Equal(issue, Odi.Validate(WorkedExample.Form(Odi, answers) with { StatedScore = WorkedExample.Answers(stated)[0] }).SingleOrDefault()?.Code.Value);

    [Fact]
    public void Validate_StatedScoreWithoutItems_IsAWarningBesideTheError()
    {
        var issues = Odi.Validate(new ScaleAnswers { Scale = Odi.Code, StatedScore = 40 });
        Assert.Equal(["outcomes.answers.too-few", "outcomes.answers.stated-score-unchecked"], issues.Select(issue => issue.Code.Value));
        Assert.Equal(IssueSeverity.Warning, issues[1].Severity);
    }

    // SPADI: pain 5 items, 25 of 50 is 50 per cent; disability 8 items, 20 of 80 is 25; their mean is 37.5.
    [Theory]
    [InlineData("pain", "50", null)]
    [InlineData("disability", "25.0", null)]
    [InlineData("total", "37.5", null)]
    [InlineData("total", "38", null)]
    [InlineData("pain", "25", "/statedScores/0/value outcomes.answers.stated-score-differs")]
    [InlineData("disability", "50", "/statedScores/0/value outcomes.answers.stated-score-differs")]
    [InlineData("total", "34.6", "/statedScores/0/value outcomes.answers.stated-score-differs")] // the other total: 45 of 130
    [InlineData("stiffness", "5", "/statedScores/0/score outcomes.answers.stated-score-unknown")]
    public void Validate_StatedScoreOfASubscale_IsComparedToo(string score, string stated, string? issue)
    {
        var spadi = OutcomeCatalogue.Scale("shoulder-pain-and-disability-index");
        var form = WorkedExample.Form(spadi, "5 5 5 5 5 0 0 4 4 4 4 4 0") with { StatedScores = [new() { Score = ScoreCode.From(score), Value = WorkedExample.Answers(stated)[0]!.Value }] };
        Assert.Equal(issue, spadi.Validate(form).SingleOrDefault()?.ToString());
    }

    [Fact]
    public void Validate_SeveralStatedScores_NamesEachThatDiffers()
    {
        var spadi = OutcomeCatalogue.Scale("shoulder-pain-and-disability-index");
        var form = WorkedExample.Form(spadi, "5 5 5 5 5 0 0 4 4 4 4 4 0") with
        {
            StatedScore = 40,
            StatedScores = [new() { Score = ScoreCode.From("pain"), Value = 50 }, new() { Score = ScoreCode.From("disability"), Value = 20 }],
        };
        Assert.Equal(
            ["/statedScore outcomes.answers.stated-score-differs", "/statedScores/1/value outcomes.answers.stated-score-differs"],
            spadi.Validate(form).Select(issue => issue.ToString()));
    }

    [Fact]
    public void Validate_ChosenActivities_MustBeNamedOnce()
    {
        var unnamed = WorkedExample.Form(Psfs, "3 4 5");
        Assert.Equal(3, Psfs.Validate(unnamed).Count(issue => issue.Code.Value == "outcomes.answer.activity-missing"));
        var twice = unnamed with { Items = [.. unnamed.Items.Select((answer, i) => answer with { Activity = i == 0 ? "walk" : "sit" })] };
        Assert.Equal("/items/2/activity outcomes.answer.activity-twice", Assert.Single(Psfs.Validate(twice)).ToString());
    }

    [Fact]
    public void Validate_MoreSleepThanTimeInBed_IsAWarning()
    {
        var psqi = OutcomeCatalogue.Scale("pittsburgh-sleep-quality-index");
        var form = WorkedExample.Form(psqi, "1380 15 420 500 0 0 0 0 0 0 0 0 0 0 0 0 0 0");
        var issue = Assert.Single(psqi.Validate(form));
        Assert.Equal(("outcomes.answers.implausible", IssueSeverity.Warning), (issue.Code.Value, issue.Severity));
        Assert.Equal(0, psqi.Score(form, score: ScoreCode.From("efficiency")).Value);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("three")]
    [InlineData("3,5")]
    [InlineData("1e1")]
    [InlineData("1 000")]
    [InlineData("٣")]
    public void ReadText_NotANumber_IsAnIssueThatDoesNotRepeatIt(string text)
    {
        var texts = WorkedExample.Form(Odi, Full).Items.Select((answer, i) => new TextAnswer { Item = answer.Item.Value, Text = i == 4 ? text : "2" }).ToArray();
        var read = AnswerReading.ReadText(Odi, texts);
        var issue = Assert.Single(read.Issues);
        Assert.False(read.IsValid);
        Assert.Equal("/items/4/value outcomes.answer.not-a-number", issue.ToString());
        Assert.Equal("item=5", Assert.Single(issue.Parameters).ToString());
        Assert.DoesNotContain(text, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadText_NumbersAndBlanks_GiveAFormThatScores()
    {
        string?[] typed = ["3", " 2 ", "4", "1", "2", "3", "1", "", "2", null];
        var texts = typed.Select((text, i) => new TextAnswer { Item = Odi.Items[i].Code.Value, Text = text }).ToArray();
        Assert.False(AnswerReading.ReadText(Odi, texts).IsValid);
        var read = AnswerReading.ReadText(Odi, texts, ScoringPolicy.Prorate);
        Assert.Equal(45m, Odi.Score(read.Value, ScoringPolicy.Prorate).Value); // 18 of 40
    }

    // A fifth word is allowed in the variant that has it, a centimetre with a decimal in the one that is read so.
    [Theory]
    [InlineData("verbal-rating-scale-pain", "five-point", "4", "4")]
    [InlineData("verbal-rating-scale-pain", null, "4", null)]
    [InlineData("verbal-rating-scale-pain", "five-point", "5", null)]
    [InlineData("visual-analogue-scale-pain", "now-in-centimetres", "4.5", "45")]
    [InlineData("visual-analogue-scale-pain", null, "4.5", null)]
    [InlineData("visual-analogue-scale-pain", "now-in-centimetres", "45", null)]
    public void ReadText_OfAVariant_AllowsItsAnswers(string code, string? variant, string text, string? score)
    {
        var scale = OutcomeCatalogue.Scale(code);
        var named = variant is null ? null : VariantCode.From(variant);
        var read = AnswerReading.ReadText(scale, [new TextAnswer { Item = "intensity", Text = text }], variant: named);
        Assert.Equal(score is not null, read.IsValid);
        if (score is null)
        {
            Assert.Equal("/items/0/value outcomes.answer.not-allowed", Assert.Single(read.Issues).ToString());
        }
        else
        {
            Assert.Equal(named, read.Value.Variant);
            Assert.Equal(WorkedExample.Answers(score)[0], scale.Score(read.Value).Value);
        }
    }

    [Fact]
    public void ReadText_WithVersionAndDay_KeepsAndChecksThem()
    {
        var texts = WorkedExample.Form(Odi, Full).Items.Select(answer => new TextAnswer { Item = answer.Item.Value, Text = "2" }).ToArray();
        var day = new NodaTime.LocalDate(2026, 3, 2);
        var read = AnswerReading.ReadText(Odi, texts, version: Odi.Version, on: day).Value;
        Assert.Equal((Odi.Version, day), (read.Version, read.On!.Value));
        Assert.Equal("/version outcomes.answers.other-version", Assert.Single(AnswerReading.ReadText(Odi, texts, version: "1.0").Issues).ToString());
        Assert.Equal("/variant outcomes.answers.unknown-variant", Assert.Single(AnswerReading.ReadText(Odi, texts, variant: VariantCode.From("short")).Issues).ToString());
    }

    [Fact]
    public void ReadText_StrangeItemName_IsAnIssueThatDoesNotRepeatIt()
    {
        var issue = Assert.Single(AnswerReading.ReadText(Odi, [new TextAnswer { Item = "Jane Doe", Text = "2" }]).Issues);
        Assert.Equal("/items/0/item outcomes.answer.not-an-item-name", issue.ToString());
        Assert.DoesNotContain("Jane", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_WithTextForANumber_IsRefused() =>
        Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize(
            """{"scale":"oswestry-disability-index","items":[{"item":"1","value":"NaN"}]}""", OutcomesTestJsonContext.Default.ScaleAnswers));

    [Fact]
    public void ToString_OfWhatIsAboutAPerson_SaysNothing()
    {
        var form = WorkedExample.Form(Psfs, "3 4 5") with { StatedScore = 4711 };
        var answer = new ItemAnswer { Item = ScaleItemCode.From("activity-1"), Value = 4711, Activity = "secret" };
        var texts = new object[] { form, answer, Psfs.Score(form), new TextAnswer { Item = "secret", Text = "4711" }, Odi.Compare(Odi.Score(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), Odi.Score(2, 1, 1, 1, 1, 1, 1, 1, 1, 1)) }
            .Select(item => item.ToString());
        Assert.Equal(["ScaleAnswers", "ItemAnswer", "ScoreResult", "TextAnswer", "ScoreChange"], texts);
    }
}
