using MassageDomain.Evidence;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>A sound scale, broken once for each thing that is checked.</summary>
public sealed class ScaleValidationTests
{
    private static readonly OutcomeScale Sound = OutcomeCatalogue.Scale("shoulder-pain-and-disability-index");
    private static readonly ScoreCode Other = ScoreCode.From("other");

    public static TheoryData<string, Func<OutcomeScale, OutcomeScale>> Breaks => new()
    {
        { "/items/1 outcomes.scale.name-twice", scale => scale with { Items = [scale.Items[0], .. scale.Items.Take(12)] } },
        { "/scores outcomes.scale.incomplete", scale => scale with { Scores = [] } },
        { "/variants outcomes.scale.incomplete", scale => scale with { Variants = [] } },
        { "/items outcomes.scale.incomplete", scale => scale with { Items = [.. Enumerable.Range(0, 65).Select(i => scale.Items[0] with { Code = ScaleItemCode.From($"x{i}") })] } },
        { "/items/0/responses outcomes.scale.reference", scale => scale with { ResponseSets = [] } },
        { "/responseSets/0 outcomes.scale.inconsistent", scale => scale with { ResponseSets = [scale.ResponseSets[0] with { Values = [2, 1] }] } },
        { "/responseSets/0 outcomes.scale.inconsistent", scale => scale with { ResponseSets = [scale.ResponseSets[0] with { Points = [1] }] } },
        { "/responseSets/0 outcomes.scale.inconsistent", scale => scale with { ResponseSets = [scale.ResponseSets[0] with { Values = [], Min = 0, Max = 10, Step = 0 }] } },
        { "/safety/item outcomes.scale.reference", scale => scale with { Safety = new SafetyItem { Item = ScaleItemCode.From("x"), From = 1, Message = scale.Name } } },
        { "/scores/1/items outcomes.scale.reference", scale => Second(scale, score => score with { Items = [ScaleItemCode.From("x"), .. score.Items] }) },
        { "/scores/1/items outcomes.scale.name-twice", scale => Second(scale, score => score with { Items = [.. score.Items, score.Items[0]] }) },
        { "/scores/1/max outcomes.scale.inconsistent", scale => Second(scale, score => score with { Max = 0 }) },
        { "/scores/1/missing outcomes.scale.incomplete", scale => Second(scale, score => score with { Missing = null }) },
        { "/scores/1/missing outcomes.scale.inconsistent", scale => Second(scale, score => score with { Missing = score.Missing! with { MinimumAnswered = 6 } }) },
        { "/scores/1/missing outcomes.scale.inconsistent", scale => Second(scale, score => score with { Missing = score.Missing! with { MinimumToProrate = 4 } }) },
        { "/scores/1/missing/source outcomes.scale.unsourced", scale => Second(scale, score => score with { Missing = score.Missing! with { Source = new ScaleSource { Basis = EvidenceBasis.Sourced } } }) },
        { "/scores/1/formula/divide outcomes.scale.inconsistent", scale => Second(scale, score => score with { Formula = new ScoreFormula.Sum { Divide = 0 } }) },
        { "/scores/1/formula/multiply outcomes.scale.inconsistent", scale => Second(scale, score => score with { Formula = new ScoreFormula.Sum { Multiply = decimal.MaxValue } }) },
        { "/scores/1/formula/add outcomes.scale.inconsistent", scale => Second(scale, score => score with { Formula = new ScoreFormula.Mean { Add = decimal.MinValue } }) },
        { "/scores/1/formula/roundProratedTo outcomes.scale.inconsistent", scale => Second(scale, score => score with { Formula = new ScoreFormula.Sum { RoundProratedTo = 0.0000000001m } }) },
        { "/scores/0/formula/scores outcomes.scale.name-twice", scale => First(scale, score => score with { Formula = new ScoreFormula.OfScores { Scores = [scale.Scores[1].Code, scale.Scores[1].Code] } }) },
        { "/scores/0/bandSets/0/bands outcomes.scale.inconsistent", scale => First(scale, score => score with { BandSets = [Bands(0) with { RoundTo = 0.0000000001m }] }) },
        { "/scores/1/formula/bins outcomes.scale.incomplete", scale => Second(scale, score => score with { Formula = new ScoreFormula.Binned { Of = new ScoreFormula.Sum(), Bins = [new ScoreBin { AtLeast = 1, Value = 1 }] } }) },
        { "/scores/1/formula/grades outcomes.scale.incomplete", scale => Second(scale, score => score with { Formula = new ScoreFormula.Graded() }) },
        { "/scores/1/formula outcomes.scale.reference", scale => Second(scale, score => score with { Formula = new ScoreFormula.OfScores { Scores = [Other] } }) },
        { "/scores/0/formula outcomes.scale.reference", scale => Second(scale, score => score with { Formula = new ScoreFormula.OfScores { Scores = [ScoreCode.From("total")] } }) },
        { "/scores/0/mcids/0 outcomes.scale.inconsistent", scale => First(scale, score => score with { Mcids = [score.Mcids[0] with { Points = 0 }] }) },
        { "/scores/0/mcids/0 outcomes.scale.inconsistent", scale => First(scale, score => score with { Mcids = [score.Mcids[0] with { Points = null }] }) },
        { "/scores/0/mdcs/0 outcomes.scale.inconsistent", scale => First(scale, score => score with { Mdcs = [score.Mdcs[0] with { PointsTo = 1 }] }) },
        { "/scores/0/bandSets/0/bands outcomes.scale.inconsistent", scale => First(scale, score => score with { BandSets = [Bands(10, 20)] }) },
        { "/scores/0/bandSets/0/bands outcomes.scale.inconsistent", scale => First(scale, score => score with { BandSets = [Bands(0, 50, 40)] }) },
        { "/variants/1/scores outcomes.scale.reference", scale => scale with { Variants = [scale.Variants[0], scale.Variants[1] with { Scores = [new ScoreOverride { Code = Other }] }] } },
        { "/sources/0 outcomes.scale.unsourced", scale => scale with { Sources = [new ScaleSource { Basis = EvidenceBasis.Mixed }] } },
        { "/sources/0 outcomes.scale.unsourced", scale => scale with { Sources = [new ScaleSource { Basis = EvidenceBasis.Sourced, Text = "Public page or abstract that was read; not named" }] } },
        { "/sources/0 outcomes.scale.unsourced", scale => scale with { Sources = [new ScaleSource { Basis = EvidenceBasis.Sourced, Text = " " }] } },
        { "/sources/0 outcomes.scale.unsourced", scale => scale with { Sources = [new ScaleSource { Basis = EvidenceBasis.GeneralKnowledge, Text = "A book, not named" }] } },
        { "/sources/0 outcomes.scale.unsourced", scale => scale with { Sources = [new ScaleSource { Basis = EvidenceBasis.Sourced, Text = "Roach 1991", Unrecorded = true }] } },
        { "/sources/0 outcomes.scale.unsourced", scale => scale with { Sources = [new ScaleSource { Basis = EvidenceBasis.GeneralKnowledge, Unrecorded = true }] } },
        { "/scores/0/mcids/0 outcomes.scale.inconsistent", scale => First(scale, score => score with { Mcids = [score.Mcids[0] with { BaselineAbove = 30 }] }) },
    };

