using MassageDomain.Anatomy;

namespace MassageDomain.Outcomes;

/// <summary>Whether the data of measurements and measure sets holds together. <see cref="ScaleValidation"/> does it for scales.</summary>
internal static class OutcomeIntegrity
{
    public static IReadOnlyList<ValidationIssue> Check(Measurement measurement)
    {
        var check = new DataCheck();
        var root = FieldPath.Root;
        var motion = measurement.Kind == MeasurementKind.RangeOfMotion;
        var inWords = measurement.Unit is MeasurementUnit.Grade or MeasurementUnit.Finding;
        check.Require(measurement.Min < measurement.Max || (inWords && measurement is { Min: null, Max: null }), OutcomesIssueCodes.MeasurementInconsistent, root.Member("max"));
        check.Require((measurement.Joint is not null) == motion, OutcomesIssueCodes.MeasurementInconsistent, root.Member("joint"));
        check.Require((measurement.Motion is not null) == motion, OutcomesIssueCodes.MeasurementInconsistent, root.Member("motion"));
        for (var i = 0; i < measurement.References.Count; i++)
        {
            var (reference, path) = (measurement.References[i], root.Member("references").Item(i));
            var possible = reference.Value >= measurement.Min && (reference.To ?? reference.Value) <= measurement.Max;
            var usable = reference.To is not { } to || to > reference.Value;
            check.Require(possible && usable && reference.StandardDeviation is not <= 0, OutcomesIssueCodes.MeasurementInconsistent, path);
            check.SourceIsNamed(reference.Source, path.Member("source"));
        }

        check.ThresholdsAreUsable(measurement.SameRaterErrors, root.Member("sameRaterErrors"));
        check.ThresholdsAreUsable(measurement.DifferentRatersErrors, root.Member("differentRatersErrors"));
        for (var i = 0; i < measurement.Loinc.Count; i++)
        {
            check.LoincIsWellFormed(measurement.Loinc[i].Code, root.Member("loinc").Item(i).Member("code"));
        }

        check.SourceIsNamed(measurement.Source, root.Member("source"));
        return check.Issues;
    }

    public static IReadOnlyList<ValidationIssue> Check(MeasureSet set, OutcomeKnowledge knowledge, Catalogue<RegionCode, Region>? regions)
    {
        var check = new DataCheck();
        var root = FieldPath.Root;
        for (var i = 0; regions is not null && i < set.Regions.Count; i++)
        {
            check.Require(regions.Contains(set.Regions[i]), OutcomesIssueCodes.MeasureSetReference, root.Member("regions").Item(i));
        }

        check.Require(set.Needs.Count > 0, OutcomesIssueCodes.MeasureSetEmpty, root.Member("needs"));
        for (var i = 0; i < set.Needs.Count; i++)
        {
            var (need, path) = (set.Needs[i], root.Member("needs").Item(i));
            check.Require(need.Scales.Count + need.Measurements.Count > 0, OutcomesIssueCodes.MeasureSetEmpty, path);
            check.Require(!need.Required || set.ForClinicalPlan, OutcomesIssueCodes.MeasureSetRequired, path.Member("required"));
            for (var j = 0; j < need.Scales.Count; j++)
            {
                check.Require(knowledge.Scales.Contains(need.Scales[j]), OutcomesIssueCodes.MeasureSetReference, path.Member("scales").Item(j));
            }

            for (var j = 0; j < need.Measurements.Count; j++)
            {
                check.Require(knowledge.Measurements.Contains(need.Measurements[j]), OutcomesIssueCodes.MeasureSetReference, path.Member("measurements").Item(j));
            }
        }

        check.SourceIsNamed(set.Source, root.Member("source"));
        return check.Issues;
    }
}
