using MassageDomain.Anatomy;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>What a plan of treatment needs to measure, what a visit for relaxation may, and whether a record has it.</summary>
public static class PlanMeasures
{
    /// <summary>The measures of a clinical plan for complaints in these regions, from the shipped sets.</summary>
    /// <param name="regions">The regions of the complaint.</param>
    /// <param name="complaints">Complaints that are not a region's, such as headache or stress, by the name of their set; null for none.</param>
    /// <returns>
    /// The needs of every set that fits, each once, in the catalogue's order. Where no set fits a region or a complaint, the general one stands in;
    /// <see cref="CheckComplaints(IReadOnlyList{MeasureSetCode})"/> says which complaints have none.
    /// </returns>
    public static IReadOnlyList<MeasureNeed> ForClinicalPlan(IReadOnlyList<RegionCode> regions, IReadOnlyList<MeasureSetCode>? complaints = null) =>
        ForClinicalPlan(OutcomeKnowledge.Default.MeasureSets, regions, complaints);

    /// <summary>The measures of a clinical plan for complaints in these regions: at baseline and at every re-test.</summary>
    /// <param name="sets">The catalogue of measure sets.</param>
    /// <param name="regions">The regions of the complaint.</param>
    /// <param name="complaints">Complaints that are not a region's, such as headache or stress, by the name of their set; null for none.</param>
    /// <returns>The needs of every set that fits, each once, in the catalogue's order. Where no set fits a region or a complaint, the set without regions named <c>any-complaint</c> stands in.</returns>
    public static IReadOnlyList<MeasureNeed> ForClinicalPlan(IReadOnlyList<MeasureSet> sets, IReadOnlyList<RegionCode> regions, IReadOnlyList<MeasureSetCode>? complaints = null)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(regions);
        var clinical = sets.Where(set => set.ForClinicalPlan).ToArray();
        var chosen = clinical.Where(set => set.Regions.Any(regions.Contains) || (complaints?.Contains(set.Code) ?? false)).ToArray();
        var covered = chosen.Length > 0
            && regions.All(region => Array.Exists(chosen, set => set.Regions.Contains(region)))
            && (complaints?.All(complaint => Array.Exists(chosen, set => set.Code == complaint)) ?? true);
        if (!covered)
        {
            chosen = [.. chosen, .. clinical.Where(set => set.Code == AnyComplaint && !chosen.Contains(set))];
        }

