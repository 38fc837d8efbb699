using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>Questions to one client's series of results of one scale: is the target in reach, did the score just move, what is there to draw.</summary>
public static class ScoreSeries
{
    /// <summary>Where the client stands on the way to a target: the newest score against the straight line from the first score to the target.</summary>
    /// <param name="series">The results, in any order; those without a score and those of other scales and scores are left out.</param>
    /// <param name="target">The target.</param>
    /// <param name="today">The day of asking.</param>
    /// <returns>The progress. The line is an expectation and no forecast.</returns>
    public static TargetProgress ProgressTo(IReadOnlyList<DatedResult> series, OutcomeTarget target, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(target);
        var scored = Scored(series).Where(dated => Belongs(dated.Result, target)).ToArray();
        if (scored.Length == 0 || scored[0].Result.Scale!.Direction == ScoreDirection.HigherIsMore)
        {
            return new TargetProgress { State = TargetState.NotAssessable };
        }

        var sign = scored[0].Result.Scale!.Direction == ScoreDirection.HigherIsBetter ? 1 : -1;
        var (first, last) = (scored[0], scored[^1]);
        var (start, latest) = (first.Result.Value!.Value, last.Result.Value!.Value);
        var toGo = sign * (target.Value - latest);
        var days = Period.DaysBetween(first.On, target.DueOn);
        decimal? expected = days <= 0 ? null
            : last.On >= target.DueOn ? target.Value
            : start + ((target.Value - start) * Period.DaysBetween(first.On, last.On) / days);
        var state = toGo <= 0 ? TargetState.Reached
            : today > target.DueOn ? TargetState.Missed
            : expected is { } due && sign * (latest - due) >= 0 ? TargetState.OnTrack
            : TargetState.Behind;
        return new TargetProgress { State = state, Latest = latest, Expected = expected, ToGo = toGo };
    }

    /// <summary>Whether the newest score moved by the important change since the one before, either way.</summary>
    /// <param name="series">The results, in any order; those without a score are left out.</param>
    /// <param name="options">Thresholds and switches; null for the scale's defaults.</param>
    /// <returns>The alert; null where the score did not move so far, or the last two cannot be compared.</returns>
    public static ScoreAlert? AlertSinceLast(IReadOnlyList<DatedResult> series, ChangeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var scored = Scored(series);
        if (scored.Length < 2)
        {
            return null;
        }

        var (before, after) = (scored[^2], scored[^1]);
        var change = ChangeAnalysis.Compare(before.Result, after.Result, options);
        return change is { McidMet: true, Improvement: { } improvement }
            ? new ScoreAlert { Kind = improvement > 0 ? AlertKind.MovedBetter : AlertKind.MovedWorse, From = before.On, To = after.On, Change = change }
            : null;
    }

    /// <summary>The scores of a series with their days, for trends.</summary>
    /// <param name="series">The results, in any order; those without a score are left out.</param>
    /// <returns>The scores in order of their days.</returns>
    public static IReadOnlyList<DatedScore> ScoresOf(IReadOnlyList<DatedResult> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return ValueList.From(Scored(series).Select(dated => new DatedScore(dated.On, dated.Result.Value!.Value)));
    }

    internal static DatedResult[] Scored(IReadOnlyList<DatedResult> series) => [.. series.Where(dated => dated.Result.HasScore).OrderBy(dated => dated.On)];

    private static bool Belongs(ScoreResult result, OutcomeTarget target) =>
        result.Scale?.Code == target.Scale && result.Definition?.Code == (target.Score ?? result.Scale.MainScore.Code);
}
