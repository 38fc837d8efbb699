using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MassageDomain.Anatomy;

namespace MassageDomain.Outcomes;

/// <summary>The checks that recorded measurements have in common.</summary>
internal static class MeasurementValidation
{
    public static bool IsOf([NotNullWhen(true)] Measurement? measurement, MeasurementCode code, MeasurementKind kind, List<ValidationIssue> issues)
    {
        var path = FieldPath.Root.Member("measurement");
        if (measurement is null || measurement.Code != code)
        {
            issues.Add(new(OutcomesIssueCodes.UnknownMeasurement, path));
            return false;
        }

        if (measurement.Kind != kind)
        {
            issues.Add(new(OutcomesIssueCodes.WrongKind, path));
            return false;
        }

        return true;
    }

    public static void SideFits(Measurement measurement, Laterality? side, List<ValidationIssue> issues)
    {
        if (measurement.Sided && side is not (Laterality.Left or Laterality.Right))
        {
            issues.Add(new(OutcomesIssueCodes.SideMissing, FieldPath.Root.Member("side")));
        }
        else if (!measurement.Sided && side is not null)
        {
            issues.Add(new(OutcomesIssueCodes.SideUnexpected, FieldPath.Root.Member("side")));
        }
    }

    public static void IsInRange(Measurement measurement, decimal value, string member, List<ValidationIssue> issues) =>
        IsInRange(measurement.Min, measurement.Max, value, FieldPath.Root.Member(member), issues);

    public static void IsInRange(decimal? min, decimal? max, decimal value, FieldPath path, List<ValidationIssue> issues)
    {
        if (value < min || value > max)
        {
            var parameters = new List<IssueParameter>();
            AddIf("min", min);
            AddIf("max", max);
            issues.Add(new(OutcomesIssueCodes.ValueOutOfRange, path, [.. parameters]));

            void AddIf(string name, decimal? bound)
            {
                if (bound is { } number)
                {
                    parameters.Add(new IssueParameter(name, number.ToString(CultureInfo.InvariantCulture)));
                }
            }
        }
    }
}