        return ValueList.From(chosen.SelectMany(set => set.Needs).Distinct());
    }

    /// <summary>Checks that every complaint has a shipped set for a clinical plan.</summary>
    /// <param name="complaints">Complaints by the name of their set.</param>
    /// <returns>An issue for each that has none, in their order.</returns>
    public static IReadOnlyList<ValidationIssue> CheckComplaints(IReadOnlyList<MeasureSetCode> complaints) => CheckComplaints(OutcomeKnowledge.Default.MeasureSets, complaints);

    /// <summary>Checks that every complaint has a set for a clinical plan.</summary>
    /// <param name="sets">The catalogue of measure sets.</param>
    /// <param name="complaints">Complaints by the name of their set.</param>
    /// <returns>An issue for each that has none, in their order.</returns>
    public static IReadOnlyList<ValidationIssue> CheckComplaints(IReadOnlyList<MeasureSet> sets, IReadOnlyList<MeasureSetCode> complaints)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(complaints);
        var issues = new List<ValidationIssue>();
        for (var i = 0; i < complaints.Count; i++)
        {
            if (!sets.Any(set => set.ForClinicalPlan && set.Code == complaints[i]))
            {
                issues.Add(new(OutcomesIssueCodes.MeasureSetUnknown, FieldPath.Root.Member("complaints").Item(i)));
            }
        }

        return ValueList.From(issues);
    }

    /// <summary>What a visit for relaxation may record, from the shipped sets. Nothing of it is required.</summary>
    /// <returns>The needs of the sets that are not for a clinical plan, in the catalogue's order.</returns>
    public static IReadOnlyList<MeasureNeed> ForRelaxationVisit() => ForRelaxationVisit(OutcomeKnowledge.Default.MeasureSets);

    /// <summary>What a visit for relaxation may record. Nothing of it is required.</summary>
    /// <param name="sets">The catalogue of measure sets.</param>
    /// <returns>The needs of the sets that are not for a clinical plan, in the catalogue's order.</returns>
    public static IReadOnlyList<MeasureNeed> ForRelaxationVisit(IReadOnlyList<MeasureSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return ValueList.From(sets.Where(set => !set.ForClinicalPlan).SelectMany(set => set.Needs).Distinct());
    }

    /// <summary>Checks that a record has the required measures, at baseline and, where a re-test is due, again; and that what was measured before a session was measured after it.</summary>
    /// <param name="needs">What is needed.</param>
    /// <param name="taken">What was measured.</param>
    /// <param name="firstSession">The day of the first session: a baseline is taken on it, not after the session, or on a day before.</param>
    /// <param name="retestFrom">The first day on which a measure counts as re-test; null where none is due yet.</param>
    /// <returns>
    /// The issues, in the order of the needs; the path is the position of the need. What is not required is never missing, but half a pair of before
    /// and after is a warning also there; its path is the position of the half that was taken, and <c>lacks</c> is <c>before</c>, <c>after</c>, or
    /// <c>moment</c> where the record does not say which half it is.
    /// </returns>
    public static IReadOnlyList<ValidationIssue> Check(IReadOnlyList<MeasureNeed> needs, IReadOnlyList<TakenMeasure> taken, LocalDate firstSession, LocalDate? retestFrom = null)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(taken);
        var issues = new List<ValidationIssue>();
        for (var i = 0; i < needs.Count; i++)
        {
            if (needs[i].Required)
            {
                IsThere(needs[i], FieldPath.Root.Member("needs").Item(i), taken, firstSession, retestFrom, issues);
            }

            if (needs[i].Timing == MeasureTiming.BeforeAndAfter)
            {
                issues.AddRange(MeasurePairs.Halves(needs[i], taken));
            }
        }

        return ValueList.From(issues);
    }

    internal static bool Fits(MeasureNeed need, TakenMeasure measure) =>
        (measure.Scale is { } scale && need.Scales.Contains(scale)) || (measure.Measurement is { } code && need.Measurements.Contains(code));

    internal static bool IsSame(TakenMeasure first, TakenMeasure second) => first.Scale == second.Scale && first.Measurement == second.Measurement;

    internal static IssueParameter AnyOf(MeasureNeed need) =>
        new("any-of", string.Join(' ', need.Scales.Select(scale => scale.Value).Concat(need.Measurements.Select(measurement => measurement.Value))));

    private static MeasureSetCode AnyComplaint { get; } = MeasureSetCode.From("any-complaint");

    private static void IsThere(
        MeasureNeed need, FieldPath path, IReadOnlyList<TakenMeasure> taken, LocalDate firstSession, LocalDate? retestFrom, List<ValidationIssue> issues)
    {
        var fitting = taken.Where(measure => Fits(need, measure)).ToArray();
        var inTime = fitting.Where(measure => IsInTime(need, measure, firstSession)).ToArray();
        var usable = need.Timing == MeasureTiming.BeforeAndAfter ? [.. MeasurePairs.Complete(inTime)] : Array.FindAll(inTime, measure => measure.HasValue);
        if (usable.Length == 0)
        {
            issues.Add(new(Array.TrueForAll(inTime, measure => measure.HasValue) ? OutcomesIssueCodes.MeasureMissing : OutcomesIssueCodes.MeasureWithoutScore, path, AnyOf(need)));
        }
        else if (retestFrom is { } from && need.Timing == MeasureTiming.Baseline && !Array.Exists(fitting, later => later.On >= from && later.HasValue && Array.Exists(usable, first => IsSame(first, later))))
        {
            issues.Add(new(OutcomesIssueCodes.NotRetested, path, AnyOf(need)));
        }
    }

    private static bool IsInTime(MeasureNeed need, TakenMeasure measure, LocalDate firstSession) => need.Timing switch
    {
        MeasureTiming.Baseline => measure.On < firstSession || (measure.On == firstSession && measure.Moment != MeasureMoment.After),
        MeasureTiming.AfterVisit => measure.Moment != MeasureMoment.Before,
        _ => true,
    };
}