    [Fact]
    public void Validate_SoundScale_HasNoIssue() => Assert.Empty(ScaleValidation.Validate(Sound));

    [Theory]
    [MemberData(nameof(Breaks), DisableDiscoveryEnumeration = true)]
    public void Validate_BrokenScale_NamesWhatAndWhere(string expected, Func<OutcomeScale, OutcomeScale> breakIt) =>
        Assert.Contains(expected, ScaleValidation.Validate(breakIt(Sound)).Select(issue => issue.ToString()));

    // PHQ-9 answers are 0 to 3: 4 could never be given, and 0.5 neither.
    [Theory]
    [InlineData("1", true)]
    [InlineData("3", true)]
    [InlineData("4", false)]
    [InlineData("0.5", false)]
    [InlineData("-1", false)]
    public void Validate_SafetyItem_RaisesFromAnAnswerThatIsAllowed(string from, bool sound)
    {
        var phq = OutcomeScales.PatientHealthQuestionnaire9;
        var scale = phq with { Safety = phq.Safety! with { From = WorkedExample.Answers(from)[0]!.Value } };
        Assert.Equal(sound ? [] : ["/safety/from outcomes.scale.inconsistent"], ScaleValidation.Validate(scale).Select(issue => issue.ToString()));
        var range = scale with { ResponseSets = [new ResponseSet { Code = phq.ResponseSets[0].Code, Min = 0, Max = 3, Step = 1 }] };
        Assert.Equal(sound, ScaleValidation.Validate(range).Count == 0);
    }

