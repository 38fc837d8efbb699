using FsCheck.Xunit;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>More of an answer moves the scores the way that the scale, its formula and the item's reversal declare; only the data is asked, no list of scales.</summary>
[Properties(Arbitrary = [typeof(FilledForms)], MaxTest = 400)]
public sealed class DirectionProperties
{
    [Property]
    public bool Score_OfAHigherAnswer_MovesInTheDeclaredDirection(FilledForm form)
    {
        var index = form.Choice % form.Values.Count;
        var item = form.Scale.Items[index];
        var allowed = FilledForm.Allowed(FilledForm.SetOf(form.Scale, form.Variant, item));
        foreach (var higher in allowed.Where(value => value > form.Values[index]))
        {
            var raised = form.With([.. form.Values.Select((old, i) => i == index ? higher : old)]);
            foreach (var definition in form.Scale.ScoresOf(form.Variant))
            {
                var change = form.Scale.Compare(form.Answers, raised, ScoringPolicy.AsPublished, definition.Code);
                if (!Agrees(change, form, definition, item, PointsMove(form, item, form.Values[index], higher)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // The other way round, so that the law is not met by a score that never moves: from the lowest answer to the highest the main score moves.
    [Theory]
    [MemberData(nameof(ScaleDataTests.Codes), MemberType = typeof(ScaleDataTests))]
    public void Score_OfEveryItemAtItsOtherEnd_Improves(string code)
    {
        var scale = OutcomeCatalogue.Scale(code);
        var variant = scale.Variants[^1];
        var definition = scale.ScoresOf(variant)[0];
        decimal[] Ends(int sign) =>
        [
            .. scale.Items.Select((item, i) =>
            {
                var set = FilledForm.SetOf(scale, variant, item);
                var turn = sign * FormulaSign(scale, variant, definition, item);
                var allowed = FilledForm.Allowed(set);
                return turn == 0 ? allowed[Math.Min(i, allowed.Count - 1)] : allowed.MaxBy(value => turn * FilledForm.Points(item, set, value));
            }),
        ];
        var (low, high) = (new FilledForm(scale, variant, Ends(-1), 0).Answers, new FilledForm(scale, variant, Ends(1), 0).Answers);
        var (before, after) = (scale.Score(low).Value, scale.Score(high).Value);
        Assert.True(after > before);
        Assert.Equal(
            scale.Direction switch { ScoreDirection.HigherIsBetter => after - before, ScoreDirection.HigherIsWorse => before - after, _ => null },
            scale.Compare(low, high).Improvement);
    }

    private static bool Agrees(ScoreChange change, FilledForm form, ScoreDefinition definition, ScaleItem item, int pointsMove)
    {
        if (change.Delta is not { } delta)
        {
            return true;
        }

        var expected = FormulaSign(form.Scale, form.Variant, definition, item) * pointsMove;
        var improvement = form.Scale.Direction switch
        {
            ScoreDirection.HigherIsWorse => -delta,
            ScoreDirection.HigherIsBetter => delta,
            _ => (decimal?)null,
        };
        return (expected == 0 || delta * expected >= 0) && change.Improvement == improvement;
    }

    // A higher answer counts more, unless the item is reversed or its set gives the points otherwise.
    private static int PointsMove(FilledForm form, ScaleItem item, decimal answer, decimal higher)
    {
        var set = FilledForm.SetOf(form.Scale, form.Variant, item);
        return set.Points.Count == 0
            ? (item.Reversed ? -1 : 1)
            : Math.Sign(FilledForm.Points(item, set, higher) - FilledForm.Points(item, set, answer));
    }

    /// <summary>Which way the formula turns more points of an item: up, down, or neither where it depends or the item does not count.</summary>
    private static int FormulaSign(OutcomeScale scale, ScaleVariant variant, ScoreDefinition definition, ScaleItem item) => SignOf(scale, variant, definition, definition.Formula, item);

    private static int SignOf(OutcomeScale scale, ScaleVariant variant, ScoreDefinition definition, ScoreFormula formula, ScaleItem item)
    {
        var counts = definition.Items.Count == 0 || definition.Items.Contains(item.Code);
        return formula switch
        {
            ScoreFormula.Binned binned => BinSign(binned.Bins) * SignOf(scale, variant, definition, binned.Of, item),
            ScoreFormula.OfScores scores => Together(scores.Scores.Select(code => ScoreSign(scale, variant, code, item))),
            ScoreFormula.Graded graded => Together(graded.Grades.SelectMany(grade => grade.Conditions).Select(condition => ScoreSign(scale, variant, condition.Score, item))),
            ScoreFormula.SleepEfficiency sleep => sleep.Slept == item.Code ? 1 : 0,
            _ when !counts => 0,
            ScoreFormula.Sum sum => Math.Sign(sum.Multiply ?? 1) * Math.Sign(sum.Divide ?? 1),
            ScoreFormula.Mean mean => Math.Sign(mean.Multiply ?? 1),
            ScoreFormula.Lookup lookup => Steps(lookup.Table),
            ScoreFormula.Weighted weighted => weighted.Weights.Where(weight => weight.Item == item.Code).Select(weight => WeightSign(scale, variant, weighted, weight)).FirstOrDefault(),
            _ => throw new InvalidOperationException("A formula without a direction."),
        };
    }

    private static int ScoreSign(OutcomeScale scale, ScaleVariant variant, ScoreCode code, ScaleItem item) =>
        FormulaSign(scale, variant, scale.ScoresOf(variant).Single(score => score.Code == code), item);

    // The first class is the one of the largest results.
    private static int BinSign(IReadOnlyList<ScoreBin> bins) => Math.Sign(bins[0].Value - bins[^1].Value);

    // The weight of each level that the item can have, the lowest first; levels without one count nothing.
    private static int WeightSign(OutcomeScale scale, ScaleVariant variant, ScoreFormula.Weighted weighted, LevelWeights weights)
    {
        var item = scale.Items.Single(own => own.Code == weights.Item);
        var set = FilledForm.SetOf(scale, variant, item);
        var levels = FilledForm.Allowed(set).Select(value => FilledForm.Points(item, set, value)).Order().ToArray();
        return Steps([.. levels.Select((level, i) => (weights.Weights.ElementAtOrDefault((int)level - weights.FirstLevel), i > 0 ? weighted.AnyAboveLowest ?? 0 : 0)).Select(pair => pair.Item1 + pair.Item2)]);
    }

    private static int Steps(IReadOnlyList<decimal> values)
    {
        var signs = values.Zip(values.Skip(1)).Select(pair => Math.Sign(pair.Second - pair.First)).Where(sign => sign != 0).Distinct().ToArray();
        return signs.Length == 1 ? signs[0] : 0;
    }

    // Parts that an item does not touch say nothing; parts that disagree leave it open.
    private static int Together(IEnumerable<int> signs)
    {
        var found = signs.Where(sign => sign != 0).Distinct().ToArray();
        return found.Length == 1 ? found[0] : 0;
    }
}
