namespace MassageDomain.Outcomes;

/// <summary>Pressure pain threshold: units, mean of the trials, differences. Higher is better: less sensitive.</summary>
/// <remarks>There is no universal reference (Suzuki 2022, Healthcare 10:1485): compare sides and days of the same client, on the same device.</remarks>
public static class PressurePain
{
    private const int AdvisedTrials = 3;
    private const decimal KilopascalsPerKilogramForce = 98.0665m;
    private const decimal KilopascalsPerNewton = 10;

    /// <summary>Converts a pressure between the units of algometers, exactly.</summary>
    /// <param name="value">The pressure.</param>
    /// <param name="from">Its unit.</param>
    /// <param name="to">The wanted unit.</param>
    /// <returns>The same pressure in the wanted unit; null where it is too large to be worked out, far above any pressure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A unit is none of the enum's members.</exception>
    public static decimal? Convert(decimal value, PressureUnit from, PressureUnit to) =>
        from == to ? value : Guarded.Divide(Guarded.Multiply(value, KilopascalsIn(from)), KilopascalsIn(to));

    /// <summary>Checks a reading: trials, and a possible pressure.</summary>
    /// <param name="measurement">The measurement of the pressure pain threshold from the catalogue.</param>
    /// <param name="reading">The reading.</param>
    /// <returns>The issues, in document order; fewer than three trials are a warning.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(Measurement measurement, PressurePainReading reading)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        ArgumentNullException.ThrowIfNull(reading);
        var issues = new List<ValidationIssue>();
        var path = FieldPath.Root.Member("trials");
        for (var i = 0; i < reading.Trials.Count; i++)
        {
            var perUnit = KilopascalsIn(reading.Unit);
            MeasurementValidation.IsInRange(measurement.Min / perUnit, measurement.Max / perUnit, reading.Trials[i], path.Item(i), issues);
        }

        if (reading.Trials.Count < AdvisedTrials)
        {
            issues.Add(new(
                reading.Trials.Count == 0 ? OutcomesIssueCodes.NoTrials : OutcomesIssueCodes.TooFewTrials,
                path,
                new IssueParameter("advised", "3")));
        }

        return ValueList.From(issues);
    }

    /// <summary>The mean of the trials.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>Kilopascals; null where no trial was recorded, or where trials are too large to be added, which <see cref="Validate"/> says.</returns>
    public static decimal? MeanKilopascals(PressurePainReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var sum = reading.Trials.Aggregate((decimal?)0, (total, trial) => Guarded.Add(total, trial));
        return Guarded.Divide(sum, reading.Trials.Count) is { } mean ? Convert(mean, reading.Unit, PressureUnit.Kilopascals) : null;
    }

    /// <summary>How much one reading lies above another, both with the same device.</summary>
    /// <param name="reading">One reading, such as the later one or the affected side.</param>
    /// <param name="other">The other reading, such as the earlier one or the unaffected side.</param>
    /// <returns>Kilopascals, below zero where <paramref name="reading"/> is the more sensitive; null where a reading has no mean or the devices differ or are not known.</returns>
    public static decimal? Difference(PressurePainReading reading, PressurePainReading other)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(other);
        return reading.Device is not null && string.Equals(reading.Device, other.Device, StringComparison.Ordinal)
            ? Guarded.Subtract(MeanKilopascals(reading), MeanKilopascals(other))
            : null;
    }

    /// <summary>Whether a change is at least the error of measurement.</summary>
    /// <param name="differenceKilopascals">The change, from <see cref="Difference"/>.</param>
    /// <param name="error">An error of measurement in kilopascals, such as the first of the measurement's list.</param>
    /// <returns>Whether it is; null where the error is not given in points.</returns>
    public static bool? IsRealChange(decimal differenceKilopascals, ChangeThreshold error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Points is { } points ? Math.Abs(differenceKilopascals) >= points : null;
    }

    private static decimal KilopascalsIn(PressureUnit unit) => unit switch
    {
        PressureUnit.Kilopascals => 1,
        PressureUnit.KilogramsForcePerSquareCentimetre => KilopascalsPerKilogramForce,
        PressureUnit.NewtonsPerSquareCentimetre => KilopascalsPerNewton,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
