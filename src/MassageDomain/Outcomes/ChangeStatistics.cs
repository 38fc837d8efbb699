namespace MassageDomain.Outcomes;

/// <summary>Statistics of change for one person against a sample, and for groups. Standard deviations are of samples (n − 1).</summary>
/// <remarks>
/// They contain square roots and are floating-point numbers; the decision whether a change is reliable is made exactly. Numbers far beyond any
/// score, whose differences or squares are too large for a decimal, give null like any other that is out of range.
/// </remarks>
public static class ChangeStatistics
{
    private const decimal Z95 = 1.96m;
    private const decimal Z90 = 1.645m;

    /// <summary>The standard error of measurement, SD √(1 − r).</summary>
    /// <param name="standardDeviation">The standard deviation of the sample, 0 or more.</param>
    /// <param name="reliability">The test–retest reliability r, 0 to 1.</param>
    /// <returns>The error in points; null where an argument is out of range.</returns>
    public static double? StandardError(decimal standardDeviation, decimal reliability) =>
        standardDeviation < 0 || reliability is < 0 or > 1 ? null : (double)standardDeviation * Math.Sqrt((double)(1 - reliability));

    /// <summary>The smallest change of one person that is more than error of measurement, z √2 SEM.</summary>
    /// <param name="standardDeviation">The standard deviation of the sample, 0 or more.</param>
    /// <param name="reliability">The test–retest reliability r, 0 to 1.</param>
    /// <param name="confidenceLevel">90 or 95 per cent.</param>
    /// <returns>The change in points; null where an argument is out of range.</returns>
    public static double? MinimalDetectableChange(decimal standardDeviation, decimal reliability, int confidenceLevel = 95) =>
        Z(confidenceLevel) is { } z && StandardError(standardDeviation, reliability) is { } error ? (double)z * Math.Sqrt(2) * error : null;

    /// <summary>The smallest change of a group's mean that is more than error of measurement: one person's divided by √n.</summary>
    /// <param name="individual">The smallest change of one person, in points, 0 or more.</param>
    /// <param name="count">How many people, 1 or more.</param>
    /// <returns>The change in points; null where an argument is out of range.</returns>
    public static double? GroupDetectableChange(decimal individual, int count) => individual < 0 || count < 1 ? null : (double)individual / Math.Sqrt(count);

    /// <summary>The reliable change index of Jacobson and Truax (1991 J Consult Clin Psychol 59:12).</summary>
    /// <param name="baseline">The earlier score.</param>
    /// <param name="followUp">The later score.</param>
    /// <param name="standardDeviation">The standard deviation of the sample at baseline.</param>
    /// <param name="reliability">The test–retest reliability r, 0 to 1.</param>
    /// <returns>The index, with the sign of the change; null where the deviation is not above 0 or the reliability is not from 0 to below 1.</returns>
    public static double? ReliableChangeIndex(decimal baseline, decimal followUp, decimal standardDeviation, decimal reliability) =>
        standardDeviation <= 0 || reliability is < 0 or >= 1
            ? null
            : (double?)Guarded.Subtract(followUp, baseline) / ((double)standardDeviation * Math.Sqrt(2 * (double)(1 - reliability)));

    /// <summary>Whether a change is reliable: the index is above 1.96 in size. Squares are compared, so that no root is taken.</summary>
    /// <param name="baseline">The earlier score.</param>
    /// <param name="followUp">The later score.</param>
    /// <param name="standardDeviation">The standard deviation of the sample at baseline.</param>
    /// <param name="reliability">The test–retest reliability r, 0 to 1.</param>
    /// <returns>Whether it is; null where there is no index.</returns>
    public static bool? IsReliable(decimal baseline, decimal followUp, decimal standardDeviation, decimal reliability)
    {
        if (standardDeviation <= 0 || reliability is < 0 or >= 1)
        {
            return null;
        }

        var delta = Guarded.Subtract(followUp, baseline);
        var error = Guarded.Multiply(Guarded.Multiply(Z95 * Z95 * 2 * (1 - reliability), standardDeviation), standardDeviation);
        return Guarded.Multiply(delta, delta) is { } square && error is { } limit ? square > limit : null;
    }

    /// <summary>The cut between a troubled and a well population, criterion c of Jacobson and Truax: it lies nearer to the one that is less spread.</summary>
    /// <param name="troubledMean">The mean of the troubled population.</param>
    /// <param name="troubledDeviation">Its standard deviation, 0 or more.</param>
    /// <param name="wellMean">The mean of the well population.</param>
    /// <param name="wellDeviation">Its standard deviation, 0 or more.</param>
    /// <returns>The cut in points; null where a deviation is below 0 or both are 0.</returns>
    public static decimal? CutBetween(decimal troubledMean, decimal troubledDeviation, decimal wellMean, decimal wellDeviation) =>
        troubledDeviation < 0 || wellDeviation < 0
            ? null
            : Guarded.Divide(Guarded.Add(Guarded.Multiply(wellDeviation, troubledMean), Guarded.Multiply(troubledDeviation, wellMean)), Guarded.Add(wellDeviation, troubledDeviation));

