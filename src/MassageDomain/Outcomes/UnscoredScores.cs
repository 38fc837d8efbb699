using System.Globalization;

namespace MassageDomain.Outcomes;

/// <summary>Says which scores of a usable form cannot be worked out, and why.</summary>
internal static class UnscoredScores
{
    private static readonly NoScoreReasonJsonConverter Reasons = new();

    /// <summary>Adds an issue for the main score and for every total and subscale without a score.</summary>
    /// <param name="variant">The variant that was filled in.</param>
    /// <param name="points">The points of its items.</param>
    /// <param name="policy">What is to be done about missing items.</param>
    /// <param name="issues">Where the issues go.</param>
    public static void Add(PreparedVariant variant, ReadOnlySpan<long> points, ScoringPolicy policy, List<ValidationIssue> issues)
    {
        var results = new List<(PreparedScore Score, Evaluation Result)>();
        foreach (var score in variant.Scores)
        {
            if (results.Count == 0 || score.Definition.Role is ScoreRole.Total or ScoreRole.Subscale)
            {
                results.Add((score, score.Evaluate(points, policy)));
            }
        }

        // Without a total the subscales stand side by side: the form is of no use only where none of them can be worked out.
        var (main, mainResult) = results[0];
        var whole = main.Definition.Role != ScoreRole.Subscale || results.TrueForAll(pair => pair.Result.Reason != default);
        if (whole && mainResult.Reason != default)
        {
            issues.Add(OfWhole(variant, main, mainResult, points));
        }

        foreach (var (score, result) in results.Skip(whole ? 1 : 0))
        {
            if (result.Reason != default && AnyAnswer(points) && !MayBeBlank(variant, score, result))
            {
                issues.Add(new(OutcomesIssueCodes.PartWithoutScore, Items, Name(score), new IssueParameter("reason", Reasons.TokenOf(result.Reason)), Answered(result), Missing(result)));
            }
        }
    }

    private static FieldPath Items => FieldPath.Root.Member("items");

    private static ValidationIssue OfWhole(PreparedVariant variant, PreparedScore score, Evaluation result, ReadOnlySpan<long> points) => result.Reason switch
    {
        NoScoreReason.NoValueSet => new(OutcomesIssueCodes.NoValueSet, FieldPath.Root.Member("variant"), Name(score)),
        NoScoreReason.NotComputable => new(OutcomesIssueCodes.NotComputable, Items, [Name(score), .. TimesWithoutSleep(variant, points)]),
        _ => new(OutcomesIssueCodes.TooFewAnswered, Items, Name(score), Answered(result), Missing(result)),
    };

    // What cannot be put together is named: going to bed and getting up at the same minute leave no time in bed.
    private static IReadOnlyList<IssueParameter> TimesWithoutSleep(PreparedVariant variant, ReadOnlySpan<long> points)
    {
        foreach (var score in variant.Scores)
        {
            if (SleepOf(score.Definition.Formula) is { } sleep && score.Evaluate(points, ScoringPolicy.Strict).Reason == NoScoreReason.NotComputable)
            {
                return [new("items", $"{sleep.Bed} {sleep.Rise}")];
            }
        }

        return [];
    }

    internal static ScoreFormula.SleepEfficiency? SleepOf(ScoreFormula formula) =>
        (formula is ScoreFormula.Binned binned ? binned.Of : formula) as ScoreFormula.SleepEfficiency;

    // A module that the instrument lets be left out is not missed, unless it was begun.
    private static bool MayBeBlank(PreparedVariant variant, PreparedScore score, Evaluation result)
    {
        foreach (var i in score.Items)
        {
            if (!variant.Items[i].Optional)
            {
                return false;
            }
        }

        return score.Items.Length > 0 && result.Answered == 0;
    }

    private static bool AnyAnswer(ReadOnlySpan<long> points)
    {
        foreach (var counted in points)
        {
            if (counted > AnswerPoints.Blank)
            {
                return true;
            }
        }

        return false;
    }

    private static IssueParameter Name(PreparedScore score) => new("score", score.Definition.Code.Value);

    private static IssueParameter Answered(Evaluation result) => new("answered", result.Answered.ToString(CultureInfo.InvariantCulture));

    private static IssueParameter Missing(Evaluation result) => new("missing", result.Missing.ToString(CultureInfo.InvariantCulture));
}
