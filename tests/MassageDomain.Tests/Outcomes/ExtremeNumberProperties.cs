using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Anatomy;
using MassageDomain.Evidence;
using MassageDomain.Outcomes;
using NodaTime;

namespace MassageDomain.Tests.Outcomes;

/// <summary>A number that a form, an import or a scale of one's own may hold, the largest and the smallest among them.</summary>
public sealed record AnyNumber(decimal Value);

public static class AnyNumbers
{
    private static readonly decimal[] Extremes =
    [
        decimal.MinValue, decimal.MaxValue, decimal.MaxValue / 2, -decimal.MaxValue / 3, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m,
        0, 1, -1, 10, 1_000_000, 1e14m, -1e20m, 0.0001m, 100, 0.5m,
    ];

    public static Arbitrary<AnyNumber> Any() => Arb.From(Gen.Elements(Extremes).Select(value => new AnyNumber(value)));
}

/// <summary>Laws that hold for numbers of any size: no question throws, and what cannot be worked out is null or an issue.</summary>
[Properties(Arbitrary = [typeof(AnyNumbers)], MaxTest = 500)]
public sealed class ExtremeNumberProperties
{
    private static readonly LocalDate Start = new(2026, 3, 2);
    private static readonly OutcomeScale Vas = OutcomeCatalogue.Scale("visual-analogue-scale-pain");
    private static readonly OutcomeScale Spadi = OutcomeCatalogue.Scale("shoulder-pain-and-disability-index");
    private static readonly BodySite Neck = new() { Region = RegionCode.From("neck-back") };

    [Property]
    public bool Validate_OfAnyStatedScore_AgreesWithTheItemsOrSaysSo(AnyNumber stated, AnyNumber part)
    {
        var form = WorkedExample.Form(Spadi, "5 5 5 5 5 0 0 4 4 4 4 4 0") with { StatedScore = stated.Value, StatedScores = [new() { Score = ScoreCode.From("pain"), Value = part.Value }] };
        return Spadi.Validate(form).Count == 2; // 37.5 and 50, and none of the numbers is that
    }

    [Property]
    public bool PressurePain_OfAnyTrials_IsANumberOrNull(AnyNumber[] trials, AnyNumber other, PressureUnit unit)
    {
        var reading = new PressurePainReading { Site = Neck, Trials = [.. trials.Select(trial => trial.Value)], Unit = unit, Device = "one", On = Start };
        var second = reading with { Trials = [other.Value] };
        var mean = PressurePain.MeanKilopascals(reading);
        var difference = PressurePain.Difference(reading, second);
        var modest = trials.Append(other).All(number => Math.Abs(number.Value) <= 1_000_000m);
        return (trials.Length > 0 || (mean is null && difference is null))
            && (!modest || trials.Length == 0 || (mean is not null && difference == mean - PressurePain.MeanKilopascals(second)));
    }

    [Property]
    public bool ProgressTo_AnyTarget_IsAssessedOnTheScaleAlone(AnyNumber target)
    {
        DatedResult[] series = [new() { On = Start, Result = Vas.Score(80) }, new() { On = Start.PlusDays(7), Result = Vas.Score(60) }];
        var progress = ScoreSeries.ProgressTo(series, new OutcomeTarget { Scale = Vas.Code, Value = target.Value, DueOn = Start.PlusDays(60) }, Start.PlusDays(7));
        return (progress.State == TargetState.NotAssessable) == target.Value is < 0 or > 100;
    }

    [Property]
    public bool Compare_ByAnyThreshold_IsMetExactlyWhereTheChangeReachesIt(AnyNumber points, AnyNumber percent, bool both)
    {
        var threshold = new ChangeThreshold
        {
            Points = both ? points.Value : null,
            Percent = percent.Value,
            Population = "invented",
            Method = "invented",
            Source = new ScaleSource { Basis = EvidenceBasis.GeneralKnowledge },
        };
        var change = Vas.Compare(Vas.Score(80), Vas.Score(60), new ChangeOptions { Mcid = threshold, Mdc = threshold, MdcMustBeExceeded = true });
        var chart = OutcomeChart.From(Vas, [new() { On = Start, Result = Vas.Score(80) }], new ChartOptions { Mcid = threshold });
        return change.McidMet == (both ? points.Value <= 20 : percent.Value <= 25) && chart.ImportantImprovementAt is not (< 0 or > 100);
    }

    [Property]
    public bool Trend_OfAnyScores_IsALineOrNull(AnyNumber[] scores)
    {
        DatedScore[] series = [.. scores.Select((score, i) => new DatedScore(Start.PlusDays(i % 50 * 40_000), score.Value))];
        var (squares, slopes) = (Trend.LeastSquares(series), Trend.TheilSen(series));
        return squares?.RSquared is not (< 0 or > 1) && (squares is not null || slopes is null) && (scores.Length >= 3 || squares is null);
    }

