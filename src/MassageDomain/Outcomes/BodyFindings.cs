namespace MassageDomain.Outcomes;

/// <summary>Checks what was seen or felt of posture and muscles. Findings are recorded one by one: nothing here adds them up.</summary>
public static class BodyFindings
{
    /// <summary>Checks a finding of posture against the shipped measurement that it names.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The issues, in document order; empty where it says something possible.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(PostureFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var issues = new List<ValidationIssue>();
        var measurement = OutcomeKnowledge.Default.Measurements.Find(finding.Measurement);
        if (MeasurementValidation.IsOf(measurement, finding.Measurement, MeasurementKind.Posture, issues))
        {
            // What is only seen may be on a side or not.
            if (measurement.Sided || measurement.Unit != MeasurementUnit.Finding)
            {
                MeasurementValidation.SideFits(measurement, finding.Side, issues);
            }

            if (finding.Value is { } value)
            {
                MeasurementValidation.IsInRange(measurement, value, "value", issues);
            }
        }

        if (finding.Value is null && string.IsNullOrWhiteSpace(finding.Observation))
        {
            issues.Add(new(OutcomesIssueCodes.FindingEmpty, FieldPath.Root));
        }

        return ValueList.From(issues);
    }

    /// <summary>Checks a finding of a muscle's length and strength.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The issues; empty where it says which muscle and at least one of length and strength.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(MuscleFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return ValueList.From<ValidationIssue>(
            finding is { Length: null, Strength: null } || string.IsNullOrWhiteSpace(finding.Muscle) ? [new(OutcomesIssueCodes.FindingEmpty, FieldPath.Root)] : []);
    }
}
