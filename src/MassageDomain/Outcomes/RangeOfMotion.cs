namespace MassageDomain.Outcomes;

/// <summary>Range of motion: validity, comparison with a reference, with the other side and with an earlier day.</summary>
public static class RangeOfMotion
{
    /// <summary>Checks a reading against the shipped measurement that it names.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>The issues, in document order.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(MotionReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Validate(OutcomeKnowledge.Default.Measurements.Find(reading.Measurement), reading);
    }

    /// <summary>Checks a reading against the measurement that it names.</summary>
    /// <param name="measurement">The measurement from the catalogue; null where the catalogue has none of that name.</param>
    /// <param name="reading">The reading.</param>
    /// <returns>The issues, in document order.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(Measurement? measurement, MotionReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var issues = new List<ValidationIssue>();
        if (MeasurementValidation.IsOf(measurement, reading.Measurement, MeasurementKind.RangeOfMotion, issues) && measurement is not null)
        {
            MeasurementValidation.SideFits(measurement, reading.Side, issues);
            MeasurementValidation.IsInRange(measurement, reading.End, "end", issues);
            if (reading.Start is { } start)
            {
                MeasurementValidation.IsInRange(measurement, start, "start", issues);
            }
        }

        if (reading.PainAtEnd is < 0 or > 10)
        {
            issues.Add(new(OutcomesIssueCodes.ValueOutOfRange, FieldPath.Root.Member("painAtEnd"), new IssueParameter("min", "0"), new IssueParameter("max", "10")));
        }

        return ValueList.From(issues);
    }

    /// <summary>How far the joint moved: from the start, or from the neutral position, to the end.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>The range in the unit of the measurement, below zero where the neutral position was not reached; null where the numbers are too large to subtract, and so no reading at all.</returns>
    public static decimal? RangeOf(MotionReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Guarded.Subtract(reading.End, reading.Start ?? 0);
    }

    /// <summary>Compares a reading with a published reference.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="reference">One of the references of its measurement.</param>
    /// <returns>Per cent, deficit and, where the spread is known, standard deviations; null where the numbers are too large to reckon with, and so no reading at all.</returns>
    public static MotionComparison? Compare(MotionReading reading, ReferenceValue reference)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(reference);
        try
        {
            return new MotionComparison
            {
                Reference = reference,
                PercentOfReference = reference.Value == 0 ? null : reading.End * 100 / reference.Value,
                Deficit = Math.Max(0, reference.Value - reading.End),
                ZScore = reference.StandardDeviation is { } sd and > 0 ? (reading.End - reference.Value) / sd : null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Compares a reading with the first reference of the shipped measurement that it names.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>Per cent, deficit and, where the spread is known, standard deviations; null where there is no such measurement, no reference for it, or the numbers are too large.</returns>
    public static MotionComparison? Compare(MotionReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return OutcomeKnowledge.Default.Measurements.Find(reading.Measurement) is { References: [var reference, ..] } ? Compare(reading, reference) : null;
    }

    /// <summary>The difference between the sides, of the same movement and mode. The days are not looked at: give readings of the same visit.</summary>
    /// <param name="left">The reading of the left side.</param>
    /// <param name="right">The reading of the right side.</param>
    /// <returns>Left less right; null where the readings are not of the same movement and mode, left and right, or the numbers are too large to subtract.</returns>
    public static decimal? SideDifference(MotionReading left, MotionReading right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Side == Anatomy.Laterality.Left && right.Side == Anatomy.Laterality.Right && left.Measurement == right.Measurement && left.Mode == right.Mode
            ? Guarded.Subtract(RangeOf(left), RangeOf(right))
            : null;
    }

    /// <summary>What changed since an earlier reading of the same shipped measurement, and whether it is more than the error of measurement.</summary>
    /// <param name="baseline">The earlier reading.</param>
    /// <param name="followUp">The later reading.</param>
    /// <param name="error">The error of measurement to judge by; null for the first of the measurement's list for these raters.</param>
    /// <returns>The change; null where there is no such measurement, the readings are not of the same movement, side and mode, or the numbers are too large to subtract.</returns>
    public static MotionChange? Change(MotionReading baseline, MotionReading followUp, ChangeThreshold? error = null)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(followUp);
        return OutcomeKnowledge.Default.Measurements.Find(baseline.Measurement) is { } measurement ? Change(measurement, baseline, followUp, error) : null;
    }

    /// <summary>What changed since an earlier reading, and whether it is more than the error of measurement: an angle must change by more than the error, not just as much.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <param name="baseline">The earlier reading.</param>
    /// <param name="followUp">The later reading.</param>
    /// <param name="error">The error of measurement to judge by; null for the first of the measurement's list for these raters. Raters who are not named count as different.</param>
    /// <returns>The change; null where the readings are not of the same movement, side and mode, or the numbers are too large to subtract.</returns>
    public static MotionChange? Change(Measurement measurement, MotionReading baseline, MotionReading followUp, ChangeThreshold? error = null)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(followUp);
        var same = baseline.Measurement == measurement.Code && followUp.Measurement == measurement.Code && baseline.Side == followUp.Side && baseline.Mode == followUp.Mode;
        if (!same || Guarded.Subtract(RangeOf(followUp), RangeOf(baseline)) is not { } delta)
        {
            return null;
        }

        var raters = baseline.Rater is not null && string.Equals(baseline.Rater, followUp.Rater, StringComparison.Ordinal)
            ? RaterPair.SameRater
            : RaterPair.DifferentRaters;
        var errors = raters == RaterPair.SameRater ? measurement.SameRaterErrors : measurement.DifferentRatersErrors;
        var used = error ?? (errors.Count > 0 ? errors[0] : null);
        return new MotionChange { Delta = delta, Raters = raters, Error = used, IsReal = used?.Points is { } points ? Math.Abs(delta) > points : null };
    }
}
