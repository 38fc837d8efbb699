namespace MassageDomain.Outcomes;

/// <summary>Figures of many answers or scores together. Blanks are left out, never counted as zero.</summary>
public static class GroupScores
{
    /// <summary>The share of satisfied clients: answers 4 and 5 of 1 to 5, in per cent of all answers (general knowledge).</summary>
    /// <param name="answers">The answers; null for a blank.</param>
    /// <returns>0 to 100; null where nobody answered or an answer is not a whole number from 1 to 5.</returns>
    public static decimal? SatisfiedPercent(ReadOnlySpan<int?> answers) =>
        Count(answers, 1, 5, static answer => answer >= 4) is { All: > 0 } count ? 100m * count.Matching / count.All : null;

    /// <summary>The recommendation score: per cent of 9 and 10 less per cent of 0 to 6, of answers from 0 to 10.</summary>
    /// <param name="answers">The answers; null for a blank.</param>
    /// <returns>−100 to 100; null where nobody answered or an answer is not a whole number from 0 to 10.</returns>
    public static decimal? RecommendationScore(ReadOnlySpan<int?> answers) =>
        Count(answers, 0, 10, static answer => answer >= 9) is { All: > 0 } promoters && Count(answers, 0, 10, static answer => answer <= 6) is { } detractors
            ? 100m * (promoters.Matching - detractors.Matching) / promoters.All
            : null;

    /// <summary>Whether a scale is too coarse at its ends for a sample: more than 15 per cent of it sit there (Terwee).</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="definition">The score's definition, which gives the ends.</param>
    /// <returns>Whether there is an effect at the lowest and at the highest score; both false for no scores.</returns>
    public static EndEffects EndEffectsOf(ReadOnlySpan<decimal> scores, ScoreDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var (low, high) = (0L, 0L);
        foreach (var score in scores)
        {
            low += score <= definition.Min ? 1 : 0;
            high += score >= definition.Max ? 1 : 0;
        }

        return new EndEffects { AtMin = 100 * low > 15L * scores.Length, AtMax = 100 * high > 15L * scores.Length };
    }

    private static (int Matching, int All)? Count(ReadOnlySpan<int?> answers, int min, int max, Func<int, bool> matches)
    {
        var (matching, all) = (0, 0);
        foreach (var answer in answers)
        {
            if (answer is { } value)
            {
                if (value < min || value > max)
                {
                    return null;
                }

                all++;
                matching += matches(value) ? 1 : 0;
            }
        }

        return (matching, all);
    }
}
