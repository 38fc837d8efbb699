using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>On which side of a visit something was measured.</summary>
[JsonConverter(typeof(MeasureMomentJsonConverter))]
public enum MeasureMoment
{
    /// <summary>Before the session.</summary>
    Before = 1,

    /// <summary>After the session.</summary>
    After = 2,
}