    [Property]
    public bool Statistics_OfAnyNumbers_AreFiniteOrNull(AnyNumber a, AnyNumber b, AnyNumber c, AnyNumber d, AnyNumber[] many)
    {
        decimal[] before = [.. many.Select(number => number.Value)];
        decimal[] after = [.. before.Reverse()];
        double?[] numbers =
        [
            ChangeStatistics.StandardError(a.Value, b.Value), ChangeStatistics.MinimalDetectableChange(a.Value, b.Value), ChangeStatistics.GroupDetectableChange(a.Value, 9),
            ChangeStatistics.ReliableChangeIndex(a.Value, b.Value, c.Value, 0.5m), ChangeStatistics.EffectSize(before, after),
            ChangeStatistics.StandardisedResponseMean(before, after), ChangeStatistics.GuyattIndex(before, after, after),
            (double?)ChangeStatistics.CutBetween(a.Value, b.Value, c.Value, d.Value), (double?)ChangeStatistics.CutAtTwoDeviations(a.Value, b.Value, true),
        ];
        var reliable = ChangeStatistics.IsReliable(a.Value, b.Value, c.Value, 0.5m);
        var classed = ChangeStatistics.ClassifyChange(a.Value, b.Value, c.Value, 0.5m, d.Value, ScoreDirection.HigherIsWorse);
        return numbers.All(number => number is null || double.IsFinite(number.Value)) && (reliable is null) == (classed is null) && (c.Value > 0 || reliable is null);
    }

    // A scale of the practice's own with any numbers in its formulas is refused, or every form of it scores without harm.
    [Property(MaxTest = 2000)]
    public bool Score_OfAScaleThatPassesItsCheck_NeverOverflows(AnyNumber multiply, AnyNumber divide, AnyNumber add, AnyNumber round, AnyNumber value, int kind)
    {
        ScoreFormula sum = new ScoreFormula.Sum { Multiply = multiply.Value, Divide = divide.Value, Add = add.Value, RoundProratedTo = round.Value };
        ScoreFormula formula = (kind & 3) switch
        {
            0 => sum,
            1 => new ScoreFormula.Mean { Multiply = multiply.Value, Add = add.Value },
            2 => new ScoreFormula.Binned { Of = sum, Bins = [new ScoreBin { AtLeast = divide.Value, Value = value.Value }, new ScoreBin { Value = add.Value }] },
            _ => new ScoreFormula.Weighted { Constant = add.Value, Weights = [new LevelWeights { Item = Spadi.Items[0].Code, FirstLevel = 0, Weights = [value.Value, round.Value] }] },
        };
        var bands = new BandSet
        {
            Code = BandSetCode.From("invented"),
            RoundTo = round.Value,
            Bands = [new ScoreBand { Code = BandCode.From("all"), From = -1_000_000, Name = Spadi.Name }],
            Source = new ScaleSource { Basis = EvidenceBasis.GeneralKnowledge },
        };
        var scale = Spadi with
        {
            Scores = [Spadi.Scores[0] with { PercentChange = true }, Spadi.Scores[1] with { Formula = formula, BandSets = [bands], Min = -1_000_000, Max = 1_000_000 }, Spadi.Scores[2]],
            Variants = [Spadi.Variants[0]],
        };
        if (ScaleValidation.Validate(scale).Count > 0)
        {
            return true;
        }

        ScaleAnswers[] forms = [WorkedExample.Form(scale, "5 5 5 5 5 0 0 4 4 4 4 4 0"), WorkedExample.Form(scale, "10 10 . 0 10 0 0 4 4 4 4 4 0")];
        return Enum.GetValues<ScoringPolicy>().All(policy => forms.All(form => scale.ScoreAll(form, policy).All(result => result.HasScore == result.Reason is null && result.Value is not (< -1e25m or > 1e25m))))
            && scale.Compare(forms[0], forms[1], ScoringPolicy.Prorate).IsComparable == ((kind & 3) != 3); // weights need every item
    }

    // The law above is not empty: these pass the check, and their neighbours do not.
    [Theory]
    [InlineData(1000, 1, true)]
    [InlineData(1001, 1, false)]
    [InlineData(-1000, 1, true)]
    [InlineData(1, 0.0001, true)]
    [InlineData(1, 0.00009, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, 1000000, true)]
    [InlineData(1, 1000001, false)]
    public void Validate_OfFactors_HasAnEdge(double multiply, double divide, bool sound)
    {
        var formula = new ScoreFormula.Sum { Multiply = (decimal)multiply, Divide = (decimal)divide };
        var scale = Spadi with { Scores = [Spadi.Scores[0], Spadi.Scores[1] with { Formula = formula }, Spadi.Scores[2]], Variants = [Spadi.Variants[0]] };
        Assert.Equal(sound, ScaleValidation.Validate(scale).Count == 0);
    }
}