    /// <summary>The cut two standard deviations from a population's mean: criterion a from the troubled one towards the well, criterion b from the well one towards the troubled.</summary>
    /// <param name="mean">The population's mean.</param>
    /// <param name="deviation">Its standard deviation, 0 or more.</param>
    /// <param name="towardsHigher">Whether the cut lies above the mean.</param>
    /// <returns>The cut in points; null where the deviation is below 0.</returns>
    public static decimal? CutAtTwoDeviations(decimal mean, decimal deviation, bool towardsHigher) =>
        deviation < 0 ? null : Guarded.Add(mean, Guarded.Multiply(towardsHigher ? 2 : -2, deviation));

    /// <summary>What became of one person: the reliable change index and the cut taken together (Jacobson and Truax 1991).</summary>
    /// <param name="baseline">The earlier score.</param>
    /// <param name="followUp">The later score.</param>
    /// <param name="standardDeviation">The standard deviation of the sample at baseline.</param>
    /// <param name="reliability">The test–retest reliability r, 0 to 1.</param>
    /// <param name="cut">The cut between the populations, such as from <see cref="CutBetween"/>; a score at the cut is on the well side.</param>
    /// <param name="direction">What a higher score means.</param>
    /// <returns>What became of the person; null where there is no index or the scale has no better and worse.</returns>
    public static ClinicalChange? ClassifyChange(
        decimal baseline, decimal followUp, decimal standardDeviation, decimal reliability, decimal cut, ScoreDirection direction)
    {
        if (IsReliable(baseline, followUp, standardDeviation, reliability) is not { } reliable || direction is not (ScoreDirection.HigherIsBetter or ScoreDirection.HigherIsWorse))
        {
            return null;
        }

        var upwards = direction == ScoreDirection.HigherIsBetter;
        var crossed = upwards ? baseline < cut && followUp >= cut : baseline > cut && followUp <= cut;
        return !reliable ? ClinicalChange.Unchanged
            : (upwards ? followUp < baseline : followUp > baseline) ? ClinicalChange.Deteriorated
            : crossed ? ClinicalChange.Recovered
            : ClinicalChange.Improved;
    }

    /// <summary>The effect size of Kazis: the mean change divided by the spread at baseline.</summary>
    /// <param name="baseline">The earlier scores, one for each person.</param>
    /// <param name="followUp">The later scores of the same persons in the same order.</param>
    /// <returns>The effect size, with the sign of the change; null where there are fewer than two persons, not as many later scores, or no spread.</returns>
    public static double? EffectSize(ReadOnlySpan<decimal> baseline, ReadOnlySpan<decimal> followUp) =>
        baseline.Length != followUp.Length ? null : Ratio(Guarded.Subtract(MeanOf(followUp), MeanOf(baseline)), VarianceOf(baseline));

    /// <summary>The standardised response mean: the mean change divided by the spread of the changes.</summary>
    /// <param name="baseline">The earlier scores, one for each person.</param>
    /// <param name="followUp">The later scores of the same persons in the same order.</param>
    /// <returns>The mean, with the sign of the change; null where there are fewer than two persons, not as many later scores, or no spread.</returns>
    public static double? StandardisedResponseMean(ReadOnlySpan<decimal> baseline, ReadOnlySpan<decimal> followUp)
    {
        if (baseline.Length != followUp.Length)
        {
            return null;
        }

        return ChangesOf(baseline, followUp) is { } changes ? Ratio(MeanOf(changes), VarianceOf(changes)) : null;
    }

    /// <summary>Guyatt's index: the mean change of the treated divided by the spread of the changes of people who stayed the same.</summary>
    /// <param name="baseline">The earlier scores of the treated.</param>
    /// <param name="followUp">Their later scores in the same order.</param>
    /// <param name="stableChanges">The changes of the stable people.</param>
    /// <returns>The index, with the sign of the change; null where nobody was treated, there are fewer than two stable people, or no spread.</returns>
    public static double? GuyattIndex(ReadOnlySpan<decimal> baseline, ReadOnlySpan<decimal> followUp, ReadOnlySpan<decimal> stableChanges) =>
        baseline.Length != followUp.Length || baseline.IsEmpty || ChangesOf(baseline, followUp) is not { } changes ? null : Ratio(MeanOf(changes), VarianceOf(stableChanges));

    private static decimal? Z(int confidenceLevel) => confidenceLevel switch
    {
        90 => Z90,
        95 => Z95,
        _ => null,
    };

    private static decimal[]? ChangesOf(ReadOnlySpan<decimal> baseline, ReadOnlySpan<decimal> followUp)
    {
        var changes = new decimal[baseline.Length];
        for (var i = 0; i < changes.Length; i++)
        {
            if (Guarded.Subtract(followUp[i], baseline[i]) is not { } change)
            {
                return null;
            }

            changes[i] = change;
        }

        return changes;
    }

    private static decimal? MeanOf(ReadOnlySpan<decimal> values)
    {
        decimal? sum = 0;
        foreach (var value in values)
        {
            sum = Guarded.Add(sum, value);
        }

        return values.IsEmpty ? 0 : sum / values.Length;
    }

    private static decimal? VarianceOf(ReadOnlySpan<decimal> values)
    {
        if (values.Length < 2 || MeanOf(values) is not { } mean)
        {
            return null;
        }

        decimal? squares = 0;
        foreach (var value in values)
        {
            var difference = Guarded.Subtract(value, mean);
            squares = Guarded.Add(squares, Guarded.Multiply(difference, difference));
        }

        return squares / (values.Length - 1);
    }

    private static double? Ratio(decimal? mean, decimal? variance) =>
        mean is not { } change || variance is null or 0 ? null : (double)change / Math.Sqrt((double)variance);
}
