using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>Questions to one client's series of results of one scale: is the target in reach, did the score just move, what is there to draw.</summary>
public static class ScoreSeries
{
    /// <summary>Where the client stands on the way to a target: the newest score against the straight line from the first score to the target.</summary>
    /// <param name="series">
    /// The results, in any order; those without a score and those of other scales, versions, variants and scores are left out. Where the target names
    /// no version it is that of the newest.
    /// </param>
    /// <param name="target">The target.</param>
    /// <param name="today">The day of asking.</param>
    /// <returns>The progress. The line is an expectation and no forecast; scores of a single day are its start and neither on it nor behind it.</returns>
    public static TargetProgress ProgressTo(IReadOnlyList<DatedResult> series, OutcomeTarget target, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(target);
        var ofScore = Array.FindAll(Scored(series), dated => Belongs(dated.Result, target));
        var version = target.Version ?? ofScore.LastOrDefault()?.Result.Scale!.Version;
        var scored = Array.FindAll(ofScore, dated => string.Equals(dated.Result.Scale!.Version, version, StringComparison.Ordinal));
        if (scored.Length == 0 || scored[0].Result.Scale!.Direction == ScoreDirection.HigherIsMore || !IsPossible(target, scored[^1].Result))
        {
            return new TargetProgress { State = TargetState.NotAssessable };
        }

        var sign = scored[0].Result.Scale!.Direction == ScoreDirection.HigherIsBetter ? 1 : -1;
        var (first, last) = (scored[0], scored[^1]);
        var (start, latest) = (first.Result.Value!.Value, last.Result.Value!.Value);
        var toGo = sign * (target.Value - latest);
        var days = Period.DaysBetween(first.On, target.DueOn);
        var started = last.On > first.On;
        decimal? expected = days <= 0 || !started ? null
            : last.On >= target.DueOn ? target.Value
            : start + ((target.Value - start) * Period.DaysBetween(first.On, last.On) / days);
        var state = toGo <= 0 ? TargetState.Reached
            : today > target.DueOn ? TargetState.Missed
            : !started ? TargetState.NotAssessable
            : expected is { } due && sign * (latest - due) >= 0 ? TargetState.OnTrack
            : TargetState.Behind;
        return new TargetProgress { State = state, Latest = latest, Expected = expected, ToGo = toGo };
    }

    /// <summary>Whether the newest score moved by the important change since the one before, either way.</summary>
    /// <param name="series">The results, in any order; those without a score are left out, and the one before is the last of the same scale, version, variant and score.</param>
    /// <param name="options">Thresholds and switches; null for the scale's defaults.</param>
    /// <returns>The alert; null where the score did not move so far or there is nothing to compare it with. Where clients choose what is rated the forms are needed: see the other overload.</returns>
    public static ScoreAlert? AlertSinceLast(IReadOnlyList<DatedResult> series, ChangeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var scored = Scored(series);
        return scored.Length > 0 && Array.FindLast(scored[..^1], dated => IsAlike(dated.Result, scored[^1].Result)) is { } before
            ? AlertOf(ChangeAnalysis.Compare(before.Result, scored[^1].Result, options), before.On, scored[^1].On)
            : null;
    }

    /// <summary>Whether the score of the newest form moved by the important change since the form before, either way. Chosen activities are matched by what they are.</summary>
    /// <param name="scale">The scale; its data must be consistent, see <see cref="ScaleValidation"/>.</param>
    /// <param name="forms">
    /// The forms, in any order; those without a day or without a score are left out, and the one before is the last of the same variant. With
    /// <see cref="ActivityMatching.MatchedOnly"/> the newest form may have too few activities for a score of its own.
    /// </param>
    /// <param name="policy">What to do about missing items.</param>
    /// <param name="score">Which score; null for the main one.</param>
    /// <param name="options">Thresholds and switches; null for the scale's defaults.</param>
    /// <returns>The alert; null where the score did not move so far or there is nothing to compare it with.</returns>
    public static ScoreAlert? AlertSinceLast(
        OutcomeScale scale,
        IReadOnlyList<ScaleAnswers> forms,
        ScoringPolicy policy = ScoringPolicy.AsPublished,
        ScoreCode? score = null,
        ChangeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(forms);
        bool HasScore(ScaleAnswers form) => Scoring.Score(scale, form, policy, score).HasScore;
        var fewerWillDo = scale.ClientChoosesItems && options?.Activities == ActivityMatching.MatchedOnly;
        var scored = forms.Where(form => form.On is not null && (HasScore(form) || (fewerWillDo && WasBegun(scale, form, policy, score)))).OrderBy(form => form.On).ToArray();
        return scored.Length > 0 && Array.FindLast(scored[..^1], form => VariantOf(scale, form) == VariantOf(scale, scored[^1]) && HasScore(form)) is { } before
            ? AlertOf(ChangeAnalysis.Compare(scale, before, scored[^1], policy, score, options), before.On!.Value, scored[^1].On!.Value)
            : null;
    }

    /// <summary>The scores of a series with their days, for trends.</summary>
    /// <param name="series">The results, in any order; those without a score, and those of other scales, versions, variants and scores than the first, are left out.</param>
    /// <returns>The scores in order of their days.</returns>
    public static IReadOnlyList<DatedScore> ScoresOf(IReadOnlyList<DatedResult> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var scored = Scored(series);
        return ValueList.From(scored.Where(dated => IsAlike(dated.Result, scored[0].Result)).Select(dated => new DatedScore(dated.On, dated.Result.Value!.Value)));
    }

    internal static DatedResult[] Scored(IReadOnlyList<DatedResult> series) => [.. series.Where(dated => dated.Result.HasScore).OrderBy(dated => dated.On)];

    private static ScoreAlert? AlertOf(ScoreChange change, LocalDate from, LocalDate to) => change is { McidMet: true, Improvement: { } improvement }
        ? new ScoreAlert { Kind = improvement > 0 ? AlertKind.MovedBetter : AlertKind.MovedWorse, From = from, To = to, Change = change }
        : null;

    private static bool IsPossible(OutcomeTarget target, ScoreResult result) => target.Value >= result.Definition!.Min && target.Value <= result.Definition.Max;

    private static bool WasBegun(OutcomeScale scale, ScaleAnswers form, ScoringPolicy policy, ScoreCode? score) =>
        Scoring.Score(scale, form, policy, score).Reason == NoScoreReason.TooFewAnswered;

    private static VariantCode VariantOf(OutcomeScale scale, ScaleAnswers form) => form.Variant ?? scale.DefaultVariant.Code;

    private static bool IsAlike(ScoreResult first, ScoreResult second) =>
        first.Scale?.Code == second.Scale?.Code
        && string.Equals(first.Scale?.Version, second.Scale?.Version, StringComparison.Ordinal)
        && first.Variant == second.Variant
        && first.Definition?.Code == second.Definition?.Code;

    private static bool Belongs(ScoreResult result, OutcomeTarget target) =>
        result.Scale is { } scale
        && scale.Code == target.Scale
        && result.Variant == (target.Variant ?? scale.DefaultVariant.Code)
        && result.Definition?.Code == (target.Score ?? scale.MainScore.Code);
}
