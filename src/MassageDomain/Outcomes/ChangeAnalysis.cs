namespace MassageDomain.Outcomes;

/// <summary>Compares two scores of the same scale: how much changed, and whether that is more than error and matters to clients.</summary>
/// <remarks>
/// A change counts as improved or worse only if it is at least the important change and at least the error of measurement. Where the
/// data has no error of measurement, the important change decides alone and a warning says so. Where a threshold has points and per cent,
/// the points decide: thirty per cent of a low score is less than the scale can tell apart, and from a high score the points are reached
/// first. A warning says where the per cent would have it otherwise, since from high baselines they are to be preferred. A threshold in per
/// cent alone counts from every baseline but zero; it and those for high baselines refer to the earlier score, so that with them a change and
/// its reverse may be judged differently. The improvement itself is always the exact opposite.
/// </remarks>
public static class ChangeAnalysis
{
    /// <summary>Compares two results.</summary>
    /// <param name="baseline">The earlier result.</param>
    /// <param name="followUp">The later result.</param>
    /// <param name="options">Thresholds and switches; null for the scale's defaults.</param>
    /// <returns>The change, or why there is none. Results of a scale on which clients choose the activities do not say which they chose: compare the forms instead.</returns>
    public static ScoreChange Compare(ScoreResult baseline, ScoreResult followUp, ChangeOptions? options = null) =>
        WhyNot(baseline, followUp) is { } reason ? new ScoreChange(reason)
        : baseline.Scale!.ClientChoosesItems ? new ScoreChange(NoChangeReason.OtherActivities)
        : Changed(baseline, followUp, options, []);

    /// <summary>Scores two forms and compares them. Activities that a client chose are matched by their text or key.</summary>
    /// <remarks>
    /// Only the items of the requested score are matched: one activity by itself is compared whatever became of the others. With
    /// <see cref="ActivityMatching.MatchedOnly"/> the pairs that were rated both times are scored however few they are, as long as the baseline
    /// had a score; the thresholds stay those of the whole score, though the mean of fewer activities varies more.
    /// </remarks>
    /// <param name="scale">The scale; its data must be consistent, see <see cref="ScaleValidation"/>.</param>
    /// <param name="baseline">The earlier form.</param>
    /// <param name="followUp">The later form.</param>
    /// <param name="policy">What to do about missing items.</param>
    /// <param name="score">Which score; null for the main one.</param>
    /// <param name="options">Thresholds and switches; null for the scale's defaults.</param>
    /// <returns>The change, or why there is none. Activities that are new at follow-up are left out: they have no baseline.</returns>
    public static ScoreChange Compare(
        OutcomeScale scale,
        ScaleAnswers baseline,
        ScaleAnswers followUp,
        ScoringPolicy policy = ScoringPolicy.AsPublished,
        ScoreCode? score = null,
        ChangeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(followUp);
        if (!scale.ClientChoosesItems)
        {
            return Compare(Scoring.Score(scale, baseline, policy, score), Scoring.Score(scale, followUp, policy, score), options);
        }

        var first = Scoring.Score(scale, baseline, policy, score);
        var second = Scoring.Score(scale, followUp, policy, score);
        var fewer = second.Reason is NoScoreReason.TooFewAnswered or NoScoreReason.NothingAnswered;
        if (WhyNot(first, second) is { } reason && !(fewer && reason == NoChangeReason.NoFollowUp))
        {
            return new ScoreChange(reason);
        }

        if (followUp.Items.All(answer => answer.Value is null))
        {
            return new ScoreChange(NoChangeReason.NoFollowUp);
        }

        var prepared = scale.Prepared.Find(baseline.Variant)!.Find(score)!;
        if (ChosenActivities.TryAlign(scale, prepared, baseline, followUp, options?.Activities ?? ActivityMatching.Strict) is not { } aligned)
        {
            return new ScoreChange(NoChangeReason.OtherActivities);
        }

        var before = aligned.Complete ? Scoring.Score(scale, aligned.Baseline, policy, score) : Scoring.ScoreAnswered(scale, aligned.Baseline, policy, score);
        var after = aligned.Complete ? Scoring.Score(scale, aligned.FollowUp, policy, score) : Scoring.ScoreAnswered(scale, aligned.FollowUp, policy, score);
        return WhyNot(before, after) is { } why ? new ScoreChange(why)
            : Changed(before, after, options, aligned.Complete ? [] : [ChangeWarning.MatchedActivitiesOnly]);
    }

    internal static ScoreChange Compare(OutcomeScale scale, ScoreResult baseline, ScoreResult followUp, ChangeOptions? options) =>
        baseline.Scale is { } own && own.Code != scale.Code ? new ScoreChange(NoChangeReason.OtherScale) : Compare(baseline, followUp, options);

    private static NoChangeReason? WhyNot(ScoreResult baseline, ScoreResult followUp) =>
        baseline.Scale is not { } first || !baseline.HasScore ? NoChangeReason.NoBaseline
        : followUp.Scale is not { } second || !followUp.HasScore ? NoChangeReason.NoFollowUp
        : first.Code != second.Code ? NoChangeReason.OtherScale
        : !string.Equals(first.Version, second.Version, StringComparison.Ordinal) ? NoChangeReason.OtherVersion
        : baseline.Variant != followUp.Variant ? NoChangeReason.OtherVariant
        : baseline.Definition?.Code != followUp.Definition?.Code ? NoChangeReason.OtherScore
        : null;

