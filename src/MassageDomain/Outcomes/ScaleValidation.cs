namespace MassageDomain.Outcomes;

/// <summary>Checks the data of a scale: everything that scoring relies on. The shipped scales pass; a scale of your own should before it is used.</summary>
/// <remarks>
/// At most 64 items and 64 scores, answers from −10 000 to 10 000 no finer than hundredths, factors up to 1000, divisors and steps of rounding from
/// 0.0001, other numbers up to a million, scores made of scores made of scores at most four deep: far beyond any instrument, and no form of a scale
/// within them can overflow.
/// </remarks>
public static class ScaleValidation
{
    private const int MaxItems = 64;
    private const int MaxAnswer = 10_000;
    private const int MaxSteps = 2000;
    private const int MaxScores = 64;
    private const int MaxDepth = 4;
    private const decimal MaxNumber = 1_000_000;
    private const decimal MaxFactor = 1000;
    private const decimal FinestStep = 0.0001m;

    /// <summary>Checks a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The issues, in document order; empty where the scale can be scored.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(OutcomeScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var check = new DataCheck();
        var root = FieldPath.Root;
        check.NamesAreUnique(scale.ResponseSets.Select(set => set.Code.Value), root.Member("responseSets"));
        check.NamesAreUnique(scale.Items.Select(item => item.Code.Value), root.Member("items"));
        check.NamesAreUnique(scale.Scores.Select(score => score.Code.Value), root.Member("scores"));
        check.NamesAreUnique(scale.Variants.Select(variant => variant.Code.Value), root.Member("variants"));
        check.Require(scale.Scores.Count is > 0 and <= MaxScores, OutcomesIssueCodes.ScaleIncomplete, root.Member("scores"));
        check.Require(scale.Variants.Count > 0, OutcomesIssueCodes.ScaleIncomplete, root.Member("variants"));
        check.Require(scale.Items.Count is > 0 and <= MaxItems, OutcomesIssueCodes.ScaleIncomplete, root.Member("items"));
        ResponseSetsAreUsable(scale.ResponseSets, root.Member("responseSets"), check);
        for (var i = 0; i < scale.Items.Count; i++)
        {
            ItemIsUsable(scale, scale.Items[i], root.Member("items").Item(i), check);
        }

        if (scale.Safety is { } safety)
        {
            check.Require(HasItem(scale, safety.Item), OutcomesIssueCodes.ScaleReference, root.Member("safety").Member("item"));
            check.Require(IsAllowed(scale, safety), OutcomesIssueCodes.ScaleInconsistent, root.Member("safety").Member("from"));
        }

        for (var i = 0; i < scale.Scores.Count; i++)
        {
            ScoreIsUsable(scale, scale.Scores[i], root.Member("scores").Item(i), check);
        }

        VariantsOverrideWhatExists(scale, check);
        check.LoincIsWellFormed(scale.LoincPanel, root.Member("loincPanel"));
        check.SourceIsNamed(scale.Licence.Source, root.Member("licence").Member("source"));
        for (var i = 0; i < scale.Sources.Count; i++)
        {
            check.SourceIsNamed(scale.Sources[i], root.Member("sources").Item(i));
        }

