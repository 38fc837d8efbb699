using MassageDomain.Evidence;

namespace MassageDomain.Outcomes;

/// <summary>Checks the data of a scale: everything that scoring relies on. The shipped scales pass; a scale of your own should before it is used.</summary>
public static class ScaleValidation
{
    private const int MaxItems = 64;

    /// <summary>Checks a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The issues, in document order; empty where the scale can be scored.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(OutcomeScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var issues = new List<ValidationIssue>();
        var root = FieldPath.Root;
        NamesAreUnique(scale.ResponseSets.Select(set => set.Code.Value), root.Member("responseSets"), issues);
        NamesAreUnique(scale.Items.Select(item => item.Code.Value), root.Member("items"), issues);
        NamesAreUnique(scale.Scores.Select(score => score.Code.Value), root.Member("scores"), issues);
        NamesAreUnique(scale.Variants.Select(variant => variant.Code.Value), root.Member("variants"), issues);
        Require(scale.Scores.Count > 0, OutcomesIssueCodes.ScaleIncomplete, root.Member("scores"), issues);
        Require(scale.Variants.Count > 0, OutcomesIssueCodes.ScaleIncomplete, root.Member("variants"), issues);
        Require(scale.Items.Count is > 0 and <= MaxItems, OutcomesIssueCodes.ScaleIncomplete, root.Member("items"), issues);
        ResponseSetsAreUsable(scale.ResponseSets, root.Member("responseSets"), issues);
        for (var i = 0; i < scale.Items.Count; i++)
        {
            var responses = scale.Items[i].Responses;
            Require(scale.ResponseSets.Any(set => set.Code == responses), OutcomesIssueCodes.ScaleReference, root.Member("items").Item(i).Member("responses"), issues);
        }

        if (scale.Safety is { } safety)
        {
            Require(HasItem(scale, safety.Item), OutcomesIssueCodes.ScaleReference, root.Member("safety").Member("item"), issues);
        }

        ScoresAreUsable(scale, scale.Scores, root.Member("scores"), issues);
        VariantsOverrideWhatExists(scale, issues);
        for (var i = 0; i < scale.Sources.Count; i++)
        {
            SourceIsNamed(scale.Sources[i], root.Member("sources").Item(i), issues);
        }

