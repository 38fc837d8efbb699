namespace MassageDomain.Outcomes;

/// <summary>The outcome scales, the measurements and what to measure for which complaint. It never changes and may be shared by threads.</summary>
public sealed class OutcomeKnowledge
{
    internal OutcomeKnowledge()
    {
    }

    /// <summary>What ships with the package. Its entries are made when they are first asked for.</summary>
    public static OutcomeKnowledge Default => ShippedOutcomes.Knowledge;

    /// <summary>The scales, by code. <c>OutcomeScales</c> has each of them by name.</summary>
    public required Catalogue<ScaleCode, OutcomeScale> Scales { get; init; }

    /// <summary>The measurements, by code. <c>Measurements</c> has each of them by name.</summary>
    public required Catalogue<MeasurementCode, Measurement> Measurements { get; init; }

    /// <summary>What to measure for a complaint or at a visit, by code; see <see cref="PlanMeasures"/>.</summary>
    public required Catalogue<MeasureSetCode, MeasureSet> MeasureSets { get; init; }
}
