namespace MassageDomain.Outcomes;

/// <summary>Scores filled-in outcome scales. Every function is pure and total: it gives a score or the reason why there is none.</summary>
public static class Scoring
{
    private const int MaxOnStack = 64;

    /// <summary>Scores a filled-in form of a shipped scale, which the form names.</summary>
    /// <param name="answers">The answers, in any order.</param>
    /// <param name="policy">What to do about missing items.</param>
    /// <param name="score">Which score; null for the main one.</param>
    /// <returns>The score or the reason: <see cref="NoScoreReason.UnknownScale"/> where no shipped scale has that name.</returns>
    public static ScoreResult Score(ScaleAnswers answers, ScoringPolicy policy = ScoringPolicy.AsPublished, ScoreCode? score = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return OutcomeKnowledge.Default.Scales.Find(answers.Scale) is { } scale ? Score(scale, answers, policy, score) : ScoreResult.OfUnknownScale(policy);
    }

    /// <summary>Scores a filled-in form.</summary>
    /// <param name="scale">The scale; its data must be consistent, see <see cref="ScaleValidation"/>.</param>
    /// <param name="answers">The answers, in any order.</param>
    /// <param name="policy">What to do about missing items.</param>
    /// <param name="score">Which score; null for the main one.</param>
    /// <returns>The score or the reason. One answer that cannot be used leaves the whole form without a score: nothing is clamped or skipped.</returns>
    public static ScoreResult Score(OutcomeScale scale, ScaleAnswers answers, ScoringPolicy policy = ScoringPolicy.AsPublished, ScoreCode? score = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(answers);
        var prepared = scale.Prepared;
        var reason = WhyNotThisScale(scale, answers);
        var variant = prepared.Find(answers.Variant);
        var definition = variant?.Find(score);
        var safety = reason == NoScoreReason.OtherScale ? Unknown(scale) : SafetyOf(prepared, answers.Items.Span());
        if (reason == default)
        {
            reason = variant is null ? NoScoreReason.UnknownVariant : definition is null ? NoScoreReason.UnknownScore : default;
        }

        if (reason != default || variant is null || definition is null)
        {
            return new ScoreResult(scale, variant?.Variant.Code, definition?.Definition, new Evaluation { Reason = reason }, policy, safety);
        }

        return definition.IsOfSum && variant.TrySum(answers.Items.Span(), out var sum)
            ? new ScoreResult(scale, variant.Variant.Code, definition.Definition, in definition.OfSum(sum), policy, safety)
            : new ScoreResult(scale, variant.Variant.Code, definition.Definition, Evaluate(variant, definition, answers.Items.Span(), policy), policy, safety);
    }

    /// <summary>Scores answers that are given by position.</summary>
    /// <param name="scale">The scale; its data must be consistent, see <see cref="ScaleValidation"/>.</param>
    /// <param name="answers">One entry for each item, in the scale's order; null for a blank. Optional items at the end may be left out.</param>
    /// <param name="policy">What to do about missing items.</param>
    /// <param name="score">Which score; null for the main one.</param>
    /// <param name="variant">Which variant; null for the default.</param>
    /// <returns>The score or the reason.</returns>
    public static ScoreResult Score(
        OutcomeScale scale,
        ReadOnlySpan<decimal?> answers,
        ScoringPolicy policy = ScoringPolicy.AsPublished,
        ScoreCode? score = null,
        VariantCode? variant = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var prepared = scale.Prepared;
        var chosen = prepared.Find(variant);
        var definition = chosen?.Find(score);
        var rightNumber = prepared.Takes(answers.Length);
        var safety = rightNumber ? SafetyOf(prepared, answers) : Unknown(scale);
        var reason = chosen is null ? NoScoreReason.UnknownVariant
            : definition is null ? NoScoreReason.UnknownScore
            : !rightNumber ? NoScoreReason.WrongNumberOfAnswers
            : default;
        if (reason != default || chosen is null || definition is null)
        {
            return new ScoreResult(scale, chosen?.Variant.Code, definition?.Definition, new Evaluation { Reason = reason }, policy, safety);
        }

        return definition.IsOfSum && chosen.TrySum(answers, out var sum)
            ? new ScoreResult(scale, chosen.Variant.Code, definition.Definition, in definition.OfSum(sum), policy, safety)
            : new ScoreResult(scale, chosen.Variant.Code, definition.Definition, Evaluate(chosen, definition, answers, policy), policy, safety);
    }