        return check.Issues;
    }

    private static void ItemIsUsable(OutcomeScale scale, ScaleItem item, FieldPath path, DataCheck check)
    {
        check.Require(scale.ResponseSets.Any(set => set.Code == item.Responses), OutcomesIssueCodes.ScaleReference, path.Member("responses"));
        check.Require(item.Wording is null || scale.Licence.Wording == WordingRight.Yes, OutcomesIssueCodes.WordingNotFree, path.Member("wording"));
        check.LoincIsWellFormed(item.Loinc, path.Member("loinc"));
    }

    private static void VariantsOverrideWhatExists(OutcomeScale scale, DataCheck check)
    {
        for (var i = 0; i < scale.Variants.Count; i++)
        {
            var variant = scale.Variants[i];
            var path = FieldPath.Root.Member("variants").Item(i);
            ResponseSetsAreUsable(variant.ResponseSets, path.Member("responseSets"), check);
            check.Require(variant.ResponseSets.All(set => scale.ResponseSets.Any(own => own.Code == set.Code)), OutcomesIssueCodes.ScaleReference, path.Member("responseSets"));
            check.Require(variant.Scores.All(score => scale.Scores.Any(own => own.Code == score.Code)), OutcomesIssueCodes.ScaleReference, path.Member("scores"));
            VariantIsUsable(AsSeenBy(scale, variant), variant, path, check);
            if (variant.Source is { } source)
            {
                check.SourceIsNamed(source, path.Member("source"));
            }
        }
    }

    // Scores of a variant are checked against the sets and the other scores that the variant has.
    private static void VariantIsUsable(OutcomeScale seen, ScaleVariant variant, FieldPath path, DataCheck check)
    {
        for (var j = 0; j < variant.Scores.Count; j++)
        {
            if (seen.Scores.FirstOrDefault(own => own.Code == variant.Scores[j].Code) is { } score)
            {
                ScoreIsUsable(seen, score, path.Member("scores").Item(j), check);
            }
        }

        var inherited = seen.Scores.Where(score => variant.Scores.All(own => own.Code != score.Code));
        check.Require(
            variant.ResponseSets.Count == 0 || inherited.All(score => LookupOf(score.Formula) is not { } lookup || CoversEverySum(seen, score, lookup)),
            OutcomesIssueCodes.ScaleIncomplete,
            path.Member("responseSets"));
        if (seen.Safety is { } safety && variant.ResponseSets.Count > 0)
        {
            check.Require(IsAllowed(seen, safety), OutcomesIssueCodes.ScaleInconsistent, path.Member("responseSets"));
        }
    }

    private static OutcomeScale AsSeenBy(OutcomeScale scale, ScaleVariant variant) => scale with
    {
        ResponseSets = [.. scale.ResponseSets.Select(set => variant.ResponseSets.FirstOrDefault(own => own.Code == set.Code) ?? set)],
        Scores = scale.ScoresOf(variant),
    };

    // An item or a set that is not there, or a set that is unusable, is reported on its own.
    private static bool IsAllowed(OutcomeScale scale, SafetyItem safety) =>
        scale.Items.FirstOrDefault(item => item.Code == safety.Item) is not { } item
        || scale.ResponseSets.FirstOrDefault(set => set.Code == item.Responses) is not { } found
        || (found is { Min: { } min, Max: { } max, Step: { } step } && step > 0 && IsHandy(min) && IsHandy(max) && IsHandy(safety.From)
            ? safety.From >= min && safety.From <= max && (safety.From - min) % step == 0
            : found.Values.Contains(safety.From));

    private static ScoreFormula.Lookup? LookupOf(ScoreFormula formula) => formula switch
    {
        ScoreFormula.Binned binned => LookupOf(binned.Of),
        ScoreFormula.Lookup { Table.Count: > 0 } lookup => lookup,
        _ => null,
    };

    private static void ResponseSetsAreUsable(IReadOnlyList<ResponseSet> sets, FieldPath path, DataCheck check)
    {
        for (var i = 0; i < sets.Count; i++)
        {
            var set = sets[i];
            var handy = set.Values.Concat(set.Points).All(IsHandy) && IsHandy(set.Min ?? 0) && IsHandy(set.Max ?? 0) && IsHandy(set.Step ?? 1);
            var range = handy && set is { Min: { } min, Max: { } max, Step: { } step } && step > 0 && max > min && (max - min) / step <= MaxSteps;
            var noRange = set is { Min: null, Max: null, Step: null };
            var usable = set.Values.Count > 0 ? noRange && IsAscending(set.Values) : range && set.Points.Count == 0;
            check.Require(handy && usable && (set.Points.Count == 0 || set.Points.Count == set.Values.Count), OutcomesIssueCodes.ScaleInconsistent, path.Item(i));
        }
    }

    private static void ScoreIsUsable(OutcomeScale scale, ScoreDefinition score, FieldPath path, DataCheck check)
    {
        check.Require(score.Items.All(item => HasItem(scale, item)), OutcomesIssueCodes.ScaleReference, path.Member("items"));
        check.Require(score.Items.Distinct().Count() == score.Items.Count, OutcomesIssueCodes.ScaleNameTwice, path.Member("items"));
        check.Require(score.Min < score.Max && IsModest(score.Min) && IsModest(score.Max), OutcomesIssueCodes.ScaleInconsistent, path.Member("max"));
        FormulaIsUsable(scale, score, score.Formula, path.Member("formula"), check);
        check.Require(score.Formula.Prerequisites.All(code => IsAcyclic(scale, code, [score.Code])), OutcomesIssueCodes.ScaleReference, path.Member("formula"));
        MissingRuleFits(scale, score, path.Member("missing"), check);
        BandsAreInOrder(score, path.Member("bandSets"), check);
        check.ThresholdsAreUsable(score.Mcids, path.Member("mcids"));
        check.ThresholdsAreUsable(score.Mdcs, path.Member("mdcs"));
        check.LoincIsWellFormed(score.Loinc, path.Member("loinc"));
    }

    private static void MissingRuleFits(OutcomeScale scale, ScoreDefinition score, FieldPath path, DataCheck check)
    {
        if (score.Formula.Prerequisites.Count > 0)
        {
            return;
        }

        var items = score.Items.Count > 0 ? score.Items.Count : scale.Items.Count;
        if (score.Missing is not { } rule)
        {
            check.Add(OutcomesIssueCodes.ScaleIncomplete, path);
            return;
        }

        var ordered = rule.MinimumToProrate >= 1 && rule.MinimumToProrate <= rule.MinimumAnswered && rule.MinimumAnswered <= items;
        check.Require(ordered, OutcomesIssueCodes.ScaleInconsistent, path);
        check.SourceIsNamed(rule.Source, path.Member("source"));
    }

    private static void BandsAreInOrder(ScoreDefinition score, FieldPath path, DataCheck check)
    {
        check.NamesAreUnique(score.BandSets.Select(set => set.Code.Value), path);
        for (var i = 0; i < score.BandSets.Count; i++)
        {
            var (set, own) = (score.BandSets[i], path.Item(i).Member("bands"));
            check.NamesAreUnique(set.Bands.Select(band => band.Code.Value), own);
            var covers = set.Bands.Count > 0 && set.Bands[0].From <= score.Min && set.Bands[^1].From <= score.Max;
            check.Require(covers && IsAscending([.. set.Bands.Select(band => band.From)]) && IsStep(set.RoundTo) && set.Bands.All(band => IsModest(band.From)), OutcomesIssueCodes.ScaleInconsistent, own);
            check.SourceIsNamed(set.Source, path.Item(i).Member("source"));
        }
    }

    private static void FormulaIsUsable(OutcomeScale scale, ScoreDefinition score, ScoreFormula formula, FieldPath path, DataCheck check)
    {
        switch (formula)
        {
            case ScoreFormula.Sum sum:
                check.Require(sum.Divide is null || Math.Abs(sum.Divide.Value) is >= FinestStep and <= MaxNumber, OutcomesIssueCodes.ScaleInconsistent, path.Member("divide"));
                check.Require(IsFactor(sum.Multiply), OutcomesIssueCodes.ScaleInconsistent, path.Member("multiply"));
                check.Require(IsModest(sum.Add), OutcomesIssueCodes.ScaleInconsistent, path.Member("add"));
                check.Require(IsStep(sum.RoundProratedTo), OutcomesIssueCodes.ScaleInconsistent, path.Member("roundProratedTo"));
                break;
            case ScoreFormula.Mean mean:
                check.Require(IsFactor(mean.Multiply), OutcomesIssueCodes.ScaleInconsistent, path.Member("multiply"));
                check.Require(IsModest(mean.Add), OutcomesIssueCodes.ScaleInconsistent, path.Member("add"));
                break;
            case ScoreFormula.Binned binned:
                FormulaIsUsable(scale, score, binned.Of, path.Member("of"), check);
                var open = binned.Bins.Count > 0 && binned.Bins[^1] is { AtLeast: null, Above: null };
                check.Require(open && binned.Bins.All(bin => bin.AtLeast is null || bin.Above is null), OutcomesIssueCodes.ScaleIncomplete, path.Member("bins"));
                check.Require(binned.Bins.All(bin => IsModest(bin.Value)), OutcomesIssueCodes.ScaleInconsistent, path.Member("bins"));
                break;
            case ScoreFormula.Lookup { Table.Count: > 0 } lookup:
                check.Require(CoversEverySum(scale, score, lookup), OutcomesIssueCodes.ScaleIncomplete, path.Member("table"));
                check.Require(lookup.Table.All(value => IsModest(value)), OutcomesIssueCodes.ScaleInconsistent, path.Member("table"));
                break;
            case ScoreFormula.Graded graded:
                check.Require(graded.Grades.Count > 0 && graded.Grades[^1].Conditions.Count == 0, OutcomesIssueCodes.ScaleIncomplete, path.Member("grades"));
                check.Require(graded.Grades.All(grade => IsModest(grade.Value)), OutcomesIssueCodes.ScaleInconsistent, path.Member("grades"));
                break;
            case ScoreFormula.OfScores scores:
                check.Require(scores.Scores.Count > 0, OutcomesIssueCodes.ScaleIncomplete, path.Member("scores"));
                check.Require(scores.Scores.Distinct().Count() == scores.Scores.Count, OutcomesIssueCodes.ScaleNameTwice, path.Member("scores"));
                break;
            case ScoreFormula.Weighted weighted:
                check.Require(weighted.Weights.All(weight => HasItem(scale, weight.Item)), OutcomesIssueCodes.ScaleReference, path.Member("weights"));
                var modest = IsModest(weighted.Constant) && IsModest(weighted.AnyAboveLowest) && weighted.Weights.SelectMany(weight => weight.Weights).All(weight => IsModest(weight));
                check.Require(modest && weighted.Weights.Count <= MaxItems, OutcomesIssueCodes.ScaleInconsistent, path.Member("weights"));
                break;
            case ScoreFormula.SleepEfficiency sleep:
                check.Require(HasItem(scale, sleep.Bed) && HasItem(scale, sleep.Rise) && HasItem(scale, sleep.Slept), OutcomesIssueCodes.ScaleReference, path);
                break;
        }
    }

    // Every sum that a complete form can have must be in the table. Sets that are unusable are reported on their own.
    private static bool CoversEverySum(OutcomeScale scale, ScoreDefinition score, ScoreFormula.Lookup lookup)
    {
        var (lowest, highest) = (0m, 0m);
        foreach (var item in scale.Items.Where(item => score.Items.Count == 0 || score.Items.Contains(item.Code)))
        {
            if (scale.ResponseSets.FirstOrDefault(set => set.Code == item.Responses) is not { } set || !set.Values.Concat(set.Points).All(IsHandy))
            {
                return true;
            }

            var points = set.Points.Count > 0 ? set.Points : set.Values;
            lowest += points.Count > 0 ? points.Min() : set.Min ?? 0;
            highest += points.Count > 0 ? points.Max() : set.Max ?? 0;
        }

        return lookup.FirstSum <= lowest && lookup.FirstSum + (decimal)lookup.Table.Count - 1 >= highest;
    }

    private static bool IsAcyclic(OutcomeScale scale, ScoreCode code, IReadOnlyList<ScoreCode> above) =>
        !above.Contains(code)
        && above.Count <= MaxDepth
        && scale.Scores.FirstOrDefault(score => score.Code == code) is { } found
        && found.Formula.Prerequisites.All(next => IsAcyclic(scale, next, [.. above, code]));

    // Scoring keeps a table of the answers, so they are neither huge nor finer than hundredths.
    private static bool IsHandy(decimal value) => value is >= -MaxAnswer and <= MaxAnswer && decimal.Round(value, 2) == value;

    // Numbers of instruments are small; with these bounds no score can pass the range of a decimal.
    private static bool IsModest(decimal? value) => value is null or (>= -MaxNumber and <= MaxNumber);

    private static bool IsFactor(decimal? value) => value is null or (>= -MaxFactor and <= MaxFactor);

    private static bool IsStep(decimal? value) => value is null or (>= FinestStep and <= MaxNumber);

    private static bool HasItem(OutcomeScale scale, ScaleItemCode code) => scale.Items.Any(item => item.Code == code);

    private static bool IsAscending(IReadOnlyList<decimal> values) => values.Zip(values.Skip(1)).All(pair => pair.First < pair.Second);
}