    private static ScoreChange Changed(ScoreResult baseline, ScoreResult followUp, ChangeOptions? options, List<ChangeWarning> warnings)
    {
        var definition = baseline.Definition!;
        var direction = baseline.Scale!.Direction;
        var (before, after) = (baseline.Value!.Value, followUp.Value!.Value);
        var delta = after - before;
        decimal? improvement = direction switch
        {
            ScoreDirection.HigherIsWorse => -delta,
            ScoreDirection.HigherIsBetter => delta,
            _ => null,
        };
        var mcid = options?.Mcid ?? ChangeThresholds.For(definition.Mcids, before);
        var mdc = options?.Mdc ?? ChangeThresholds.For(definition.Mdcs, before);
        var mcidMet = Reaches(mcid, delta, before, mustExceed: false);
        var mdcExceeded = Reaches(mdc, delta, before, options?.MdcMustBeExceeded ?? false);
        var change = new ScoreChange
        {
            Baseline = before,
            FollowUp = after,
            Delta = delta,
            Improvement = improvement,
            PercentImprovement = definition.PercentChange ? Guarded.Divide(improvement * 100, Math.Abs(before)) : null,
            PercentOfPossible = OfPossible(definition, direction, before, improvement),
            Mcid = mcid,
            Mdc = mdc,
            McidMet = mcidMet,
            MdcExceeded = mdcExceeded,
            State = StateOf(improvement, delta, mcidMet, mdcExceeded, mdc),
            ImmpactByPercent = definition.ImmpactClasses && before != 0 ? Immpact.ByPercent(before, improvement ?? 0) : null,
            ImmpactByPoints = definition.ImmpactClasses ? Immpact.ByPoints(definition, improvement ?? 0) : null,
        };
        Warn(warnings, baseline, followUp, change);
        return change with { Warnings = warnings };
    }

    private static bool? Reaches(ChangeThreshold? threshold, decimal delta, decimal baseline, bool mustExceed) =>
        threshold?.Points is { } points ? (mustExceed ? Math.Abs(delta) > points : Math.Abs(delta) >= points) : ReachesPercent(threshold, delta, baseline, mustExceed);

    // Cross-multiplied, so that an exact 30 per cent is not lost to a division. A percentage that is too large to multiply is never reached.
    private static bool? ReachesPercent(ChangeThreshold? threshold, decimal delta, decimal baseline, bool mustExceed = false)
    {
        if (threshold?.Percent is not { } percent || baseline == 0)
        {
            return null;
        }

        var size = Math.Abs(delta) * 100;
        return Guarded.Multiply(percent, Math.Abs(baseline)) is { } wanted ? (mustExceed ? size > wanted : size >= wanted) : percent < 0;
    }

    private static ChangeState StateOf(decimal? improvement, decimal delta, bool? mcidMet, bool? mdcExceeded, ChangeThreshold? mdc)
    {
        if (delta == 0)
        {
            return ChangeState.Unchanged;
        }

        if (improvement is not { } better || mcidMet is not { } matters)
        {
            return ChangeState.Uncertain;
        }

        if (!matters)
        {
            return ChangeState.Unchanged;
        }

        var real = mdc is null || mdcExceeded is true;
        return !real ? ChangeState.Uncertain : better > 0 ? ChangeState.Improved : ChangeState.Worse;
    }

    private static decimal? OfPossible(ScoreDefinition definition, ScoreDirection direction, decimal before, decimal? improvement)
    {
        if (definition.Role == ScoreRole.Category)
        {
            return null;
        }

        var possible = direction == ScoreDirection.HigherIsWorse ? before - definition.Min : definition.Max - before;
        return improvement >= 0 && possible > 0 ? Guarded.Divide(improvement * 100, possible) : null;
    }

    private static void Warn(List<ChangeWarning> warnings, ScoreResult baseline, ScoreResult followUp, ScoreChange change)
    {
        var definition = baseline.Definition!;
        var (best, worst) = baseline.Scale!.Direction switch
        {
            ScoreDirection.HigherIsWorse => ((decimal?)definition.Min, (decimal?)definition.Max),
            ScoreDirection.HigherIsBetter => (definition.Max, definition.Min),
            _ => (null, null),
        };
        var (before, after) = (change.Baseline, change.FollowUp);
        AddIf(before == best, ChangeWarning.BaselineAtBestEnd);
        AddIf(before == worst, ChangeWarning.BaselineAtWorstEnd);
        AddIf(after == best, ChangeWarning.FollowUpAtBestEnd);
        AddIf(after == worst, ChangeWarning.FollowUpAtWorstEnd);
        AddIf(before < definition.ReliableFrom || before > definition.ReliableTo, ChangeWarning.BaselineOutsideReliableRange);
        AddIf(baseline.Prorated || followUp.Prorated, ChangeWarning.Prorated);
        AddIf(change.Mcid?.Points < change.Mdc?.Points, ChangeWarning.McidBelowMdc);
        AddIf(change.McidMet is null, ChangeWarning.McidNotKnown);
        AddIf(change.MdcExceeded is null, ChangeWarning.MdcNotKnown);
        var byPercent = change.Mcid?.Points is null ? null : ReachesPercent(change.Mcid, change.Delta!.Value, change.Baseline!.Value);
        AddIf(byPercent is true && change.McidMet is false, ChangeWarning.McidByPercentAlone);
        AddIf(byPercent is false && change.McidMet is true, ChangeWarning.McidByPointsAlone);

        void AddIf(bool applies, ChangeWarning warning)
        {
            if (applies)
            {
                warnings.Add(warning);
            }
        }
    }
}
