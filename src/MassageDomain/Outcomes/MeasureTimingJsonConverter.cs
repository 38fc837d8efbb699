using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="MeasureTiming"/>.</summary>
public sealed class MeasureTimingJsonConverter() : TokenJsonConverter<MeasureTiming>(
    (MeasureTiming.Baseline, "baseline"),
    (MeasureTiming.BeforeAndAfter, "before-and-after"),
    (MeasureTiming.AfterVisit, "after-visit"));