    [Fact]
    public void Validate_SafetyItem_IsHeldAgainstTheSetsOfVariants()
    {
        var phq = OutcomeScales.PatientHealthQuestionnaire9;
        var coarse = phq with { Variants = [phq.Variants[0], new ScaleVariant { Code = VariantCode.From("coarse"), Name = phq.Name, ResponseSets = [phq.ResponseSets[0] with { Values = [0, 3] }] }] };
        Assert.Equal("/variants/1/responseSets outcomes.scale.inconsistent", Assert.Single(ScaleValidation.Validate(coarse)).ToString());
    }

    // Four items of 1 to 5 sum to 4 to 20, which the table covers; a variant with answers from 0 to 4 reaches below it.
    [Fact]
    public void Validate_TableOfSums_IsHeldAgainstTheSetsOfVariants()
    {
        var promis = OutcomeScales.PromisAnxiety4a;
        ScaleVariant Other(params decimal[] values) => new() { Code = VariantCode.From("other"), Name = promis.Name, ResponseSets = [promis.ResponseSets[0] with { Values = values }] };
        Assert.Empty(ScaleValidation.Validate(promis with { Variants = [promis.Variants[0], Other(1, 2, 4, 5)] }));
        var issue = Assert.Single(ScaleValidation.Validate(promis with { Variants = [promis.Variants[0], Other(0, 1, 2, 3, 4)] }));
        Assert.Equal("/variants/1/responseSets outcomes.scale.incomplete", issue.ToString());

        var moved = new ScoreOverride { Code = promis.Scores[0].Code, Formula = new ScoreFormula.Lookup { FirstSum = 0, Table = ((ScoreFormula.Lookup)promis.Scores[0].Formula).Table } };
        Assert.Empty(ScaleValidation.Validate(promis with { Variants = [promis.Variants[0], Other(0, 1, 2, 3, 4) with { Scores = [moved] }] }));
    }

    // Each override by itself is sound, and together each score is made of the other.
    [Fact]
    public void Validate_OverridesThatNeedEachOther_AreRefused()
    {
        ScoreOverride Of(int score, int other) => new() { Code = Sound.Scores[score].Code, Formula = new ScoreFormula.OfScores { Scores = [Sound.Scores[other].Code] } };
        var scale = Sound with { Variants = [Sound.Variants[0], Sound.Variants[1] with { Scores = [Of(1, 2), Of(2, 1)] }] };
        Assert.Equal(
            ["/variants/1/scores/0/formula outcomes.scale.reference", "/variants/1/scores/1/formula outcomes.scale.reference"],
            ScaleValidation.Validate(scale).Select(issue => issue.ToString()));
    }

    [Fact]
    public void Validate_SourceThatSaysItsNameIsLost_HasNoIssue() =>
        Assert.Empty(ScaleValidation.Validate(Sound with { Sources = [new ScaleSource { Basis = EvidenceBasis.Sourced, Unrecorded = true }] }));

    [Fact]
    public void Score_OfABrokenScale_IsAProgrammersError() =>
        Assert.Throws<InvalidOperationException>(() => (Sound with { ResponseSets = [] }).Score(1));

    private static OutcomeScale First(OutcomeScale scale, Func<ScoreDefinition, ScoreDefinition> change) => scale with { Scores = [change(scale.Scores[0]), .. scale.Scores.Skip(1)] };

    private static OutcomeScale Second(OutcomeScale scale, Func<ScoreDefinition, ScoreDefinition> change) =>
        scale with { Scores = [scale.Scores[0], change(scale.Scores[1]), .. scale.Scores.Skip(2)] };

    private static BandSet Bands(params int[] from) => new()
    {
        Code = BandSetCode.From("invented"),
        Bands = [.. from.Select((value, i) => new ScoreBand { Code = BandCode.From($"b{i}"), From = value, Name = new LocalizedText { En = "Invented" } })],
        Source = new ScaleSource { Basis = EvidenceBasis.GeneralKnowledge },
    };
}
