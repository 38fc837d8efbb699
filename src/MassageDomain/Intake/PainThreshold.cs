using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>How soon touch becomes pain, in the client's own words.</summary>
[JsonConverter(typeof(PainThresholdJsonConverter))]
public enum PainThreshold
{
    /// <summary>Soon.</summary>
    Low = 1,

    /// <summary>As with most people.</summary>
    Average = 2,

    /// <summary>Late.</summary>
    High = 3,
}
