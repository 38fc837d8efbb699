using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>When a measure is taken.</summary>
[JsonConverter(typeof(MeasureTimingJsonConverter))]
public enum MeasureTiming
{
    /// <summary>Before the first session of a plan, and again when the plan is re-tested.</summary>
    Baseline = 1,

    /// <summary>Before and after the same session.</summary>
    BeforeAndAfter = 2,

    /// <summary>Once, after the visit.</summary>
    AfterVisit = 3,
}
