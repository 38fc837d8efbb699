using System.Globalization;

namespace MassageDomain.Outcomes;

/// <summary>Says what is wrong with a filled-in form, item by item. Nothing is put right: a wrong answer stays wrong until somebody corrects it.</summary>
public static class AnswerValidation
{
    /// <summary>Checks a form.</summary>
    /// <param name="scale">The scale; its data must be consistent, see <see cref="ScaleValidation"/>.</param>
    /// <param name="answers">The form.</param>
    /// <param name="policy">What is to be done about missing items.</param>
    /// <returns>
    /// The issues in the order of the form; empty where every score can be worked out and the form says nothing contradictory. A total
    /// that cannot be worked out is an error, and so is a form of a scale without a total of which no subscale can; other parts without
    /// a score, and a variant without a value set, are warnings. An optional part that was left blank is not missed. Where the scale has an item
    /// about danger, a warning stands first unless that item is answered below the value that raises the flag, whatever else is wrong.
    /// </returns>
    public static IReadOnlyList<ValidationIssue> Validate(OutcomeScale scale, ScaleAnswers answers, ScoringPolicy policy = ScoringPolicy.AsPublished)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(answers);
        return Validate(scale, answers, policy, byPosition: false);
    }

    /// <summary>Checks answers that are given by position.</summary>
    /// <param name="scale">The scale; its data must be consistent, see <see cref="ScaleValidation"/>.</param>
    /// <param name="answers">One entry for each item, in the scale's order; null for a blank. Optional items at the end may be left out.</param>
    /// <param name="variant">The variant; null for the default.</param>
    /// <returns>The issues, in the order of the items, after that of an item about danger.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(OutcomeScale scale, ReadOnlySpan<decimal?> answers, VariantCode? variant = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (!scale.Prepared.Takes(answers.Length))
        {
            return ValueList.From<ValidationIssue>(
                [.. SafetyIssues.OfWrongNumber(scale), new(OutcomesIssueCodes.WrongNumber, FieldPath.Root, Number("expected", scale.Items.Count), Number("given", answers.Length))]);
        }

        var items = new ItemAnswer[answers.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new ItemAnswer { Item = scale.Items[i].Code, Value = answers[i] };
        }

        var form = new ScaleAnswers { Scale = scale.Code, Variant = variant, Items = items };
        return Validate(scale, form, ScoringPolicy.AsPublished, byPosition: true);
    }

    private static IReadOnlyList<ValidationIssue> Validate(OutcomeScale scale, ScaleAnswers answers, ScoringPolicy policy, bool byPosition)
    {
        var issues = new List<ValidationIssue>();
        BelongsToScale(scale, answers, issues);
        var variant = scale.Prepared.Find(answers.Variant);
        if (variant is null)
        {
            issues.Add(new(OutcomesIssueCodes.UnknownVariant, FieldPath.Root.Member("variant")));
        }

        if (issues.Count == 0 && variant is not null)
        {
            EachAnswerIsUsable(variant, answers, byPosition, issues);
        }

        if (issues.Count == 0 && variant is not null)
        {
            var points = new long[variant.Items.Length];
            AnswerPoints.TryFill(variant, answers.Items.Span(), points);
            UnscoredScores.Add(variant, points, policy, issues);
            StatedScoresAgree(scale, answers, policy, issues);
            SleepFitsIntoBed(variant, points, issues);
        }

        return ValueList.From(SafetyIssues.Of(scale, answers).Concat(issues));
    }

    private static void BelongsToScale(OutcomeScale scale, ScaleAnswers answers, List<ValidationIssue> issues)
    {
        switch (Scoring.WhyNotThisScale(scale, answers))
        {
            case NoScoreReason.OtherScale:
                issues.Add(new(OutcomesIssueCodes.OtherScale, FieldPath.Root.Member("scale")));
                break;
            case NoScoreReason.OtherVersion:
                issues.Add(new(OutcomesIssueCodes.OtherVersion, FieldPath.Root.Member("version")));
                break;
        }
    }

    private static void EachAnswerIsUsable(PreparedVariant variant, ScaleAnswers answers, bool byPosition, List<ValidationIssue> issues)
    {
        var seen = new bool[variant.Items.Length];
        var activities = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < answers.Items.Count; i++)
        {
            var answer = answers.Items[i];
            var path = FieldPath.Root.Member("items").Item(i);
            var index = variant.IndexOf(answer.Item, i);
            if (index < 0)
            {
                issues.Add(new(OutcomesIssueCodes.UnknownItem, path.Member("item")));
                continue;
            }

            var item = variant.Items[index];
            if (seen[index])
            {
                issues.Add(new(OutcomesIssueCodes.DuplicateItem, path.Member("item"), Item(item)));
            }

            seen[index] = true;
            if (answer.Value is not { } value)
            {
                continue;
            }

            if (!item.Table.TryPoints(value, out _))
            {
                issues.Add(new(OutcomesIssueCodes.NotAllowed, path.Member("value"), [Item(item), .. Allowed(item.Set)]));
            }

            if (!byPosition && item.Item.ChosenByClient && answer.Activity is null)
            {
                issues.Add(new(OutcomesIssueCodes.ActivityMissing, path.Member("activity"), Item(item)));
            }
            else if (answer.Activity is { } activity && !activities.Add(activity))
            {
                issues.Add(new(OutcomesIssueCodes.ActivityTwice, path.Member("activity"), Item(item)));
            }
        }
    }

    private static void StatedScoresAgree(OutcomeScale scale, ScaleAnswers answers, ScoringPolicy policy, List<ValidationIssue> issues)
    {
        if (answers.StatedScore is { } main)
        {
            StatedScoreAgrees(Scoring.Score(scale, answers, policy), main, FieldPath.Root.Member("statedScore"), issues);
        }

        for (var i = 0; i < answers.StatedScores.Count; i++)
        {
            var path = FieldPath.Root.Member("statedScores").Item(i);
            var result = Scoring.Score(scale, answers, policy, answers.StatedScores[i].Score);
            if (result.Reason == NoScoreReason.UnknownScore)
            {
                issues.Add(new(OutcomesIssueCodes.StatedScoreUnknown, path.Member("score")));
            }
            else
            {
                StatedScoreAgrees(result, answers.StatedScores[i].Value, path.Member("value"), issues);
            }
        }
    }

    // A stated score was often rounded for print: it agrees if the exact score rounds to it at its own number of digits.
    private static void StatedScoreAgrees(ScoreResult result, decimal stated, FieldPath path, List<ValidationIssue> issues)
    {
        if (result.Value is not { } value)
        {
            issues.Add(new(OutcomesIssueCodes.StatedScoreUnchecked, path));
            return;
        }

        var step = 1m;
        for (var i = 0; i < stated.Scale; i++)
        {
            step /= 10;
        }

        if (Guarded.Subtract(stated, value) is not { } difference || Math.Abs(difference) > step / 2)
        {
            issues.Add(new(OutcomesIssueCodes.StatedScoreDiffers, path));
        }
    }

    private static void SleepFitsIntoBed(PreparedVariant variant, long[] points, List<ValidationIssue> issues)
    {
        foreach (var score in variant.Scores)
        {
            if (UnscoredScores.SleepOf(score.Definition.Formula) is { } efficiency && MoreThanAllSlept(efficiency, variant, points))
            {
                issues.Add(new(OutcomesIssueCodes.ImplausibleCombination, FieldPath.Root.Member("items"), new IssueParameter("item", efficiency.Slept.Value)));
            }
        }
    }

    private static bool MoreThanAllSlept(ScoreFormula.SleepEfficiency formula, PreparedVariant variant, long[] points)
    {
        int[] items = [variant.IndexOf(formula.Bed, -1), variant.IndexOf(formula.Rise, -1), variant.IndexOf(formula.Slept, -1)];
        return Array.TrueForAll(items, i => points[i] > AnswerPoints.Blank)
            && new SleepEfficiencyFormula(formula, variant).Evaluate(new Tally(points, items, 0, items.Length), ScoringPolicy.Strict).Value > 100;
    }

    private static IssueParameter Item(PreparedItem item) => new("item", item.Code.Value);

    private static IssueParameter Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    private static IssueParameter[] Allowed(ResponseSet set) => set.Values.Count > 0
        ? [new("allowed", string.Join(' ', set.Values.Select(Text)))]
        : [new("min", Text(set.Min ?? 0)), new("max", Text(set.Max ?? 0)), new("step", Text(set.Step ?? 1))];

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
