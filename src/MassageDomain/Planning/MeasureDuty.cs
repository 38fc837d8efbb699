using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>How the result is judged.</summary>
[JsonConverter(typeof(MeasureDutyJsonConverter))]
public enum MeasureDuty
{
    /// <summary>By the client’s satisfaction and relaxation after the visit.</summary>
    Satisfaction = 1,

    /// <summary>By tests and scales, before, on the way and after.</summary>
    ObjectiveScales = 2,
}