    /// <summary>Works out every score of a scale from one form.</summary>
    /// <param name="scale">The scale; its data must be consistent, see <see cref="ScaleValidation"/>.</param>
    /// <param name="answers">The answers, in any order.</param>
    /// <param name="policy">What to do about missing items.</param>
    /// <returns>One result for each score, in the scale's order.</returns>
    public static IReadOnlyList<ScoreResult> ScoreAll(OutcomeScale scale, ScaleAnswers answers, ScoringPolicy policy = ScoringPolicy.AsPublished)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(answers);
        return ValueList.From(scale.Scores.Select(definition => Score(scale, answers, policy, definition.Code)));
    }

    /// <summary>Scores the answered items alone, however few they are. The form belongs to the scale and has the score.</summary>
    internal static ScoreResult ScoreAnswered(OutcomeScale scale, ScaleAnswers answers, ScoringPolicy policy, ScoreCode? score)
    {
        var variant = scale.Prepared.Find(answers.Variant)!;
        var definition = variant.Find(score)!;
        var points = new long[variant.Items.Length];
        var evaluation = AnswerPoints.TryFill(variant, answers.Items.Span(), points) ? definition.OfAnswered(points) : new Evaluation { Reason = NoScoreReason.InvalidAnswer };
        return new ScoreResult(scale, variant.Variant.Code, definition.Definition, in evaluation, policy, SafetyOf(scale, answers));
    }

    private static Evaluation Evaluate(PreparedVariant variant, PreparedScore score, ReadOnlySpan<ItemAnswer> answers, ScoringPolicy policy)
    {
        var items = variant.Items.Length;
        var points = items <= MaxOnStack ? stackalloc long[items] : new long[items];
        return AnswerPoints.TryFill(variant, answers, points) ? score.Evaluate(points, policy) : new Evaluation { Reason = NoScoreReason.InvalidAnswer };
    }

    private static Evaluation Evaluate(PreparedVariant variant, PreparedScore score, ReadOnlySpan<decimal?> answers, ScoringPolicy policy)
    {
        var items = variant.Items.Length;
        var points = items <= MaxOnStack ? stackalloc long[items] : new long[items];
        return AnswerPoints.TryFill(variant, answers, points) ? score.Evaluate(points, policy) : new Evaluation { Reason = NoScoreReason.InvalidAnswer };
    }

    /// <summary>What the item about danger says on a form, whether or not the form can be scored; null where the scale has none.</summary>
    internal static SafetySignal? SafetyOf(OutcomeScale scale, ScaleAnswers answers) =>
        WhyNotThisScale(scale, answers) == NoScoreReason.OtherScale ? Unknown(scale) : SafetyOf(scale.Prepared, answers.Items.Span());

    internal static NoScoreReason WhyNotThisScale(OutcomeScale scale, ScaleAnswers answers) =>
        answers.Scale != scale.Code ? NoScoreReason.OtherScale
        : answers.Version is not null && !string.Equals(answers.Version, scale.Version, StringComparison.Ordinal) ? NoScoreReason.OtherVersion
        : default;

    private static SafetySignal? Unknown(OutcomeScale scale) => scale.Safety is null ? null : SafetySignal.NotKnown;

    /// <summary>Reads the item about danger on its own, so that nothing else on the form can hide it: one answer that raises the flag is enough.</summary>
    private static SafetySignal? SafetyOf(PreparedScale prepared, ReadOnlySpan<ItemAnswer> answers)
    {
        if (prepared.Owner.Safety is not { } safety)
        {
            return null;
        }

        var (seen, usable) = (0, 0);
        foreach (var answer in answers)
        {
            if (answer.Item == safety.Item)
            {
                if (answer.Value >= safety.From)
                {
                    return SafetySignal.Raised;
                }

                seen++;
                usable += answer.Value is { } value && IsAllowed(prepared, value) ? 1 : 0;
            }
        }

        return seen == 1 && usable == 1 ? SafetySignal.NotRaised : SafetySignal.NotKnown;
    }

    private static SafetySignal? SafetyOf(PreparedScale prepared, ReadOnlySpan<decimal?> answers) =>
        prepared.Owner.Safety is not { } safety ? null
        : prepared.SafetyIndex >= answers.Length || answers[prepared.SafetyIndex] is not { } value ? SafetySignal.NotKnown
        : value >= safety.From ? SafetySignal.Raised
        : IsAllowed(prepared, value) ? SafetySignal.NotRaised
        : SafetySignal.NotKnown;

    private static bool IsAllowed(PreparedScale prepared, decimal value) =>
        prepared.Variants[0].Items[prepared.SafetyIndex].Table.TryPoints(value, out _);
}
