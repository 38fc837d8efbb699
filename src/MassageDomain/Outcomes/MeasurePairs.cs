namespace MassageDomain.Outcomes;

/// <summary>Whether what is measured before and after a session has both halves: the same measure, on the same day, each with a value.</summary>
internal static class MeasurePairs
{
    /// <summary>The first halves of complete pairs.</summary>
    public static IEnumerable<TakenMeasure> Complete(IReadOnlyList<TakenMeasure> fitting) =>
        fitting.Where(first => first.Moment == MeasureMoment.Before && first.HasValue && HasOther(fitting, first, MeasureMoment.After));

    /// <summary>An issue for each reading with a value that lacks its other half, or does not say which half it is.</summary>
    /// <param name="need">What is to be measured before and after.</param>
    /// <param name="taken">What was measured.</param>
    public static IEnumerable<ValidationIssue> Halves(MeasureNeed need, IReadOnlyList<TakenMeasure> taken)
    {
        for (var i = 0; i < taken.Count; i++)
        {
            if (taken[i] is { HasValue: true } half && PlanMeasures.Fits(need, half) && LacksOf(taken, half) is { } lacks)
            {
                yield return new(OutcomesIssueCodes.MeasureHalf, FieldPath.Root.Member("taken").Item(i), PlanMeasures.AnyOf(need), new IssueParameter("lacks", lacks));
            }
        }
    }

    private static string? LacksOf(IReadOnlyList<TakenMeasure> taken, TakenMeasure half) => half.Moment switch
    {
        MeasureMoment.Before => HasOther(taken, half, MeasureMoment.After) ? null : "after",
        MeasureMoment.After => HasOther(taken, half, MeasureMoment.Before) ? null : "before",
        _ => "moment",
    };

    private static bool HasOther(IReadOnlyList<TakenMeasure> taken, TakenMeasure half, MeasureMoment moment) =>
        taken.Any(other => other.Moment == moment && other.HasValue && other.On == half.On && PlanMeasures.IsSame(half, other));
}
