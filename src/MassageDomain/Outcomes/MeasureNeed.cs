namespace MassageDomain.Outcomes;

/// <summary>One thing to measure: any one of some scales or measurements will do.</summary>
public sealed record MeasureNeed
{
    /// <summary>The scales of which one is needed; empty where a measurement is.</summary>
    public IReadOnlyList<ScaleCode> Scales { get; init => field = ValueList.From(value); } = ValueList.From<ScaleCode>(null);

    /// <summary>The measurements of which one is needed, in place of a scale; empty where only a scale will do.</summary>
    public IReadOnlyList<MeasurementCode> Measurements { get; init => field = ValueList.From(value); } = ValueList.From<MeasurementCode>(null);

    /// <summary>When it is taken.</summary>
    public required MeasureTiming Timing { get; init; }

    /// <summary>Whether the set asks for it; otherwise it is worth having and never missing.</summary>
    public required bool Required { get; init; }

    /// <summary>What it is for, in a phrase.</summary>
    public required LocalizedText Why { get; init; }
}