        return ValueList.From(issues);
    }

    private static void VariantsOverrideWhatExists(OutcomeScale scale, List<ValidationIssue> issues)
    {
        for (var i = 0; i < scale.Variants.Count; i++)
        {
            var variant = scale.Variants[i];
            var path = FieldPath.Root.Member("variants").Item(i);
            ResponseSetsAreUsable(variant.ResponseSets, path.Member("responseSets"), issues);
            ScoresAreUsable(scale, [.. scale.ScoresOf(variant).Where(score => variant.Scores.Any(own => own.Code == score.Code))], path.Member("scores"), issues);
            Require(variant.ResponseSets.All(set => scale.ResponseSets.Any(own => own.Code == set.Code)), OutcomesIssueCodes.ScaleReference, path.Member("responseSets"), issues);
            Require(variant.Scores.All(score => scale.Scores.Any(own => own.Code == score.Code)), OutcomesIssueCodes.ScaleReference, path.Member("scores"), issues);
        }
    }

    private static void ResponseSetsAreUsable(IReadOnlyList<ResponseSet> sets, FieldPath path, List<ValidationIssue> issues)
    {
        for (var i = 0; i < sets.Count; i++)
        {
            var set = sets[i];
            var range = set is { Min: { } min, Max: { } max, Step: { } step } && step > 0 && max > min && (max - min) / step <= 2000;
            var noRange = set is { Min: null, Max: null, Step: null };
            var usable = set.Values.Count > 0 ? noRange && IsAscending(set.Values) : range && set.Points.Count == 0;
            Require(usable && (set.Points.Count == 0 || set.Points.Count == set.Values.Count), OutcomesIssueCodes.ScaleInconsistent, path.Item(i), issues);
        }
    }

    private static void ScoresAreUsable(OutcomeScale scale, IReadOnlyList<ScoreDefinition> scores, FieldPath path, List<ValidationIssue> issues)
    {
        for (var i = 0; i < scores.Count; i++)
        {
            var (score, own) = (scores[i], path.Item(i));
            Require(score.Items.All(item => HasItem(scale, item)), OutcomesIssueCodes.ScaleReference, own.Member("items"), issues);
            Require(score.Items.Distinct().Count() == score.Items.Count, OutcomesIssueCodes.ScaleNameTwice, own.Member("items"), issues);
            Require(score.Min < score.Max, OutcomesIssueCodes.ScaleInconsistent, own.Member("max"), issues);
            FormulaIsUsable(scale, score.Formula, own.Member("formula"), issues);
            Require(score.Formula.Prerequisites.All(code => IsAcyclic(scale, code, [score.Code])), OutcomesIssueCodes.ScaleReference, own.Member("formula"), issues);
            MissingRuleFits(scale, score, own.Member("missing"), issues);
            BandsAreInOrder(score, own.Member("bandSets"), issues);
            ThresholdsAreUsable(score.Mcids, own.Member("mcids"), issues);
            ThresholdsAreUsable(score.Mdcs, own.Member("mdcs"), issues);
        }
    }

    private static void MissingRuleFits(OutcomeScale scale, ScoreDefinition score, FieldPath path, List<ValidationIssue> issues)
    {
        if (score.Formula.Prerequisites.Count > 0)
        {
            return;
        }

        var items = score.Items.Count > 0 ? score.Items.Count : scale.Items.Count;
        if (score.Missing is not { } rule)
        {
            issues.Add(new(OutcomesIssueCodes.ScaleIncomplete, path));
            return;
        }

        var ordered = rule.MinimumToProrate >= 1 && rule.MinimumToProrate <= rule.MinimumAnswered && rule.MinimumAnswered <= items;
        Require(ordered, OutcomesIssueCodes.ScaleInconsistent, path, issues);
        SourceIsNamed(rule.Source, path.Member("source"), issues);
    }

    private static void BandsAreInOrder(ScoreDefinition score, FieldPath path, List<ValidationIssue> issues)
    {
        NamesAreUnique(score.BandSets.Select(set => set.Code.Value), path, issues);
        for (var i = 0; i < score.BandSets.Count; i++)
        {
            var (set, own) = (score.BandSets[i], path.Item(i).Member("bands"));
            NamesAreUnique(set.Bands.Select(band => band.Code.Value), own, issues);
            var covers = set.Bands.Count > 0 && set.Bands[0].From <= score.Min && set.Bands[^1].From <= score.Max;
            Require(covers && IsAscending([.. set.Bands.Select(band => band.From)]) && set.RoundTo is not <= 0, OutcomesIssueCodes.ScaleInconsistent, own, issues);
            SourceIsNamed(set.Source, path.Item(i).Member("source"), issues);
        }
    }

    private static void ThresholdsAreUsable(IReadOnlyList<ChangeThreshold> thresholds, FieldPath path, List<ValidationIssue> issues)
    {
        for (var i = 0; i < thresholds.Count; i++)
        {
            var threshold = thresholds[i];
            var usable = threshold is { Points: > 0, Percent: null or > 0 } or { Points: null, Percent: > 0 };
            var ranges = threshold.PointsTo is not { } to || threshold.Points < to;
            Require(usable && ranges, OutcomesIssueCodes.ScaleInconsistent, path.Item(i), issues);
            SourceIsNamed(threshold.Source, path.Item(i).Member("source"), issues);
        }
    }

    private static void FormulaIsUsable(OutcomeScale scale, ScoreFormula formula, FieldPath path, List<ValidationIssue> issues)
    {
        switch (formula)
        {
            case ScoreFormula.Sum sum:
                Require(sum.Divide is not 0, OutcomesIssueCodes.ScaleInconsistent, path.Member("divide"), issues);
                Require(sum.RoundProratedTo is not <= 0, OutcomesIssueCodes.ScaleInconsistent, path.Member("roundProratedTo"), issues);
                break;
            case ScoreFormula.Binned binned:
                FormulaIsUsable(scale, binned.Of, path.Member("of"), issues);
                var open = binned.Bins.Count > 0 && binned.Bins[^1] is { AtLeast: null, Above: null };
                Require(open && binned.Bins.All(bin => bin.AtLeast is null || bin.Above is null), OutcomesIssueCodes.ScaleIncomplete, path.Member("bins"), issues);
                break;
            case ScoreFormula.Graded graded:
                Require(graded.Grades.Count > 0 && graded.Grades[^1].Conditions.Count == 0, OutcomesIssueCodes.ScaleIncomplete, path.Member("grades"), issues);
                break;
            case ScoreFormula.OfScores scores:
                Require(scores.Scores.Count > 0, OutcomesIssueCodes.ScaleIncomplete, path.Member("scores"), issues);
                break;
            case ScoreFormula.Weighted weighted:
                Require(weighted.Weights.All(weight => HasItem(scale, weight.Item)), OutcomesIssueCodes.ScaleReference, path.Member("weights"), issues);
                break;
            case ScoreFormula.SleepEfficiency sleep:
                Require(HasItem(scale, sleep.Bed) && HasItem(scale, sleep.Rise) && HasItem(scale, sleep.Slept), OutcomesIssueCodes.ScaleReference, path, issues);
                break;
        }
    }

    private static bool IsAcyclic(OutcomeScale scale, ScoreCode code, IReadOnlyList<ScoreCode> above) =>
        !above.Contains(code)
        && scale.Scores.FirstOrDefault(score => score.Code == code) is { } found
        && found.Formula.Prerequisites.All(next => IsAcyclic(scale, next, [.. above, code]));

    private static bool HasItem(OutcomeScale scale, ScaleItemCode code) => scale.Items.Any(item => item.Code == code);

    private static bool IsAscending(IReadOnlyList<decimal> values) => values.Zip(values.Skip(1)).All(pair => pair.First < pair.Second);

    private static void NamesAreUnique(IEnumerable<string> names, FieldPath path, List<ValidationIssue> issues)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var name in names)
        {
            Require(seen.Add(name), OutcomesIssueCodes.ScaleNameTwice, path.Item(index++), issues);
        }
    }

    private static void SourceIsNamed(ScaleSource source, FieldPath path, List<ValidationIssue> issues) =>
        Require(source.Basis == EvidenceBasis.GeneralKnowledge || source.Text is not null, OutcomesIssueCodes.ScaleUnsourced, path, issues);

    private static void Require(bool holds, IssueCode code, FieldPath path, List<ValidationIssue> issues)
    {
        if (!holds)
        {
            issues.Add(new(code, path));
        }
    }
}
